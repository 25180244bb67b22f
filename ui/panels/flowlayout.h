// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace portwright {

/// Buttons one after the other from the leading side, on as many lines as their width takes: large
/// text and long words never push one out of sight.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;
    /// The last `count` items become the first, in their order.
    void bringToFront(int count);

private:
    enum class Purpose { Measure, Place };

    /// The height that the lines take.
    int flow(const QRect &area, Purpose purpose) const;
    [[nodiscard]] int gap(Qt::Orientation orientation) const;

    QList<QLayoutItem *> m_items;
};

} // namespace portwright
