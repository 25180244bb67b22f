// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/endpoint.h"
#include "model/tlsdetails.h"

#include <QDialog>

class QListWidget;

namespace portwright {

class CertificateView;

/// The certificates a server showed, from its own up to the authority's.
class CertificateDialog : public QDialog {
    Q_OBJECT
public:
    CertificateDialog(const Endpoint &endpoint, const TlsDetails &tls, QWidget *parent = nullptr);

private:
    void showCertificate(int row);
    void copy();

    TlsDetails m_tls;
    QListWidget *m_chain;
    CertificateView *m_view;
};

} // namespace portwright
