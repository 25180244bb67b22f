// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace portwright {

/// The one large line of a page. Its size follows the font around it.
class Heading : public QLabel {
    Q_OBJECT
public:
    explicit Heading(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void enlarge();
};

} // namespace portwright
