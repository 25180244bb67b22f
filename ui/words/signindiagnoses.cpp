// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in: user name, password, and what the provider demands before it looks at them.

#include "ui/words/diagnosissentences.h"

namespace portwright {

DiagnosisSentences::Said DiagnosisSentences::wrongCredentials() const
{
    return {
        .title = tr("User name or password was not accepted"),
        .why = say({ tr("The server {server?} is the right one, but it said no to this user name "
                        "with this password.") }),
        .steps
        = { tr("Type the password again, and look at capital letters and the keyboard's language."),
            say({ tr("Make an app password, in case {provider} wants one, and type that instead: "
                     "{appPasswordUrl}"),
                tr("Sign in on your provider's web page with the same password to see whether it "
                   "is the right one, and whether an app password is wanted.") }),
            tr("Ask your provider for the user name, for it may be neither the whole address nor "
               "the part before the @."),
            tr("Stop after a few attempts: many servers lock an account after several failures.") },
        .request = tr("the mail server refuses my user name with my password. Could you tell me "
                      "the right user name, and whether mail programs need a password of their own "
                      "or have to be allowed first?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::appPasswordRequired() const
{
    return {
        .title = tr("A password made for mail programs is needed"),
        .why = say({ tr("{provider} refuses the account's own password from mail programs, even "
                        "the right one. It wants an app password, also called authorisation code."),
            tr("The provider refuses the account's own password from mail programs, even the right "
               "one. It wants an app password, also called authorisation code.") }),
        .steps = { say({ tr("Make an app password here: {appPasswordUrl}"),
                       tr("Read how to make an app password here: {url}"),
                       tr("Read how to make an app password here: {helpUrl}"),
                       tr("Make an app password on your provider's web page, in the settings for "
                          "security.") }),
            tr("Switch on two-factor sign-in there first, if the page asks for it."),
            tr("Type the app password here instead of your own password.") },
        .request = tr("my mail program is asked for an app password (authorisation code). Could "
                      "you help me to make one, or allow it for my account?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::oauthRequired() const
{
    return {
        .title = tr("This provider wants a sign-in with the browser"),
        .why = say({ tr("{provider} takes no passwords from mail programs any more, not even right "
                        "ones. One signs in on its web page instead (OAuth2)."),
            tr("The provider takes no passwords from mail programs any more, not even right ones. "
               "One signs in on its web page instead (OAuth2).") }),
        .steps = { tr("Choose OAuth2 as the sign-in method in your mail program."),
            say({ tr("Make an app password, if your account may have one: {appPasswordUrl}"),
                tr("Read what the provider says about it: {url}"),
                tr("Read what the provider says about it: {helpUrl}") }),
            tr("Ask your administrator to allow it, if the account belongs to an organisation.") },
        .request
        = tr("the mail server no longer takes passwords from my mail program. Could you allow "
             "OAuth2 (modern authentication) for my account, or tell me which program I can use?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::oauthTokenRejected() const
{
    return {
        .title = tr("The sign-in with the browser is no longer valid"),
        .why = tr("The permission (token) that your mail program shows has run out, was withdrawn, "
                  "or is for another account."),
        .steps = { tr("Sign in with the browser again from your mail program."),
            tr("Choose the right account there, and agree to everything that the page asks for."),
            say({ tr("Read what the provider says about it: {url}") }) },
        .request = tr("the mail server rejects the OAuth2 token of my mail program. Could you "
                      "check whether the program is still allowed, and with which scopes?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::loginDisabledByAdmin() const
{
    return {
        .title = tr("The administrator has not allowed mail programs"),
        .why = tr("A rule of the organisation forbids this sign-in to mail programs. This says "
                  "nothing against your user name or password."),
        .steps = { say({ tr("Ask the administrator to allow it, and send this page along: {url}"),
                       tr("Ask the administrator to allow mail programs for your account.") }),
            tr("Use the web page or the organisation's own app until then."),
            tr("Choose OAuth2 as the sign-in method, if your mail program offers it.") },
        .request
        = tr("my mail program may not sign in because of a policy. Could you allow authenticated "
             "SMTP (SMTP AUTH), IMAP or POP for my account, or tell me what is allowed instead?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::accessNotEnabled() const
{
    return {
        .title = tr("Mail programs have to be allowed first"),
        .why = say({ tr("{provider} keeps access for mail programs switched off until you switch "
                        "it on. This says nothing against your user name or password."),
            tr("Access for mail programs is switched off in your account until you switch it on. "
               "This says nothing against your user name or password.") }),
        .steps = { say({ tr("Switch on access for mail programs here: {enableUrl}"),
                       tr("Switch on access for mail programs as described here: {url}"),
                       tr("Switch on access for mail programs as described here: {helpUrl}"),
                       tr("Sign in on your provider's web page and switch on IMAP, POP3 or SMTP in "
                          "the settings.") }),
            say({ tr("Make an app password, if the page says so: {appPasswordUrl}"),
                tr("Type the code that the page may show instead of your password.") }),
            tr("Start the check again after that.") },
        .request = tr("mail programs are not allowed to use my account. Could you switch on IMAP, "
                      "POP3 and SMTP for it, or tell me where I can do that?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::webLoginRequired() const
{
    return {
        .title = tr("Sign in on the provider's web page first"),
        .why = say({ tr("{provider} wants to be sure that it is you before it lets this program "
                        "in. This says nothing against your password."),
            tr("The provider wants to be sure that it is you before it lets this program in. This "
               "says nothing against your password.") }),
        .steps = { say({ tr("Open this page in the web browser and sign in: {url}"),
                       tr("Sign in on your provider's web page in the web browser.") }),
            tr("Confirm there that the sign-in from this program was yours."),
            tr("Start the check again within a few minutes after that."),
            say({ tr("Make an app password, if it happens again: {appPasswordUrl}") }) },
        .request = tr("my mail program is told to sign in on the web first, and that did not help. "
                      "Could you release my account for mail programs?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::accountBlocked() const
{
    return {
        .title = tr("The account is locked"),
        .why = say({ tr("The provider has locked, suspended or restricted the account {user?}. The "
                        "reason may be misuse, an unpaid bill or a rule of the provider.") }),
        .steps = { say({ tr("Read what the provider says about it: {url}"),
                       tr("Sign in on your provider's web page to see why.") }),
            tr("Change the password there, if somebody else may have used the account."),
            tr("Ask your provider or administrator to unlock the account.") },
        .request = tr("my account seems to be locked. Could you tell me why, and what I have to do "
                      "to have it unlocked?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::tooManyLoginAttempts() const
{
    return {
        .title = tr("Too many sign-ins in a short time"),
        .why = tr("The server refuses sign-ins for a while because there were too many, or too "
                  "many that failed. Whether the password is right was not looked at."),
        .steps = { tr("Close every other program and telephone that signs in to this account with "
                      "an old password."),
            say({ tr("Make an app password meanwhile, if {provider} wants one: {appPasswordUrl}"),
                tr("Sign in on your provider's web page to see whether the account is locked.") }),
            tr("Try once only: each attempt can prolong the pause.") },
        .request = tr("the mail server refuses my sign-ins because of too many attempts. Could you "
                      "lift that, and tell me from which addresses they came?"),
        .pause = tr("one hour"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::authMechanismUnsupported() const
{
    // Found out before anything was tried: then the mechanisms are the server's.
    const bool offersUnknown = m_diagnosis.stage == Stage::Ehlo;
    return {
        .title = tr("The server does not take this way to sign in"),
        .why = offersUnknown
            ? say({ tr("The server {server?} offers only ways to sign in that this program does "
                       "not know ({mechanism}). It did not look at the password."),
                tr("The server {server?} offers only ways to sign in that this program does not "
                   "know. It did not look at the password.") })
            : say({ tr("The server {server?} does not take the sign-in method {mechanism?}, so it "
                       "did not look at the password. Another method or port may be taken.") }),
        .steps = { tr("Choose another sign-in method in your mail program, for example \"Normal "
                      "password\" or OAuth2."),
            say({ tr("Use {instead} as the name of the server.") }),
            say({ tr("Use port {otherPort} instead."),
                tr("Use another port of the same server.") }),
            say({ tr("Compare the settings with the page of {provider}: {helpUrl}") }) },
        .request = tr("the mail server does not take the sign-in method of my mail program. Which "
                      "server, port and sign-in method are meant for mail programs?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::authNotOffered() const
{
    return {
        .title = tr("Nobody can sign in at this port"),
        .why = say({ tr("The server {server?} answers, but offers no way to sign in. It may want "
                        "encryption first, or be meant for mail between servers only.") }),
        .steps = { say({ tr("Use port {otherPort} instead."),
                       tr("Use another port of the same server.") }),
            tr("Switch on encryption for this server, if it is off."),
            tr("Send without signing in only if your administrator says so.") },
        .request = tr("the mail server offers my mail program no way to sign in. Which server and "
                      "port are meant for that?"),
    };
}

} // namespace portwright
