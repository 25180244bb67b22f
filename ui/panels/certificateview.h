// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tlsdetails.h"

#include <QWidget>

class QLabel;

namespace portwright {

/// Everything a person may want to compare of one certificate. All of it can be selected.
class CertificateView : public QWidget {
    Q_OBJECT
public:
    explicit CertificateView(QWidget *parent = nullptr);

    /// `faults`: what keeps it from being verified, if that is known of this certificate.
    void setCertificate(
        const CertificateSummary &certificate, const QList<CertificateFault> &faults = {});
    /// The same as lines of text.
    [[nodiscard]] QString toPlainText() const;

private:
    struct Row {
        QLabel *name;
        QLabel *value;
    };
    void addRow(const QString &name, QLabel *value);

    QList<Row> m_rows; ///< the first one tells the faults
    QLabel *m_faults;
    QLabel *m_subject;
    QLabel *m_names;
    QLabel *m_issuer;
    QLabel *m_validity;
    QLabel *m_key;
    QLabel *m_fingerprint;
};

} // namespace portwright
