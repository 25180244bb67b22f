// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/exportqrcode.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>
#include <qrencode.h>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr int quietZone = 4;

    int connectionSecurity(TlsMode mode)
    {
        switch (mode) {
        case TlsMode::None:
            return 0;
        case TlsMode::StartTls:
            return 2;
        case TlsMode::Implicit:
            return 3;
        }
        Q_UNREACHABLE();
    }

    int authenticationType(const ServerSettings &server)
    {
        const AuthMethod method = server.authentication();
        if (method == AuthMethod::OAuth2)
            return 6;
        return method == AuthMethod::PasswordEncrypted ? 2 : 1;
    }

    QJsonArray serverArray(const ServerSettings &server)
    {
        return { server.endpoint.protocol == Protocol::Pop3 ? 1 : 0, server.endpoint.host,
            server.endpoint.port, connectionSecurity(server.endpoint.tls),
            authenticationType(server), server.username };
    }

} // namespace

QByteArray phonePayload(const AccountSettings &settings)
{
    const QString address = settings.address.forEnvelope();
    const QJsonArray identity { address,
        settings.displayName.isEmpty() ? address : settings.displayName };
    const QJsonArray root { 1, QJsonArray { 1, 1 }, serverArray(*settings.incoming),
        QJsonArray { QJsonArray { serverArray(*settings.outgoing), identity } } };
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QByteArray qrPicture(const QByteArray &payload)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(payload.size()),
            reinterpret_cast<const unsigned char *>(payload.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QString path;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                path += u"M%1 %2h1v1h-1z"_s.arg(x + quietZone).arg(y + quietZone);
        }
    }
    // White is painted too: a code on a dark page could not be read.
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" width=\"%2\" "
           "height=\"%2\" shape-rendering=\"crispEdges\"><rect width=\"%1\" height=\"%1\" "
           "fill=\"#fff\"/><path fill=\"#000\" d=\"%3\"/></svg>\n"_s
               .arg(code->width + 2 * quietZone)
               .arg(4 * (code->width + 2 * quietZone))
               .arg(path)
               .toUtf8();
}

QByteArray phonePicture(const AccountSettings &settings)
{
    return qrPicture(phonePayload(settings));
}

} // namespace portwright
