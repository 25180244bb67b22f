// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace portwright {

/// The test messages there are, with a choice of sizes for the large attachment.
class TemplateMenu : public QMenu {
    Q_OBJECT
public:
    explicit TemplateMenu(QWidget *parent = nullptr);

signals:
    /// The size concerns the large attachment alone.
    void chosen(const QString &id, qint64 attachmentSizeInBytes);

private:
    void addSizes(const QString &id);
    void askForSize(const QString &id);
};

} // namespace portwright
