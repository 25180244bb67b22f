// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;

namespace portwright {

class FaultLabel;

/// How large a message will be on its way, against what the server takes (RFC 1870).
class SizeMeter : public QWidget {
    Q_OBJECT
public:
    explicit SizeMeter(QWidget *parent = nullptr);

    /// Nothing: the server names no limit.
    void setLimit(std::optional<qint64> bytes);
    void setSize(qint64 bytes);
    [[nodiscard]] bool isTooLarge() const;
    [[nodiscard]] QString text() const;

private:
    void update();

    std::optional<qint64> m_limit;
    qint64 m_size = 0;
    QLabel *m_words;
    QProgressBar *m_bar;
    FaultLabel *m_fault;
};

} // namespace portwright
