// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/socketdriver.h"

#include "model/openfiles.h"
#include "model/wiped.h"
#include "network/certificateverdicts.h"
#include "network/connectiondriver.h"
#include "network/proxychoice.h"
#include "network/tlsconfiguration.h"
#include "network/tlshistory.h"

#include <QSslCipher>
#include <QSslSocket>
#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace portwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto farewell = 2s;
    /// What is longer is a message.
    constexpr qsizetype longestSignIn = 16 * 1024;

    /// Read from one connection in one turn of the event loop, so that a server that never ends
    /// leaves the others their turns, and fills no memory.
    constexpr qint64 mostAtOnce = 32 * 1024;

    QString versionName(QSsl::SslProtocol protocol)
    {
        switch (protocol) {
        case QSsl::TlsV1_2:
            return u"TLSv1.2"_s;
        case QSsl::TlsV1_3:
            return u"TLSv1.3"_s;
        default: // an enum of Qt's; nothing older is negotiated
            return u"TLS"_s;
        }
    }

    ConnectionFault faultOf(QAbstractSocket::SocketError error, bool wasEstablished)
    {
        switch (error) {
        case QAbstractSocket::ConnectionRefusedError:
            return ConnectionFault::Refused;
        case QAbstractSocket::HostNotFoundError: // only a proxy looks names up here
            return ConnectionFault::HostNotFound;
        case QAbstractSocket::RemoteHostClosedError:
            return wasEstablished ? ConnectionFault::Closed : ConnectionFault::Refused;
        case QAbstractSocket::NetworkError:
            return wasEstablished ? ConnectionFault::Reset : ConnectionFault::HostUnreachable;
        case QAbstractSocket::SocketTimeoutError:
            return ConnectionFault::NoAnswer;
        case QAbstractSocket::SocketAccessError: // EACCES, EPERM
            return ConnectionFault::NotPermitted;
        case QAbstractSocket::SocketResourceError: // EMFILE, ENFILE, ENOBUFS, ENOMEM
            return ConnectionFault::OutOfResources;
        case QAbstractSocket::ProxyAuthenticationRequiredError:
        case QAbstractSocket::ProxyConnectionRefusedError:
        case QAbstractSocket::ProxyConnectionClosedError:
        case QAbstractSocket::ProxyConnectionTimeoutError:
        case QAbstractSocket::ProxyNotFoundError:
        case QAbstractSocket::ProxyProtocolError:
            return ConnectionFault::Proxy;
        default: // an enum of Qt's
            return ConnectionFault::Other;
        }
    }

    TlsAlert alertOf(QSsl::AlertType type)
    {
        switch (type) {
        case QSsl::AlertType::ProtocolVersion:
            return TlsAlert::ProtocolVersion;
        case QSsl::AlertType::HandshakeFailure:
        case QSsl::AlertType::InsufficientSecurity:
            return TlsAlert::NoCommonTerms;
        case QSsl::AlertType::CertificateRequired:
            return TlsAlert::CertificateWanted;
        default: // an enum of Qt's
            return TlsAlert::Other;
        }
    }

    /// A connection over a TCP socket of the system.
    class SocketConnection : public Connection {
    public:
        SocketConnection(const QSslConfiguration &configuration, const QNetworkProxy &proxy,
            const QString &tlsName)
            : m_socket(new QSslSocket)
        {
            m_socket->setSslConfiguration(configuration);
            m_socket->setProxy(proxy);
            m_socket->setReadBufferSize(mostAtOnce);
            m_socket->setPeerVerifyName(tlsName); // also what SNI names (RFC 6066, section 3)
            connect(m_socket.get(), &QSslSocket::connected, this, [this] {
                m_phase = Phase::Established;
                m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
                emit established();
            });
            connect(m_socket.get(), &QSslSocket::readyRead, this, &Connection::received);
            connect(m_socket.get(), &QSslSocket::bytesWritten, this, &Connection::written);
            connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, &Connection::written);
            connect(m_socket.get(), &QSslSocket::sslErrors, this,
                [this](const QList<QSslError> &errors) {
                    m_certificateErrors += errors;
                    m_socket->ignoreSslErrors(errors); // the session judges them, as values
                });
            const auto tellAlert = [this](QSsl::AlertLevel, QSsl::AlertType type) {
                if (m_phase == Phase::Handshaking)
                    emit alerted(alertOf(type));
            };
            connect(m_socket.get(), &QSslSocket::alertReceived, this, tellAlert);
            connect(m_socket.get(), &QSslSocket::alertSent, this, tellAlert);
            connect(m_socket.get(), &QSslSocket::encrypted, this, [this] {
                m_phase = Phase::Established;
                emit encrypted(tlsDetails());
            });
            connect(m_socket.get(), &QSslSocket::errorOccurred, this, &SocketConnection::onError);
        }

        void open(const QString &target, quint16 port) override
        {
            if (isRoomForConnection())
                m_socket->connectToHost(target, port);
            else
                emit lost({ ConnectionFault::OutOfResources, u"too many open files"_s });
        }
        QString localAddress() const override { return m_socket->localAddress().toString(); }
        QByteArray takeReceived() override { return m_socket->readAll(); }
        void write(const QByteArray &bytes) override
        {
            m_socket->write(bytes);
            if (bytes.size() <= longestSignIn)
                m_written.append(bytes); // which the socket shares, and does not copy
        }
        void flush() override
        {
            m_socket->flush();
            overwriteWritten();
            if (m_socket) // it reads too, and who hears of that may have closed
                acknowledgeAtOnce();
        }
        qint64 bytesToWrite() const override
        {
            return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
        }
        void startTls() override
        {
            m_phase = Phase::Handshaking;
            m_socket->startClientEncryption();
        }
        void close() override
        {
            m_socket->disconnect(this);
            m_socket->flush();
            m_socket->disconnectFromHost();
            if (m_socket->state() == QAbstractSocket::UnconnectedState)
                return;
            QSslSocket *socket = m_socket.release(); // it sees itself out
            connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
            QTimer::singleShot(farewell, socket, &QObject::deleteLater);
        }

    private:
        enum class Phase { Opening, Established, Handshaking };

        /// Servers that leave Nagle's algorithm on (RFC 896) hold their reply back until what they
        /// sent before is acknowledged - TLS 1.3 tickets, as a rule - and the system puts that off
        /// by 40 ms. It has to be asked anew after everything that is sent.
        void acknowledgeAtOnce()
        {
#ifdef Q_OS_LINUX
            const int on = 1;
            setsockopt(
                int(m_socket->socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
        }

        /// What is encrypted, or gone, is of no use in the memory any more.
        void overwriteWritten()
        {
            if (!m_socket || m_socket->bytesToWrite() > 0)
                return;
            for (QByteArray &bytes : m_written)
                overwrite(bytes);
            m_written.clear();
        }

        TlsDetails tlsDetails() const
        {
            TlsDetails details;
            details.version = versionName(m_socket->sessionProtocol());
            details.cipher = m_socket->sessionCipher().name();
            judge(details, m_socket->peerCertificateChain(), m_certificateErrors);
            return details;
        }

        void onError(QAbstractSocket::SocketError error)
        {
            if (m_phase == Phase::Opening && error == QAbstractSocket::SocketTimeoutError)
                return; // how long to wait for an answer is for the deadline to say, not for Qt
            if (m_phase == Phase::Handshaking && error == QAbstractSocket::SslHandshakeFailedError)
                emit tlsFailed(m_socket->errorString());
            else
                emit lost({ faultOf(error, m_phase != Phase::Opening), m_socket->errorString() });
        }

        std::unique_ptr<QSslSocket, LetGo> m_socket;
        QByteArrayList m_written; ///< that may hold a secret
        QList<QSslError> m_certificateErrors;
        Phase m_phase = Phase::Opening;
    };

} // namespace

SocketDriverFactory::SocketDriverFactory(
    DnsResolver *resolver, Transcript *transcript, NetworkSettings settings)
    : m_resolver(resolver)
    , m_transcript(transcript)
    , m_detours(settings.portDetours)
    , m_tls(std::make_shared<TlsConfiguration>(settings))
    , m_proxies(std::make_shared<ProxyChoice>(std::move(settings)))
    , m_history(std::make_shared<TlsHistory>())
{
}

std::unique_ptr<SessionDriver> SocketDriverFactory::makeDriver(
    const ConnectionRequest &request, std::unique_ptr<ProtocolSession> session)
{
    const QString host = request.endpoint.host;
    RouteFinder findRoute;
    if (const quint16 detour = m_detours.value(request.endpoint.port)) {
        const auto connection = [tls = m_tls, host] {
            return ConnectionPointer(
                new SocketConnection(tls->forDetours(), QNetworkProxy::NoProxy, host));
        };
        findRoute = [=](QObject *, const auto &found) {
            found({ Route::Kind::Detour, detour, connection });
        };
    } else {
        findRoute = [tls = m_tls, proxies = m_proxies, host, port = request.endpoint.port](
                        QObject *context, const auto &found) {
            proxies->find(host, context, [=](const QNetworkProxy &proxy) {
                const bool isProxied = proxy.type() != QNetworkProxy::NoProxy;
                found({ isProxied ? Route::Kind::Proxied : Route::Kind::Direct, port, [=] {
                           return ConnectionPointer(
                               new SocketConnection(tls->forHosts(), proxy, host));
                       } });
            });
        };
    }
    session->expectTls(std::max(request.tlsBefore, m_history->versionAt(request.endpoint)));
    auto driver = std::make_unique<ConnectionDriver>(
        request, std::move(session), std::move(findRoute), m_resolver, m_transcript);
    const auto remember
        = [history = m_history, endpoint = request.endpoint](const SessionOutcome &outcome) {
              if (outcome.tls)
                  history->add(endpoint, outcome.tls->version);
          };
    QObject::connect(driver.get(), &SessionDriver::held, driver.get(), remember);
    QObject::connect(driver.get(), &SessionDriver::finished, driver.get(), remember);
    return driver;
}

void SocketDriverFactory::askWhetherProxied(
    const QString &host, QObject *context, std::function<void(bool)> answered)
{
    if (!m_detours.isEmpty())
        return answered(false);
    m_proxies->find(host, context, [answered = std::move(answered)](const QNetworkProxy &proxy) {
        answered(proxy.type() != QNetworkProxy::NoProxy);
    });
}

bool SocketDriverFactory::hasClientCertificate() const { return m_tls->hasClientCertificate(); }

QString faultOf(const NetworkSettings &settings) { return TlsConfiguration(settings).fault(); }

void loadTlsLibraryAside()
{
    QThreadPool::globalInstance()->start([] { (void)QSslConfiguration::defaultConfiguration(); });
}

QString tlsLibrary() { return QSslSocket::sslLibraryVersionString(); }

} // namespace portwright
