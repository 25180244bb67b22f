// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/settingsexport.h"

namespace portwright {

/// The words of one program, in English and to be translated in the context
/// "portwright::ExportWords": a translation must be what the program shows in that language. Null
/// where the program does not ask.
struct ProgramWords {
    ExportTarget program;
    const char *open;
    const char *name = nullptr;
    const char *address;
    const char *password = nullptr;
    const char *manual = nullptr;
    const char *protocol = nullptr;
    const char *incoming = nullptr;
    const char *outgoing = nullptr;
    const char *host;
    const char *port;
    const char *security;
    const char *signIn = nullptr;
    const char *username = nullptr;
    const char *otherUsername = nullptr;
    const char *otherOutgoingUsername = nullptr;
    const char *finish;

    const char *implicitTls;
    const char *startTls;
    const char *noTls;
    const char *passwordSignIn = nullptr;
    const char *encryptedSignIn = nullptr;
    const char *tokenSignIn = nullptr;
};

/// Of the program; nothing for a target that is none. One function for each kind of program.
[[nodiscard]] const ProgramWords *wordsOf(ExportTarget program);
[[nodiscard]] const ProgramWords *wordsOfDesktopProgram(ExportTarget program);
[[nodiscard]] const ProgramWords *wordsOfOtherProgram(ExportTarget program);

} // namespace portwright
