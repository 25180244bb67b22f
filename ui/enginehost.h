// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/engine.h"
#include "model/networksettings.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

namespace portwright {

/// One message in the practice mailbox, for looking at.
struct PracticeMail {
    QDateTime received;
    QString reversePath;
    QStringList recipients;
    QByteArray content;
};

/// What the window needs of the world outside it. The program composes it; tests may too.
class EngineHost : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Valid until the next applySettings, startPractice or stopPractice.
    [[nodiscard]] virtual Engine engine() = 0;
    /// The same with a log of its own, which nobody is shown: for many accounts at once, whose
    /// lines belong into nobody else's report.
    [[nodiscard]] virtual Engine quietEngine() { return engine(); }
    virtual void applySettings(const NetworkSettings &settings) = 0;
    /// Name and version of the TLS library in use.
    [[nodiscard]] virtual QString tlsLibrary() const = 0;
    /// Why the client certificate or the extra authorities of `settings` cannot be used; empty if
    /// all is well.
    [[nodiscard]] virtual QString faultOf(const NetworkSettings &settings) const = 0;

    [[nodiscard]] virtual QStringList practiceScenarios() const = 0;
    /// From now on `engine` leads to the practice servers. False with `practiceErrorWords`.
    [[nodiscard]] virtual bool startPractice(const QString &scenario) = 0;
    virtual void stopPractice() = 0;
    [[nodiscard]] virtual QString practiceErrorWords() const = 0;
    [[nodiscard]] virtual QString practiceScenario() const = 0; ///< empty: not practising
    [[nodiscard]] virtual QString practiceAddress() const = 0;
    [[nodiscard]] virtual QString practicePassword() const = 0;
    [[nodiscard]] virtual QList<PracticeMail> practiceMails() const = 0;

signals:
    void practiceChanged();
    void practiceMailReceived();
};

} // namespace portwright
