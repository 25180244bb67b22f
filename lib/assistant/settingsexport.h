// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountsettings.h"

#include <QList>

namespace portwright {

/// For whom settings can be exported.
enum class ExportTarget {
    Thunderbird,
    OutlookClassic,
    OutlookNew,
    OutlookMobile,
    AppleMail,
    IosMail,
    GmailApp,
    ThunderbirdAndroid,
    KMail,
    Evolution,
    WordPressPlugin,
    Printer,
    WordPressCode,
    Msmtp,
    Postfix,
    Swaks,
    Curl,
    Laravel,
    Django,
    Rails,
    Nextcloud,
    AppleProfile,
    Autoconfig,
    Dns,
    QrCode,
    Sheet,
};

enum class ExportForm {
    Steps, ///< for a person who goes through a program: see exportsteps.h
    Text, ///< to paste, or to run
    File, ///< to save under `fileName`
    Sheet, ///< a page of words to print
};

/// Which halves of the account a format cannot do without.
enum class ExportNeed { Outgoing, Both, Either };

/// Why settings cannot be exported for a target.
enum class ExportFault {
    NoOutgoing,
    NoIncoming,
    NotByPassword, ///< the sign-in is by token or certificate, which cannot be said there
    NotEncrypted, ///< the format knows encrypted servers only
    NotExpressible, ///< a name has a form that cannot be written there
};

/// One row of the registry of formats.
struct ExportFormat {
    ExportTarget target = ExportTarget::Thunderbird;
    QString id; ///< "thunderbird"
    ExportForm form = ExportForm::Steps;
    ExportNeed need = ExportNeed::Both;
    bool knowsTokens = false; ///< can say that the sign-in is by OAuth
    QString fileName; ///< a name to save it under
    QByteArray (*write)(const AccountSettings &) = nullptr; ///< of a Text or File
};

/// All there are, those for people first. A new one is a row in settingsexport.cpp.
[[nodiscard]] const QList<ExportFormat> &exportFormats();
[[nodiscard]] const ExportFormat &formatOf(ExportTarget target);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromId(QStringView id);

/// What stands against it; to be asked before anything is exported.
[[nodiscard]] std::optional<ExportFault> exportFault(
    const ExportFormat &format, const AccountSettings &settings);

} // namespace portwright
