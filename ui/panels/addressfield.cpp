// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/addressfield.h"

#include "message/messagesource.h"
#include "ui/panels/faultlabel.h"
#include "ui/words/words.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    /// The parts between commas and semicolons; of "Anna <anna@example.org>" what is inside.
    QStringList parts(const QString &text)
    {
        static const QRegularExpression separator(u"[,;\\r\\n]"_s);
        static const QRegularExpression named(u"^[^<]*<([^<>]*)>$"_s);
        QStringList found;
        for (const QString &part : text.split(separator)) {
            const QString trimmed = part.trimmed();
            const auto match = named.match(trimmed);
            if (!trimmed.isEmpty())
                found.append(match.hasMatch() ? match.captured(1).trimmed() : trimmed);
        }
        return found;
    }

} // namespace

AddressField::AddressField(Need need, QWidget *parent)
    : QWidget(parent)
    , m_need(need)
    , m_edit(new QLineEdit)
    , m_fault(new FaultLabel(m_edit))
{
    m_edit->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    column->addWidget(m_fault);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (!m_fault->fault().isEmpty())
            (void)check();
        emit changed();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (!text().isEmpty()) // a field nobody has filled in yet is not at fault
            (void)check();
    });
}

void AddressField::setText(const QString &text) { m_edit->setText(text); }

QString AddressField::text() const { return m_edit->text(); }

QList<MailAddress> AddressField::addresses() const
{
    QList<MailAddress> found;
    for (const QString &part : parts(m_edit->text())) {
        const auto address = MailAddress::parse(part);
        if (const auto *good = std::get_if<MailAddress>(&address))
            found.append(*good);
    }
    return found;
}

bool AddressField::check()
{
    const QStringList typed = parts(m_edit->text());
    QString words;
    if (typed.isEmpty() && m_need == Need::Required)
        words = Words::fault(MailAddressFault::Empty);
    for (const QString &part : typed) {
        const auto address = MailAddress::parse(part);
        const auto *fault = std::get_if<MailAddressFault>(&address);
        if (!fault)
            continue;
        words = typed.size() == 1 ? Words::fault(*fault)
                                  : u"%1: %2"_s.arg(part, Words::fault(*fault));
        break;
    }
    m_fault->setFault(words);
    return words.isEmpty();
}

void AddressField::setFault(const QString &words) { m_fault->setFault(words); }

QString AddressField::fault() const { return m_fault->fault(); }

} // namespace portwright
