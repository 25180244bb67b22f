// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QFormLayout;

namespace portwright {

struct Diagnosis;

/// What somebody who knows mail servers wants to know of a diagnosis: where, at which stage, how
/// sure, every line of the reply, and the certificate.
class DiagnosisDetails : public QWidget {
    Q_OBJECT
public:
    explicit DiagnosisDetails(const Diagnosis &diagnosis, QWidget *parent = nullptr);

private:
    void addRow(const QString &name, const QString &words);
    void addReply(const QString &lines);

    QFormLayout *m_form;
};

} // namespace portwright
