// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace portwright {

class Transcript;

/// Standard output, for the result and nothing else, and standard error, for everything that is
/// said on the way. Control characters never reach either.
class Terminal {
public:
    enum class Colour { Good, Bad, Quiet, Strong };

    Terminal();

    [[nodiscard]] bool canAsk() const { return m_inputIsTerminal && m_errorIsTerminal; }
    [[nodiscard]] bool showsProgress() const { return m_errorIsTerminal; }
    [[nodiscard]] bool outputIsColoured() const { return m_outputIsColoured; }

    /// Writes the result whole. False, and said on standard error, if that fails.
    [[nodiscard]] bool print(const QByteArray &result);
    /// One sentence or line on standard error.
    void note(const QString &text);
    /// The protocol log on standard error from now on, line by line, in swaks style.
    void follow(const Transcript &transcript);

private:
    bool m_inputIsTerminal;
    bool m_errorIsTerminal;
    bool m_outputIsColoured;
    bool m_errorIsColoured;
};

/// `text` in `colour`, for a terminal that understands ECMA-48.
[[nodiscard]] QString coloured(const QString &text, Terminal::Colour colour);

} // namespace portwright
