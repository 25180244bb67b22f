// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicecertificates.h"

#include <QFile>

// Outside of every namespace, as the macro demands: a static library's resources are otherwise
// left behind by the linker.
static void initializePracticeResources() { Q_INIT_RESOURCE(practice); }

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QByteArray resource(const QString &name)
    {
        initializePracticeResources();
        QFile file(u":/practice/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString fileName(PracticeCertificate kind)
    {
        switch (kind) {
        case PracticeCertificate::Good:
            return u"good"_s;
        case PracticeCertificate::Expired:
            return u"expired"_s;
        case PracticeCertificate::WrongHost:
            return u"wrong-host"_s;
        }
        return {};
    }

} // namespace

PracticeIdentity practiceIdentity(PracticeCertificate kind)
{
    const QString name = fileName(kind);
    return { QSslCertificate(resource(name + u".pem"_s), QSsl::Pem),
        QSslKey(resource(name + u".key"_s), QSsl::Ec) };
}

QByteArray practiceAuthorityPem() { return resource(u"authority.pem"_s); }

} // namespace portwright
