// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/engine.h"
#include "assistant/steadiness.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>

namespace portwright {

class SessionDriver;

/// What to measure, and how gently.
struct SteadinessRequest {
    static constexpr int usualTries = 5;
    static constexpr int mostTries = 20;
    static constexpr qsizetype mostEndpoints = 8;

    QList<Endpoint> endpoints; ///< those beyond `mostEndpoints` are left out
    int tries = usualTries; ///< of each; kept within 1 and `mostTries`
    std::chrono::milliseconds pause = std::chrono::milliseconds(200); ///< between two tries
    std::chrono::milliseconds patience = std::chrono::seconds(10); ///< for each stage of a try
    QString ehloName;
};

/// Asks endpoints that work several times, one after the other and in turn: connects, encrypts,
/// hears the greeting and the capabilities, and says QUIT. Never signs in. Only on a click, for a
/// server may count connections.
class SteadinessCheck : public QObject {
    Q_OBJECT
public:
    SteadinessCheck(const Engine &engine, SteadinessRequest request, QObject *parent = nullptr);
    ~SteadinessCheck() override;

    void start();
    /// `finished` follows at once, if it has not come yet; what was measured stays.
    void cancel();

    /// In the order of the request; those not asked yet have no tries.
    [[nodiscard]] const QList<Steadiness> &results() const { return m_results; }
    [[nodiscard]] int triesDone() const { return m_triesDone; }
    [[nodiscard]] int triesInAll() const { return int(m_results.size()) * m_request.tries; }

signals:
    /// One more try is done.
    void progressed();
    void finished();

private:
    void tryNext();
    void note(const SessionOutcome &outcome);
    void letGo();
    void finish();

    Engine m_engine;
    SteadinessRequest m_request;
    QList<Steadiness> m_results;
    int m_triesDone = 0;
    bool m_isNoted = false; ///< the present try has told its result and says QUIT
    bool m_isFinished = false;
    std::unique_ptr<SessionDriver> m_driver;
    QElapsedTimer m_clock;
    QTimer m_pause;
};

} // namespace portwright
