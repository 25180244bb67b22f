// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/socketdriver.h"
#include "protocol/smtpsession.h"
#include "support/certificates.h"
#include "support/fixedresolver.h"
#include "support/scriptedserver.h"
#include "transcript/transcript.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryFile>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

// 1,000 endpoints probed side by side over STARTTLS, with the servers in a process of their own.
// Prints the time and the largest memory the probing process had; fails over 150 MB.

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

int probe(const QList<quint16> &ports)
{
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    const long before = peakMemory();
    FixedResolver resolver;
    resolver.add(u"mail.example.test"_s, { u"127.0.0.1"_s });
    Transcript transcript;
    SocketDriverFactory factory(&resolver, &transcript, {});
    std::vector<std::unique_ptr<SessionDriver>> drivers;
    int reached = 0;
    int finished = 0;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < probes; ++i) {
        SessionPlan plan;
        plan.endpoint = { Protocol::Smtp, u"mail.example.test"_s, ports.at(i % listeners),
            TlsMode::StartTls };
        ConnectionRequest request;
        request.endpoint = plan.endpoint;
        drivers.push_back(factory.makeDriver(request, std::make_unique<SmtpSession>(plan)));
        QObject::connect(drivers.back().get(), &SessionDriver::finished, &application,
            [&](const SessionOutcome &outcome) {
                reached += outcome.kind == OutcomeKind::Reached;
                if (++finished == probes)
                    application.quit();
            });
        drivers.back()->start();
    }
    QCoreApplication::exec();
    const long peak = peakMemory();
    std::printf("%d probes side by side: %d reached, %lld ms, peak %.1f MB (%.1f MB before)\n",
        probes, reached, clock.elapsed(), double(peak) / 1024, double(before) / 1024);
    return reached == probes && peak < 150 * 1024 ? EXIT_SUCCESS : EXIT_FAILURE;
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
    const int result = probe(ports);
    kill(server, SIGTERM);
    waitpid(server, nullptr, 0);
    return result;
}
