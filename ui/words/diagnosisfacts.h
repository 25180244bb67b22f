// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "discovery/publishedsettings.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace portwright {

/// What is known of one diagnosis, by the names that sentences call it: {server}, {port}, {until}.
/// A sentence that wants a fact that is not known is not said; one that can do without it says
/// "the server {server?}", and is left without the name and the blank before it.
class DiagnosisFacts {
    Q_DECLARE_TR_FUNCTIONS(portwright::DiagnosisFacts)
public:
    DiagnosisFacts(const Diagnosis &diagnosis, const PublishedSettings *provider);

    [[nodiscard]] bool knows(const QString &name) const { return m_facts.contains(name); }
    /// The first of `sentences` of which every {fact} is known, filled in; empty if there is none.
    [[nodiscard]] QString say(const QStringList &sentences) const;

private:
    void learn(const QString &name, const QString &fact);
    void learnPlaces(const Diagnosis &diagnosis);
    void learnComparison(const Diagnosis &diagnosis);
    void learnNames(const QStringList &names);
    void learnPorts(const Diagnosis &diagnosis);

    QHash<QString, QString> m_facts;
};

} // namespace portwright
