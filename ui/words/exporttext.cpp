// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/exporttext.h"

#include "assistant/exportqrcode.h"
#include "ui/words/exportwords.h"
#include "ui/words/words.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct SettingsSheet {
        Q_DECLARE_TR_FUNCTIONS(portwright::SettingsSheet)
    };

    QString row(const QString &label, const QString &value)
    {
        return u"<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n"_s.arg(
            label.toHtmlEscaped(), value.toHtmlEscaped());
    }

    QString half(const QString &title, const ServerSettings &server)
    {
        const bool isToken = server.authentication() == AuthMethod::OAuth2;
        return u"<h2>%1</h2>\n<table>\n"_s.arg(title.toHtmlEscaped())
            + row(SettingsSheet::tr("Protocol"), Words::protocol(server.endpoint.protocol))
            + row(SettingsSheet::tr("Server"), server.endpoint.host)
            + row(SettingsSheet::tr("Port"), QString::number(server.endpoint.port))
            + row(SettingsSheet::tr("Security"), Words::security(server.endpoint.tls))
            + row(SettingsSheet::tr("User name"), server.username)
            + row(SettingsSheet::tr("Sign-in"),
                isToken ? SettingsSheet::tr("OAuth") : SettingsSheet::tr("Password"))
            + u"</table>\n"_s;
    }

    QString paragraph(const QString &text) { return u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped()); }

} // namespace

QString exportedSteps(ExportTarget program, const AccountSettings &settings)
{
    QStringList lines { ExportWords::title(program), QString() };
    int number = 0;
    for (const ExportStep &step : exportSteps(program, settings)) {
        const QString words = ExportWords::step(program, step.code);
        if (step.code == StepCode::Incoming || step.code == StepCode::Outgoing) {
            lines << QString() << words;
            continue;
        }
        const QString value = ExportWords::value(program, step.value);
        lines << u"%1. "_s.arg(++number, 2) + (value.isEmpty() ? words : words + u": "_s + value);
    }
    QStringList remarks = ExportWords::warnings(settings);
    if (const QString advice = ExportWords::advice(program); !advice.isEmpty())
        remarks << advice;
    for (const QString &remark : remarks)
        lines << QString() << remark;
    return lines.join(u'\n') + u'\n';
}

QByteArray settingsSheet(const AccountSettings &settings, const Secret &password)
{
    const QString title = SettingsSheet::tr("Mail settings of %1").arg(settings.address.toString());
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<title>%2</title>\n<style>\n"
                   "body { font-family: sans-serif; max-width: 40em; margin: 2em auto; }\n"
                   // For browsers the last of a kind, for what Qt shows the one that it knows.
                   "th { text-align: left; text-align: start; padding-right: 2em;\n"
                   "     padding-inline-end: 2em; font-weight: normal; }\n"
                   "td { font-family: monospace; overflow-wrap: anywhere; }\n"
                   "svg { display: block; width: 6cm; height: 6cm; }\n"
                   "</style>\n</head>\n<body>\n<h1>%2</h1>\n"_s.arg(
                       SettingsSheet::tr("en", "the language of this text, as a tag of RFC 5646"),
                       title.toHtmlEscaped());
    if (!settings.displayName.isEmpty())
        page += u"<table>\n"_s + row(SettingsSheet::tr("Name"), settings.displayName)
            + u"</table>\n"_s;
    if (settings.incoming)
        page += half(Words::half(Half::Incoming), *settings.incoming);
    if (settings.outgoing)
        page += half(Words::half(Half::Outgoing), *settings.outgoing);
    for (const QString &warning : ExportWords::warnings(settings))
        page += paragraph(warning);
    if (password.isEmpty()) {
        page += paragraph(SettingsSheet::tr("The password is not on this sheet."));
    } else {
        page += u"<table>\n"_s
            + row(SettingsSheet::tr("Password"), QString::fromUtf8(password.bytes()))
            + u"</table>\n"_s;
        page += paragraph(SettingsSheet::tr(
            "The password is on this sheet, as you asked. Whoever finds it can read your mail."));
    }
    if (!exportFault(formatOf(ExportTarget::QrCode), settings)) {
        page += u"<h2>%1</h2>\n"_s.arg(ExportWords::title(ExportTarget::QrCode).toHtmlEscaped())
            + QString::fromUtf8(phonePicture(settings))
            + paragraph(ExportWords::advice(ExportTarget::QrCode));
    }
    return (page + u"</body>\n</html>\n"_s).toUtf8();
}

QByteArray exported(
    const ExportFormat &format, const AccountSettings &settings, const Secret &password)
{
    switch (format.form) {
    case ExportForm::Steps:
        return exportedSteps(format.target, settings).toUtf8();
    case ExportForm::Text:
    case ExportForm::File:
        return format.write(settings);
    case ExportForm::Sheet:
        return settingsSheet(settings, password);
    }
    Q_UNREACHABLE();
}

} // namespace portwright
