// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <utility>

namespace portwright {

/// Overwrites what `text`, a QString or QByteArray, holds, in a way the compiler may not leave out.
/// Where somebody shares it, it is theirs to overwrite, and nothing happens.
template <typename Text> void overwrite(Text &text)
{
    if (!text.isDetached())
        return;
    auto *at = reinterpret_cast<volatile char *>(text.data());
    const qsizetype size = text.size() * qsizetype(sizeof *text.data());
    for (qsizetype i = 0; i < size; ++i)
        at[i] = 0;
}

/// A text on its way that holds a secret, and is overwritten when it goes.
template <typename Text> class Wiped {
public:
    explicit Wiped(Text text)
        : m_text(std::move(text))
    {
    }
    Wiped(const Wiped &) = delete;
    Wiped &operator=(const Wiped &) = delete;
    ~Wiped() { overwrite(m_text); }

    [[nodiscard]] const Text &operator*() const { return m_text; }
    [[nodiscard]] const Text *operator->() const { return &m_text; }

private:
    Text m_text;
};

} // namespace portwright
