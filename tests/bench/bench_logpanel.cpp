// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the protocol log takes 100,000 lines: the time until the last one is shown, against a bare
// QListView that is given the same lines in the same portions, and the longest the window was kept
// from doing anything else.

#include "benchrow.h"
#include "transcript/transcript.h"
#include "ui/panels/protocollogpanel.h"

#include <QApplication>
#include <QListView>
#include <QTableView>
#include <QTimer>

using namespace portwright;
using namespace portwright::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int lineCount = 100'000;
constexpr double worstFrameTarget = 50; // ms

/// How much is appended before the event loop may do something else, and how much is kept.
struct Manner {
    const char *name;
    int portion;
    int bound;
};

struct Taken {
    double total = 0;
    double worstFrame = 0;
};

QString lineOf(int i) { return u"250-line %1 of a server that has a lot to say"_s.arg(i); }

/// Appends lines a portion at a time, and watches how long the event loop is away.
class Flood : public QObject {
public:
    explicit Flood(const Manner &manner)
        : m_manner(manner)
    {
        connect(&m_heartbeat, &QTimer::timeout, this, &Flood::beat);
    }

    Taken run()
    {
        m_sinceBeat.start();
        m_heartbeat.start(0);
        m_taken.total = timeOf([] { QCoreApplication::exec(); });
        return m_taken;
    }

protected:
    virtual void append(int line) = 0;
    [[nodiscard]] virtual bool isLastShown() const = 0;

private:
    void beat()
    {
        m_taken.worstFrame = std::max(m_taken.worstFrame, double(m_sinceBeat.nsecsElapsed()) / 1e6);
        for (int i = 0; i < m_manner.portion && m_appended < lineCount; ++i)
            append(m_appended++);
        m_sinceBeat.restart(); // the time of whoever appends is not the panel's
        if (m_appended == lineCount && isLastShown())
            QCoreApplication::quit();
    }

    Manner m_manner;
    Taken m_taken;
    QTimer m_heartbeat;
    QElapsedTimer m_sinceBeat;
    int m_appended = 0;
};

class PanelFlood : public Flood {
public:
    explicit PanelFlood(const Manner &manner)
        : Flood(manner)
        , m_transcript(manner.bound)
        , m_panel(&m_transcript)
    {
        m_panel.resize(1024, 300);
        m_panel.show();
    }

protected:
    void append(int line) override
    {
        m_transcript.append(u"mail%1.example.org:587"_s.arg(line % 12), Direction(line % 4),
            line % 3 == 0, lineOf(line));
    }

    [[nodiscard]] bool isLastShown() const override
    {
        const QAbstractItemModel *model = m_panel.findChild<QTableView *>()->model();
        const int shown = model->rowCount();
        return shown == m_transcript.size()
            && model->index(shown - 1, 3).data().toString() == lineOf(lineCount - 1);
    }

private:
    Transcript m_transcript;
    ProtocolLogPanel m_panel;
};

/// As little as a view can be given: lines that are there already.
class Lines : public QAbstractListModel {
public:
    void append(const QStringList &lines, int bound)
    {
        beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
        m_lines += lines;
        endInsertRows();
        const int tooMany = int(m_lines.size()) - bound;
        if (tooMany <= 0)
            return;
        beginRemoveRows({}, 0, tooMany - 1);
        m_lines.remove(0, tooMany);
        endRemoveRows();
    }

    [[nodiscard]] int rowCount(const QModelIndex &) const override { return int(m_lines.size()); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_lines[index.row()] : QVariant();
    }

private:
    QStringList m_lines;
};

class ListFlood : public Flood {
public:
    explicit ListFlood(const Manner &manner)
        : Flood(manner)
        , m_manner(manner)
    {
        m_view.setUniformItemSizes(true);
        m_view.setModel(&m_model);
        m_view.resize(1024, 300);
        m_view.show();
    }

protected:
    void append(int line) override
    {
        m_waiting << u"%1  mail%2.example.org:587  <-  %3"_s.arg(line * 0.001, 8, 'f', 3)
                         .arg(line % 12)
                         .arg(lineOf(line));
        if (m_waiting.size() < m_manner.portion)
            return;
        m_model.append(m_waiting, m_manner.bound);
        m_view.scrollToBottom();
        m_waiting.clear();
    }

    [[nodiscard]] bool isLastShown() const override { return m_waiting.isEmpty(); }

private:
    Manner m_manner;
    QStringList m_waiting;
    Lines m_model;
    QListView m_view;
};

bool measure(const Manner &manner)
{
    QList<double> totals;
    QList<double> frames;
    const double bare = ListFlood(manner).run().total; // once, for it takes its time
    for (int turn = 0; turn < 3; ++turn) {
        const Taken ours = PanelFlood(manner).run();
        totals << ours.total;
        frames << ours.worstFrame;
    }
    const QByteArray name = QByteArray("100,000 lines into the log, ") + manner.name;
    bool well = holds({ name, median(totals), "ms", bare, "a bare QListView", 1 });
    const QByteArray frame = name + ": longest pause";
    well &= holds({ frame, median(frames), "ms", worstFrameTarget, "the limit", 1 });
    return well;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    bool well = true;
    for (const Manner &manner :
        { Manner { "all at once", lineCount, lineCount },
            Manner { "1,000 at a time", 1000, lineCount }, Manner { "50 at a time", 50, lineCount },
            Manner { "1,000 at a time, 20,000 kept", 1000, 20'000 } })
        well &= measure(manner);
    return well ? 0 : 1;
}
