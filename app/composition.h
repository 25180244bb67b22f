// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/enginehost.h"

namespace portwright {

/// The only place that names concrete network classes: joins resolver, drivers, transcript and the
/// practice server to an engine.
class Composition : public EngineHost {
    Q_OBJECT
public:
    explicit Composition(QObject *parent = nullptr);
    ~Composition() override;

    [[nodiscard]] Engine engine() override;
    void applySettings(const NetworkSettings &settings) override;

    [[nodiscard]] QStringList practiceScenarios() const override;
    [[nodiscard]] bool startPractice(const QString &scenario) override;
    void stopPractice() override;
    [[nodiscard]] QString practiceErrorWords() const override;
    [[nodiscard]] QString practiceScenario() const override;
    [[nodiscard]] QString practiceAddress() const override;
    [[nodiscard]] QString practicePassword() const override;
    [[nodiscard]] QList<PracticeMail> practiceMails() const override;
};

} // namespace portwright
