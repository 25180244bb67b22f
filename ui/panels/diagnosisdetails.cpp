// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/diagnosisdetails.h"

#include "diagnosis/diagnosis.h"
#include "ui/panels/fixedwidthfont.h"
#include "ui/panels/sendresult.h"
#include "ui/words/words.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

DiagnosisDetails::DiagnosisDetails(const Diagnosis &diagnosis, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    QStringList places;
    if (diagnosis.endpoint)
        places += tr("%1, %2", "server and port, security")
                      .arg(diagnosis.endpoint->hostAndPort(),
                          Words::security(diagnosis.endpoint->tls));
    for (const Endpoint &endpoint : diagnosis.alsoAt)
        places += tr("%1, %2", "server and port, security")
                      .arg(endpoint.hostAndPort(), Words::security(endpoint.tls));
    addRow(tr("Where:"), places.join(u'\n'));
    // The codes of reports and of the terminal: who reads this looks for them there.
    addRow(tr("Stage:"), toId(diagnosis.stage));
    addRow(tr("Code:"), u"%1/%2"_s.arg(toId(group(diagnosis.code)), toId(diagnosis.code)));
    switch (diagnosis.confidence) {
    case Confidence::Certain:
        addRow(tr("How sure:"), tr("certain"));
        break;
    case Confidence::Likely:
        addRow(tr("How sure:"), tr("likely"));
        break;
    case Confidence::Fallback:
        addRow(tr("How sure:"), tr("The reply is not known; read by its code alone."));
        break;
    }
    const DiagnosisParameters &known = diagnosis.parameters;
    addRow(tr("Certificate for:"), known.issuer.isEmpty() ? QString() : known.names.join(u", "_s));
    addRow(tr("Issued by:"), known.issuer);
    if (known.validFrom.isValid() && known.validUntil.isValid())
        addRow(tr("Valid:"),
            tr("%1 to %2", "dates of a certificate")
                .arg(Words::date(known.validFrom), Words::date(known.validUntil)));
    addRow(tr("User name:"), known.username);
    addRow(tr("Sign-in method:"), known.mechanism);
    addReply(quote(diagnosis.reply));
}

void DiagnosisDetails::addRow(const QString &name, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    m_form->addRow(name, label);
}

/// A field of its own: some servers write pages.
void DiagnosisDetails::addReply(const QString &lines)
{
    if (lines.isEmpty())
        return;
    constexpr int mostLines = 8;
    auto *field = new QPlainTextEdit(lines);
    field->setObjectName(u"replyLines"_s);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field->setFont(fixedWidthFont(font()));
    field->setLayoutDirection(Qt::LeftToRight); // what servers say is, whatever the window's
    field->setAccessibleName(tr("Reply:"));
    const int shown = std::clamp(int(lines.count(u'\n')) + 2, 2, mostLines);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * shown + 2 * field->frameWidth()
        + int(2 * field->document()->documentMargin()));
    m_form->addRow(tr("Reply:"), field);
}

} // namespace portwright
