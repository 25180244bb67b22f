// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/portguide.h"

#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace portwright {

namespace {

    QString readGuide(const QString &language)
    {
        QFile file(u":/guide/ports_%1.html"_s.arg(language));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

} // namespace

PortGuide::PortGuide(SetupController *controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_browser(new QTextBrowser)
{
    setWindowTitle(tr("Port guide"));
    m_browser->setAccessibleName(windowTitle());
    m_browser->setOpenLinks(false); // it leads nowhere: everything is said here
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_browser);
    column->addWidget(buttons);
    resize(QSize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36)
               .boundedTo(screen()->availableSize()));

    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(200ms); // a check says much in little time
    connect(&m_showSoon, &QTimer::timeout, this, &PortGuide::showGuide);
    const auto showSoon = qOverload<>(&QTimer::start);
    connect(controller, &SetupController::reportAdded, &m_showSoon, showSoon);
    connect(controller, &SetupController::reportChanged, &m_showSoon, showSoon);
    connect(controller, &SetupController::checkDropped, &m_showSoon, showSoon);
    showGuide();
}

QString PortGuide::plainText() const { return m_browser->toPlainText(); }

void PortGuide::showGuide()
{
    //: The language of the guide, as in the name of its file: "de" if there is ports_de.html.
    QString guide = readGuide(tr("en"));
    if (guide.isEmpty())
        guide = readGuide(u"en"_s);
    static const QRegularExpression mark(u"<!-- found (\\d+) -->"_s);
    QString filled;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : mark.globalMatch(guide)) {
        filled += QStringView(guide).mid(from, match.capturedStart() - from);
        filled += found(quint16(match.capturedView(1).toUInt()));
        from = match.capturedEnd();
    }
    filled += QStringView(guide).mid(from);
    const int place = m_browser->verticalScrollBar()->value();
    m_browser->setHtml(filled);
    m_browser->verticalScrollBar()->setValue(place);
}

QString PortGuide::found(quint16 port) const
{
    QStringList lines;
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const HalfCheck *check = m_controller->half(half);
        for (const ProbeReport &report : check ? check->reports() : QList<ProbeReport> {}) {
            if (report.endpoint.port == port)
                lines += tr("%1: %2", "server: what happened")
                             .arg(report.endpoint.host, Words::happened(report))
                             .toHtmlEscaped();
        }
    }
    const QString text = lines.isEmpty() ? tr("not looked at") : lines.join(u"<br>"_s);
    return u"<blockquote><b>%1</b><br>%2</blockquote>"_s.arg(tr("In this check"), text);
}

} // namespace portwright
