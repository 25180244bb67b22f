// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QPainter;

namespace portwright {

/// Shows the steps of the assistant and where the person is: done, left out, current, still to
/// come. Words that do not fit are left out, those of the current step last.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(const QStringList &titles, QWidget *parent = nullptr);

    void setCurrent(int step);
    /// Steps behind the person that did not do what they are for.
    void setLeftOut(const QList<int> &steps);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintMark(QPainter &painter, int step, const QRect &mark, const QColor &outline) const;
    [[nodiscard]] int markSize() const;
    [[nodiscard]] QFont titleFont(int step) const;
    [[nodiscard]] int titleWidth(int step) const;
    [[nodiscard]] int widthOfAll() const;

    QStringList m_titles;
    QList<int> m_leftOut;
    int m_current = 0;
};

} // namespace portwright
