// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practiceresolver.h"
#include "assistant/batchcheck.h"
#include "benchrow.h"
#include "network/socketdriver.h"
#include "practice/practiceserver.h"
#include "transcript/transcript.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace portwright;
using namespace portwright::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// 1,000 accounts, four and sixteen side by side, with the practice servers in a process of their
// own and without the pace that real servers are due: whether more side by side is any faster, how
// much memory it takes, and how long stopping takes.

namespace {

constexpr int accountCount = 1000;
constexpr quint16 knownPorts[] { 25, 465, 587, 2525, 993, 143, 995, 110 };

int serve(int reportTo)
{
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    PracticeServer server;
    if (!server.start(PracticeServer::scenarios().constFirst()))
        return EXIT_FAILURE;
    for (const quint16 standard : knownPorts) {
        const quint16 port = server.ports().value(standard);
        if (write(reportTo, &port, sizeof port) != sizeof port)
            return EXIT_FAILURE;
    }
    return QCoreApplication::exec();
}

/// In KiB; 0 where the system does not tell.
long memory(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

double processorSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QList<ListedAccount> accounts()
{
    QList<ListedAccount> list;
    for (int i = 0; i < accountCount; ++i) {
        const QString typed = u"a%1@"_s.arg(i) + PracticeServer::domain();
        ListedAccount account { i + 2, std::get<MailAddress>(MailAddress::parse(typed)),
            Secret(PracticeServer::accountPassword().toUtf8()) };
        account.outgoing.username = account.incoming.username = PracticeServer::accountAddress();
        list.append(account);
    }
    return list;
}

BatchTerms terms(int sideBySide)
{
    BatchTerms terms;
    terms.request = [](const MailAddress &address) { return CheckRequest { address }; };
    terms.sideBySide = sideBySide;
    terms.pace = { sideBySide, 0ms };
    return terms;
}

/// Milliseconds for all of them; nothing where one does not work.
std::optional<double> checkAll(const Engine &engine, int sideBySide)
{
    BatchCheck batch(accounts(), terms(sideBySide));
    int works = 0;
    QObject::connect(
        &batch, &BatchCheck::accountFinished, &batch, [&works](const AccountVerdict &verdict) {
            works += verdict.standing == AccountStanding::Works;
        });
    QObject::connect(&batch, &BatchCheck::finished, qApp, &QCoreApplication::quit);
    const double processorBefore = processorSeconds();
    const double took = timeOf([&] {
        batch.start(engine);
        QCoreApplication::exec();
    });
    std::printf("%d side by side: %d of %d work, %.1f ms of the processor each\n", sideBySide,
        works, accountCount, (processorSeconds() - processorBefore) * 1000 / accountCount);
    return works == accountCount ? std::optional(took) : std::nullopt;
}

/// The longest that it took, in milliseconds.
double stopInTheMiddle(const Engine &engine, int sideBySide)
{
    BatchCheck batch(accounts(), terms(sideBySide));
    double longest = 0;
    for (int turn = 0; turn < 10; ++turn) {
        QTimer::singleShot(137ms + turn * 11ms, qApp, &QCoreApplication::quit);
        batch.start(engine);
        QCoreApplication::exec();
        longest = std::max(longest, timeOf([&batch] { batch.stop(); }));
    }
    return longest;
}

int check(const QHash<quint16, quint16> &ports)
{
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    PracticeResolver resolver;
    Transcript transcript(20'000);
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::None;
    settings.extraAuthoritiesPem = PracticeServer::authorityPem();
    settings.portDetours = ports;
    SocketDriverFactory drivers(&resolver, &transcript, settings);
    const Engine engine { &resolver, &drivers, &transcript };
    const long before = memory("VmRSS:");
    const std::optional<double> four = checkAll(engine, 4);
    const std::optional<double> sixteen = checkAll(engine, 16);
    const double grown = double(memory("VmHWM:") - before) / 1024;
    if (!four || !sixteen)
        return EXIT_FAILURE;
    bool isWell = holds(
        { "1,000 accounts, 16 side by side", *sixteen, "ms", *four, "4 side by side", 1.1 });
    isWell &= holds({ "1,000 accounts, memory", grown, "MB", 64, "the limit", 1 });
    isWell
        &= holds({ "16 accounts stopped", stopInTheMiddle(engine, 16), "ms", 100, "the limit", 1 });
    return isWell ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main()
{
    int report[2];
    if (pipe(report) != 0)
        return EXIT_FAILURE;
    const pid_t server = fork();
    if (server == 0)
        return serve(report[1]);
    QHash<quint16, quint16> ports;
    for (const quint16 standard : knownPorts) {
        quint16 port = 0;
        if (read(report[0], &port, sizeof port) != sizeof port)
            return EXIT_FAILURE;
        ports.insert(standard, port);
    }
    const int result = check(ports);
    kill(server, SIGTERM);
    waitpid(server, nullptr, 0);
    return result;
}
