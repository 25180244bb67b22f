// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <memory>

namespace portwright {

/// A password or token. Copies share one buffer, which is overwritten when the last copy goes.
/// What Qt or a library copies out of it is theirs to keep or lose.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    [[nodiscard]] bool isEmpty() const { return !m_buffer || m_buffer->isEmpty(); }
    /// Valid as long as this Secret or a copy of it lives.
    [[nodiscard]] QByteArrayView bytes() const;

    bool operator==(const Secret &other) const { return bytes() == other.bytes(); }

private:
    std::shared_ptr<QByteArray> m_buffer;
};

/// Overwrites `bytes` in place, in a way the compiler may not leave out, then empties it.
void wipe(QByteArray &bytes);

} // namespace portwright
