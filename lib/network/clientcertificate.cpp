// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/clientcertificate.h"

#include <QFile>

namespace portwright {

using namespace Qt::StringLiterals;

ClientCertificate ClientCertificate::read(const QString &path, const Secret &passphrase)
{
    ClientCertificate result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.fault = path + u": "_s + file.errorString();
        return result;
    }
    if (!QSslCertificate::importPkcs12(&file, &result.key, &result.certificate,
            &result.intermediates, passphrase.bytes().toByteArray()))
        result.fault = path + u": not a PKCS#12 file, or the passphrase does not open it"_s;
    return result;
}

} // namespace portwright
