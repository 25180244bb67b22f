// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/documentcommand.h"

#include "discovery/xmltree.h"
#include "ui/findings/jsonreport.h"

#include <QFile>

namespace portwright {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> DocumentCommand::options()
{
    return {
        { u"address"_s, tr("The mail address that the settings are for."), u"ADDRESS"_s },
        { u"json"_s, tr("Prints JSON, which is what this command always does.") },
    };
}

DocumentCommand::DocumentCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
{
    if (m_line.positional().size() != 1)
        m_line.complain(
            ExitStatus::WrongUse, tr("Name one file to read, or - for standard input."));
    else if (!m_line.isSet(u"address"_s))
        m_line.complain(ExitStatus::WrongUse,
            tr("Name the mail address that the settings are for with --address."));
    else
        m_address = m_line.address(m_line.text(u"address"_s));
    if (m_address)
        m_document = readDocument();
}

QByteArray DocumentCommand::readDocument()
{
    const QString name = m_line.positional().constFirst();
    QFile file(name);
    const bool isOpen
        = name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    // One byte more than is allowed is enough to see that it is too large.
    const QByteArray document = isOpen ? file.read(mostDocumentBytes + 1) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        m_line.complain(ExitStatus::FileUnreadable,
            tr("\"%1\" cannot be read: %2.").arg(name, file.errorString()));
    return document;
}

void DocumentCommand::start()
{
    const auto understood = understand(m_document, *m_address);
    const auto *reason = std::get_if<QString>(&understood);
    const QJsonObject object = reason
        ? QJsonObject { { u"outcome"_s, u"error"_s }, { u"reason"_s, *reason } }
        : std::get<QJsonObject>(understood);
    if (!m_terminal.print(toDocument(object)))
        emit finished(ExitStatus::NotWritten);
    else
        emit finished(reason ? ExitStatus::BadInput : ExitStatus::Success);
}

} // namespace portwright
