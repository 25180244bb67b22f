// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace portwright {

/// A stream of a given length of pseudo-random bytes, always the same ones: an attachment of any
/// size that neither compresses nor needs a disk.
class PatternDevice : public QIODevice {
public:
    explicit PatternDevice(qint64 sizeInBytes);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *out, qint64 maximum) override;
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    qint64 m_size;
    qint64 m_at = 0;
};

} // namespace portwright
