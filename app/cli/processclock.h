// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <ctime>

namespace portwright {

/// Counts from the start of the process. What passed before main(), which is mostly the loader's
/// work, is taken from the processor time used so far.
class ProcessClock {
public:
    using Milliseconds = std::chrono::milliseconds;

    ProcessClock()
        : m_before(std::clock() * std::chrono::microseconds(1'000'000) / CLOCKS_PER_SEC)
        , m_main(std::chrono::steady_clock::now())
    {
    }

    [[nodiscard]] Milliseconds elapsed() const
    {
        return std::chrono::duration_cast<Milliseconds>(
            m_before + (std::chrono::steady_clock::now() - m_main));
    }

private:
    std::chrono::microseconds m_before;
    std::chrono::steady_clock::time_point m_main;
};

} // namespace portwright
