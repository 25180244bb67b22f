// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"

#include "practice/practiceblockedport.h"
#include "practice/practicecertificates.h"
#include "practice/practiceconnection.h"
#include "practice/practicelistener.h"
#include "practice/practicepostoffice.h"

namespace portwright {

using namespace Qt::StringLiterals;

PracticeServer::PracticeServer(QObject *parent)
    : QObject(parent)
    , m_postOffice(std::make_unique<PracticePostOffice>(PracticeScenario::all().first()))
{
}

PracticeServer::~PracticeServer() = default;

QStringList PracticeServer::scenarios()
{
    QStringList ids;
    for (const PracticeScenario &scenario : PracticeScenario::all())
        ids << scenario.id;
    return ids;
}

bool PracticeServer::start(const QString &scenarioId)
{
    stop();
    m_errorWords.clear();
    const auto scenario = PracticeScenario::withId(scenarioId);
    if (!scenario)
        return fail(u"There is no practice scenario named \"%1\"."_s.arg(scenarioId));
    const PracticeIdentity identity = practiceIdentity(scenario->certificate);
    if (identity.isNull())
        return fail(u"The practice certificate cannot be read by this system's TLS library."_s);

    m_postOffice = std::make_unique<PracticePostOffice>(*scenario);
    m_house = std::make_unique<QObject>();
    m_postOffice->setDelivered([this] {
        // In the name of the house: what is still queued when it goes, goes with it.
        QMetaObject::invokeMethod(
            m_house.get(), [this] { emit messageReceived(); }, Qt::QueuedConnection);
    });
    for (const PracticePort &port : practicePorts()) {
        const quint16 opened = openPort(port, scenario->stateOf(port.standardPort), identity);
        if (opened == 0) {
            stop();
            return fail(u"The system gave no free port on 127.0.0.1."_s);
        }
        m_ports.insert(port.standardPort, opened);
    }
    return true;
}

quint16 PracticeServer::openPort(
    const PracticePort &port, PracticePortState state, const PracticeIdentity &identity)
{
    switch (state) {
    case PracticePortState::Refused: {
        auto *refused = new PracticeRefusedPort(m_house.get());
        return refused->open() ? refused->port() : 0;
    }
    case PracticePortState::Silent: {
        auto *silent = new PracticeSilentPort(m_house.get());
        return silent->open() ? silent->port() : 0;
    }
    case PracticePortState::Open:
        break;
    }
    auto *listener = new PracticeListener(port, m_house.get());
    connect(listener, &PracticeListener::connected, m_house.get(),
        [this, identity](qintptr descriptor, const PracticePort &at) {
            new PracticeConnection(descriptor, at, *m_postOffice, identity, m_house.get());
        });
    return listener->listen(QHostAddress::LocalHost) ? listener->serverPort() : 0;
}

void PracticeServer::stop()
{
    m_house.reset();
    m_ports.clear();
}

bool PracticeServer::isRunning() const { return m_house != nullptr; }

QString PracticeServer::scenario() const { return m_postOffice->scenario().id; }

QString PracticeServer::errorWords() const { return m_errorWords; }

QString PracticeServer::domain() { return PracticePostOffice::domain(); }

QString PracticeServer::accountAddress() { return PracticePostOffice::accountAddress(); }

QString PracticeServer::accountPassword() { return PracticePostOffice::accountPassword(); }

QStringList PracticeServer::hostNames()
{
    return { u"practice.test"_s, u"mail.practice.test"_s, u"smtp.practice.test"_s,
        u"imap.practice.test"_s };
}

QByteArray PracticeServer::authorityPem() { return practiceAuthorityPem(); }

QHash<quint16, quint16> PracticeServer::ports() const { return m_ports; }

const QList<PracticeMessage> &PracticeServer::messages() const { return m_postOffice->messages(); }

bool PracticeServer::fail(const QString &words)
{
    m_errorWords = words;
    return false;
}

} // namespace portwright
