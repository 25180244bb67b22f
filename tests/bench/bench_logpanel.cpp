// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the protocol log takes 100,000 lines: prints the time until the last one is shown and the
// longest the window was kept from doing anything else. Ends with 1 if a target is missed.

#include "transcript/transcript.h"
#include "ui/panels/protocollogpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int lineCount = 100'000;
constexpr qint64 worstFrameTarget = 50; // ms
constexpr qint64 totalTarget = 2000; // ms

/// Appends lines a portion at a time, and watches how long the event loop is away.
class Flood : public QObject {
public:
    Flood(const char *name, int portion, qsizetype bound)
        : m_name(name)
        , m_portion(portion)
        , m_transcript(bound)
        , m_panel(&m_transcript)
    {
        m_panel.resize(1024, 300);
        m_panel.show();
        connect(&m_heartbeat, &QTimer::timeout, this, &Flood::beat);
    }

    void start()
    {
        m_total.start();
        m_sinceBeat.start();
        m_heartbeat.start(0);
    }

    [[nodiscard]] bool missedTarget() const { return m_missed; }

private:
    void beat()
    {
        m_worstFrame = std::max(m_worstFrame, m_sinceBeat.restart());
        for (int i = 0; i < m_portion && m_appended < lineCount; ++i, ++m_appended)
            m_transcript.append(u"mail%1.example.org:587"_s.arg(m_appended % 12),
                Direction(m_appended % 4), m_appended % 3 == 0,
                u"250-line %1 of a server that has a lot to say"_s.arg(m_appended));
        m_appending += m_sinceBeat.restart(); // the engine's own time is not the panel's
        const auto *view = m_panel.findChild<QTableView *>();
        const int shown = view->model()->rowCount();
        const bool isLastShown = shown == m_transcript.size() && m_appended == lineCount
            && view->model()
                   ->index(shown - 1, 3)
                   .data()
                   .toString()
                   .contains(u"line %1 "_s.arg(lineCount - 1));
        if (isLastShown)
            finish();
    }

    void finish()
    {
        m_heartbeat.stop();
        const qint64 total = m_total.elapsed();
        std::printf(
            "%-34s %8lld ms %10lld ms %12lld ms\n", m_name, total, m_worstFrame, m_appending);
        m_missed = total >= totalTarget || m_worstFrame > worstFrameTarget;
        QCoreApplication::quit();
    }

    const char *m_name;
    int m_portion;
    Transcript m_transcript;
    ProtocolLogPanel m_panel;
    QTimer m_heartbeat;
    QElapsedTimer m_total;
    QElapsedTimer m_sinceBeat;
    qint64 m_worstFrame = 0;
    qint64 m_appending = 0;
    int m_appended = 0;
    bool m_missed = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    std::printf("%d lines into the protocol log\n%-34s %11s %13s %15s\n", lineCount, "", "in all",
        "worst frame", "of it appending");
    bool missed = false;
    const auto run = [&missed](const char *name, int portion, qsizetype bound) {
        Flood flood(name, portion, bound);
        flood.start();
        QCoreApplication::exec();
        missed = missed || flood.missedTarget();
    };
    run("all at once", lineCount, lineCount);
    run("1,000 at a time", 1000, lineCount);
    run("50 at a time", 50, lineCount);
    run("1,000 at a time, bound 20,000", 1000, 20'000);
    std::printf("targets: in all under %lld ms, worst frame %lld ms: %s\n", totalTarget,
        worstFrameTarget, missed ? "MISSED" : "met");
    return missed ? 1 : 0;
}
