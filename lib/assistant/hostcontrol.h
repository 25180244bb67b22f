// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/engine.h"
#include "diagnosis/checkpicture.h"
#include "transcript/transcript.h"

#include <QObject>

namespace portwright {

/// Asks a host that is silent at every mail port one harmless question at the port of the web:
/// whether it is there at all. What it says is of no interest. Once for each host.
class HostControl : public QObject {
    Q_OBJECT
public:
    explicit HostControl(const Engine &engine, QObject *parent = nullptr);

    /// Asks those hosts of `picture` that have been silent for so long that it is worth it.
    void ask(const CheckPicture &picture);
    /// At port 80 of each host that was asked: answered, refused, or nothing.
    [[nodiscard]] const QList<Observation> &answers() const { return m_answers; }

signals:
    void answered();

private:
    void ask(const QString &host);
    void note(const Endpoint &endpoint, Direction direction, const QString &text);

    Engine m_engine;
    QStringList m_asked;
    QList<Observation> m_answers;
};

} // namespace portwright
