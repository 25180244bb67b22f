// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practiceresolver.h"

#include "practice/practiceserver.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    ConnectionFailure unknownName()
    {
        return { ConnectionFault::HostNotFound,
            u"This name does not exist in the practice world"_s };
    }

} // namespace

void PracticeResolver::lookUpAddresses(
    const QString &host, QObject *context, std::function<void(const AddressAnswer &)> answered)
{
    AddressAnswer answer { host, {}, {} };
    if (PracticeServer::hostNames().contains(host))
        answer.addresses = { QHostAddress(QHostAddress::LocalHost) };
    else
        answer.failure = unknownName();
    QMetaObject::invokeMethod(
        context, [answered, answer] { answered(answer); }, Qt::QueuedConnection);
}

void PracticeResolver::lookUpMailExchanges(const QString &domain, QObject *context,
    std::function<void(const MailExchangeAnswer &)> answered)
{
    MailExchangeAnswer answer { domain, {}, {} };
    if (domain == PracticeServer::domain())
        answer.exchanges = { { u"mail."_s + PracticeServer::domain(), 10 } };
    else
        answer.failure = unknownName();
    QMetaObject::invokeMethod(
        context, [answered, answer] { answered(answer); }, Qt::QueuedConnection);
}

void PracticeResolver::lookUpServices(
    const QString &name, QObject *context, std::function<void(const ServiceAnswer &)> answered)
{
    QMetaObject::invokeMethod(
        context,
        [answered, name] {
            answered({ name, {}, AnswerValidation::NotKnown, {} });
        },
        Qt::QueuedConnection);
}

} // namespace portwright
