// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLayout;
class QVBoxLayout;

namespace portwright {

struct Explanation;

/// A quiet frame for one result: a verdict icon and a title, a text, whatever else is put into
/// `body`, and a row of buttons. Empty parts take no room.
class Card : public QFrame {
    Q_OBJECT
public:
    /// Absent: nothing is there, which is no fault of anybody.
    enum class Verdict { None, Good, Question, Warning, Fault, Absent, NotTested };
    enum class IconSize { Large, Small };

    explicit Card(QWidget *parent = nullptr);

    /// Of the shipped icon; empty for None.
    [[nodiscard]] static QString iconName(Verdict verdict);

    void setVerdict(Verdict verdict);
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    void setIconSize(IconSize size);
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// Plain text; may be selected with mouse and keyboard.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Words of the server or the system, set apart and in a fixed-width font.
    void setQuotation(const QString &words);
    [[nodiscard]] QString quotation() const;
    /// Title, why, and next step; a fault or not.
    void setExplanation(const Explanation &explanation);

    /// For further widgets, between the text and the buttons.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// For buttons, along the lower edge from the leading side, on as many lines as they need.
    [[nodiscard]] QLayout *buttons() const { return m_buttons; }

protected:
    /// For what stands behind the title.
    [[nodiscard]] QHBoxLayout *titleRow() const { return m_titleRow; }
    void changeEvent(QEvent *event) override;

private:
    void showVerdict();

    Verdict m_verdict = Verdict::None;
    IconSize m_iconSize = IconSize::Large;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_quotation;
    QWidget *m_header; ///< hidden as a whole: an empty layout would narrow the card
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_body;
    QLayout *m_buttons;
};

} // namespace portwright
