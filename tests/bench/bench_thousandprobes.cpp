// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchrow.h"
#include "network/socketdriver.h"
#include "protocol/smtpsession.h"
#include "support/certificates.h"
#include "support/fixedresolver.h"
#include "support/scriptedserver.h"
#include "transcript/transcript.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryFile>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace portwright;
using namespace portwright::bench;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

// 1,000 endpoints probed side by side over STARTTLS, with the servers in a process of their own:
// the time and the largest memory, against bare QSslSockets that say the same words to the same
// servers and look at nothing they are told.

namespace {

constexpr int probes = 1000;
constexpr int listeners = 10;

int serve(const CertificateAuthority &authority, int reportTo)
{
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    const QList<ServerStep> script { Say { "220 hello\r\n" }, Hear { "EHLO" },
        Say { "250-mail.example.test\r\n250 STARTTLS\r\n" }, Hear { "STARTTLS\r\n" },
        Say { "220 go\r\n" }, BeginTls {}, Hear { "EHLO" },
        Say { "250-mail.example.test\r\n250 AUTH PLAIN\r\n" }, Stall {} };
    const Identity identity = authority.issue(CertificateKind::Valid, { u"mail.example.test"_s });
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    for (int i = 0; i < listeners; ++i) {
        servers.push_back(std::make_unique<ScriptedServer>(script, identity));
        if (!servers.back()->listenOn(u"127.0.0.1"_s))
            return EXIT_FAILURE;
        const quint16 port = servers.back()->serverPort();
        if (write(reportTo, &port, sizeof port) != sizeof port)
            return EXIT_FAILURE;
    }
    return QCoreApplication::exec();
}

/// In KiB; 0 where the system does not tell.
long peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

struct Taken {
    double milliseconds = 0;
    double megabytes = 0;
    int reached = 0;
};

void probeAll(const QList<quint16> &ports, Taken &taken)
{
    FixedResolver resolver;
    resolver.add(u"mail.example.test"_s, { u"127.0.0.1"_s });
    Transcript transcript;
    SocketDriverFactory factory(&resolver, &transcript, {});
    std::vector<std::unique_ptr<SessionDriver>> drivers;
    int finished = 0;
    for (int i = 0; i < probes; ++i) {
        SessionPlan plan;
        plan.endpoint = { Protocol::Smtp, u"mail.example.test"_s, ports.at(i % listeners),
            TlsMode::StartTls };
        ConnectionRequest request;
        request.endpoint = plan.endpoint;
        drivers.push_back(factory.makeDriver(request, std::make_unique<SmtpSession>(plan)));
        QObject::connect(drivers.back().get(), &SessionDriver::finished, qApp,
            [&](const SessionOutcome &outcome) {
                taken.reached += outcome.kind == OutcomeKind::Reached;
                if (++finished == probes)
                    QCoreApplication::quit();
            });
        drivers.back()->start();
    }
    QCoreApplication::exec();
}

/// As much as has to be said until the capabilities under TLS are known.
void talkBare(QSslSocket &socket, int &replies)
{
    socket.readAll();
    switch (++replies) {
    case 1:
        socket.write("EHLO bench.example.test\r\n");
        break;
    case 2:
        socket.write("STARTTLS\r\n");
        break;
    case 3:
        socket.startClientEncryption();
        break;
    default:
        socket.disconnectFromHost();
    }
}

void connectBare(const QList<quint16> &ports, Taken &taken)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    std::vector<std::unique_ptr<QSslSocket>> sockets;
    std::vector<int> replies(probes);
    int finished = 0;
    for (int i = 0; i < probes; ++i) {
        sockets.push_back(std::make_unique<QSslSocket>());
        QSslSocket &socket = *sockets.back();
        int &count = replies[size_t(i)];
        socket.setSslConfiguration(configuration);
        socket.setPeerVerifyName(u"mail.example.test"_s);
        QObject::connect(&socket, &QSslSocket::readyRead, qApp, [&] { talkBare(socket, count); });
        QObject::connect(&socket, &QSslSocket::encrypted, qApp,
            [&socket] { socket.write("EHLO bench.example.test\r\n"); });
        QObject::connect(&socket, &QSslSocket::disconnected, qApp, [&] {
            taken.reached += count == 4;
            if (++finished == probes)
                QCoreApplication::quit();
        });
        socket.connectToHost(u"127.0.0.1"_s, ports.at(i % listeners));
    }
    QCoreApplication::exec();
}

/// In a process of its own, as memory is counted by process.
Taken inOwnProcess(void (*work)(const QList<quint16> &, Taken &), const QList<quint16> &ports)
{
    Taken taken;
    int report[2];
    if (pipe(report) != 0)
        return taken;
    const pid_t worker = fork();
    if (worker == 0) {
        int argc = 0;
        QCoreApplication application(argc, nullptr);
        const long before = peakMemory();
        (void)QSslConfiguration::defaultConfiguration(); // the library is loaded before the start
        taken.milliseconds = timeOf([&] { work(ports, taken); });
        taken.megabytes = double(peakMemory() - before) / 1024;
        _exit(write(report[1], &taken, sizeof taken) != sizeof taken);
    }
    if (read(report[0], &taken, sizeof taken) != sizeof taken)
        taken = {};
    close(report[0]);
    close(report[1]);
    waitpid(worker, nullptr, 0);
    return taken;
}

bool measure(const QList<quint16> &ports)
{
    QList<double> ours;
    QList<double> bare;
    QList<double> memory;
    QList<double> bareMemory;
    bool reachedAll = true;
    for (int turn = 0; turn < 3; ++turn) {
        const Taken probed = inOwnProcess(probeAll, ports);
        const Taken connected = inOwnProcess(connectBare, ports);
        reachedAll = reachedAll && probed.reached == probes && connected.reached == probes;
        ours << probed.milliseconds;
        bare << connected.milliseconds;
        memory << probed.megabytes;
        bareMemory << connected.megabytes;
    }
    bool well = holds({ "1,000 endpoints side by side", median(ours), "ms", median(bare),
        "bare QSslSockets", 2 });
    well &= holds({ "1,000 endpoints side by side, memory", median(memory), "MB",
        median(bareMemory), "bare QSslSockets", 2 });
    if (!reachedAll)
        std::puts("not every endpoint was reached in time: is the machine busy?");
    return well && reachedAll;
}

} // namespace

int main()
{
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
    setrlimit(RLIMIT_NOFILE, &files);

    const CertificateAuthority authority;
    QTemporaryFile root;
    if (!root.open() || root.write(authority.rootPem()) <= 0 || !root.flush())
        return EXIT_FAILURE;
    qputenv("SSL_CERT_FILE", root.fileName().toLocal8Bit());

    int report[2];
    if (pipe(report) != 0)
        return EXIT_FAILURE;
    const pid_t server = fork();
    if (server == 0)
        return serve(authority, report[1]);
    QList<quint16> ports(listeners);
    for (quint16 &port : ports) {
        if (read(report[0], &port, sizeof port) != sizeof port)
            return EXIT_FAILURE;
    }
    const bool isWell = measure(ports);
    kill(server, SIGTERM);
    waitpid(server, nullptr, 0);
    return isWell ? EXIT_SUCCESS : EXIT_FAILURE;
}
