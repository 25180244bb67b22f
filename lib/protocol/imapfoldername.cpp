// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapfoldername.h"

#include "protocol/receivedreply.h"

#include <QStringDecoder>

namespace portwright {

namespace {

    /// What stands between "&" and "-"; null if it cannot stand there.
    QString decodedShift(QByteArray shift)
    {
        if (shift.isEmpty())
            return QStringLiteral("&");
        const auto utf16 = QByteArray::fromBase64Encoding(
            shift.replace(',', '/'), QByteArray::AbortOnBase64DecodingErrors);
        if (utf16.decodingStatus != QByteArray::Base64DecodingStatus::Ok || (*utf16).isEmpty())
            return {};
        QStringDecoder decoder(QStringConverter::Utf16BE, QStringConverter::Flag::Stateless);
        const QString text = decoder(*utf16);
        return decoder.hasError() || (*utf16).size() % 2 != 0 ? QString() : text;
    }

} // namespace

QString decodedFolderName(QByteArrayView name)
{
    QString text;
    for (qsizetype at = 0; at < name.size();) {
        const qsizetype shift = name.indexOf('&', at);
        if (shift < 0)
            return text + decodedLine(name.sliced(at));
        text += decodedLine(name.sliced(at, shift - at));
        const qsizetype end = name.indexOf('-', shift);
        const QString decoded = end < 0
            ? QString()
            : decodedShift(name.sliced(shift + 1, end - shift - 1).toByteArray());
        if (decoded.isNull())
            return decodedLine(name);
        text += decoded;
        at = end + 1;
    }
    return text;
}

} // namespace portwright
