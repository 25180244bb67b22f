// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace portwright {

class SetupController;

/// The steps of the assistant, in their order.
enum class Step { Account, Find, Settings, Message, Done };
constexpr int stepCount = int(Step::Done) + 1;

/// What the step bar calls a step: "Your account".
[[nodiscard]] QString stepTitle(Step step);

/// One step of the assistant. The wizard around it owns the buttons and the step bar; the page
/// says when it may be left forwards. Controllers outlive their pages.
class SetupPage : public QWidget {
    Q_OBJECT
public:
    explicit SetupPage(SetupController *controller, QWidget *parent = nullptr);

    /// Called each time the page comes to the front, before it is painted.
    virtual void enter() { }
    /// Called each time the person leaves it, in either direction.
    virtual void leave() { }
    [[nodiscard]] virtual bool canAdvance() const = 0;
    /// The label of the Next button, with its mnemonic: "&Next", "&Skip".
    [[nodiscard]] virtual QString advanceText() const;

signals:
    /// `canAdvance` or `advanceText` may say something else now.
    void advanceChanged();
    /// The page has done its work and wants the next one shown.
    void completed();
    /// A button on the page leads to another step.
    void stepRequested(portwright::Step step);
    /// A line of the protocol log is to be shown: TranscriptEntry::index.
    void evidenceRequested(qint64 index);

protected:
    [[nodiscard]] SetupController *controller() const { return m_controller; }
    /// Scrolls there, where the page is in something that scrolls; later, once it is laid out.
    /// Null: nowhere.
    void bringIntoView(QWidget *widget);

private:
    SetupController *m_controller;
};

} // namespace portwright
