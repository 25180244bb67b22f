// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace portwright {

/// Plain text that wraps where it must and otherwise keeps to one line, with no more room than
/// that. (A wrapping QLabel asks for several lines beforehand, which a form then gives it.)
class Note : public QLabel {
    Q_OBJECT
public:
    explicit Note(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace portwright
