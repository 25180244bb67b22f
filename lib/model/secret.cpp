// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/secret.h"

namespace portwright {

void wipe(QByteArray &bytes)
{
    volatile char *at = bytes.isEmpty() ? nullptr : bytes.data();
    for (qsizetype i = 0, size = bytes.size(); i < size; ++i)
        at[i] = 0;
    bytes.clear();
}

Secret::Secret(QByteArrayView bytes)
    : m_buffer(new QByteArray(bytes.data(), bytes.size()), [](QByteArray *buffer) {
        wipe(*buffer);
        delete buffer; // NOLINT(cppcoreguidelines-owning-memory): the deleter of a shared_ptr
    })
{
}

QByteArrayView Secret::bytes() const
{
    return m_buffer ? QByteArrayView(*m_buffer) : QByteArrayView();
}

} // namespace portwright
