// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/mailaddress.h"

#include <QList>
#include <QWidget>

class QLineEdit;

namespace portwright {

class FaultLabel;

/// A field for mail addresses, separated by commas or semicolons, each alone or as
/// "Anna <anna@example.org>". What is wrong with one of them is said below it.
class AddressField : public QWidget {
    Q_OBJECT
public:
    enum class Need { Optional, Required };

    explicit AddressField(Need need, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Those that are addresses.
    [[nodiscard]] QList<MailAddress> addresses() const;
    /// Says what is wrong, if anything is; true if nothing is.
    [[nodiscard]] bool check();
    void setFault(const QString &words);
    [[nodiscard]] QString fault() const;

signals:
    void changed();

private:
    Need m_need;
    QLineEdit *m_edit;
    FaultLabel *m_fault;
};

} // namespace portwright
