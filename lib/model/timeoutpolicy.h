// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/stage.h"

#include <chrono>

namespace portwright {

/// How long each stage may take before it counts as failed.
class TimeoutPolicy {
public:
    /// Short, for finding out: a server that needs longer is unusable for a person anyway.
    /// `patience` bounds every single stage.
    [[nodiscard]] static TimeoutPolicy probing(
        std::chrono::milliseconds patience = std::chrono::seconds(20));
    /// For a message on its way: RFC 5321, section 4.5.3.2. Shorter ones duplicate mail.
    [[nodiscard]] static TimeoutPolicy sending();

    [[nodiscard]] std::chrono::milliseconds limit(Stage stage) const;

private:
    enum class Kind { Probing, Sending };
    TimeoutPolicy(Kind kind, std::chrono::milliseconds patience);
    Kind m_kind;
    std::chrono::milliseconds m_patience;
};

} // namespace portwright
