// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/patterndevice.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace portwright {

namespace {

    // The n-th eight bytes: a finaliser that turns a counter into noise (Steele, Lea and Flood,
    // "Fast splittable pseudorandom number generators", 2014).
    quint64 word(quint64 n)
    {
        n = (n + 1) * Q_UINT64_C(0x9e3779b97f4a7c15);
        n = (n ^ (n >> 30)) * Q_UINT64_C(0xbf58476d1ce4e5b9);
        n = (n ^ (n >> 27)) * Q_UINT64_C(0x94d049bb133111eb);
        return qToLittleEndian(n ^ (n >> 31));
    }

} // namespace

PatternDevice::PatternDevice(qint64 sizeInBytes)
    : m_size(std::max<qint64>(sizeInBytes, 0))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PatternDevice::readData(char *out, qint64 maximum)
{
    const qint64 size = std::min(maximum, m_size - m_at);
    for (qint64 done = 0; done < size;) {
        const quint64 bytes = word(quint64(m_at) / 8);
        const qint64 offset = m_at % 8;
        const qint64 part = std::min(8 - offset, size - done);
        std::memcpy(out + done, reinterpret_cast<const char *>(&bytes) + offset, size_t(part));
        done += part;
        m_at += part;
    }
    return size;
}

qint64 PatternDevice::writeData(const char *, qint64) { return -1; }

} // namespace portwright
