// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace portwright {

/// One line under a field that names what is wrong with it, and takes no room while nothing is.
/// Screen readers get the fault as the field's description.
class FaultLabel : public QWidget {
    Q_OBJECT
public:
    explicit FaultLabel(QWidget *field, QWidget *parent = nullptr);

    /// Empty: nothing is wrong.
    void setFault(const QString &words);
    [[nodiscard]] QString fault() const;

private:
    QPointer<QWidget> m_field;
    QLabel *m_icon;
    QLabel *m_words;
};

} // namespace portwright
