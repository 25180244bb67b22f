// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountcheck.h"
#include "model/hostname.h"
#include "model/mailaddress.h"
#include "ui/preferences.h"

#include <QObject>
#include <QString>
#include <optional>
#include <variant>

namespace portwright {

/// What is wrong with something typed as a port.
enum class PortFault { NotANumber, OutOfRange };

/// A server as a person types it. Every field may be empty; none counts while `isKnown` is false.
struct TypedServer {
    bool isKnown = false;
    bool isSkipped = false; ///< this half of the account shall not be tested
    std::optional<Protocol> protocol; ///< of incoming mail; nothing: find out
    QString host;
    QString port;
    std::optional<TlsMode> security; ///< nothing: find out
    QString username; ///< empty: the address
    bool wasEncrypted = false; ///< as in KnownServer; what a person types has not been seen

    /// Nothing where there is nothing typed, which is no fault.
    [[nodiscard]] std::optional<HostNameFault> hostFault() const;
    [[nodiscard]] std::optional<PortFault> portFault() const;

    bool operator==(const TypedServer &) const = default;
};

/// What is known of a server, as if it had been typed.
[[nodiscard]] TypedServer typedServer(const KnownServer &known);

/// What a person typed, and how it reads. The pages write it, the controller reads it; it does
/// nothing by itself.
class SetupModel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QString addressText() const { return m_addressText; }
    void setAddressText(const QString &text);
    [[nodiscard]] const Secret &password() const { return m_password; }
    void setPassword(const Secret &password);
    /// The same for a password that nobody typed: it came from the keychain.
    void setKeptPassword(const Secret &password);
    [[nodiscard]] bool isPasswordKept() const { return m_isPasswordKept; }
    [[nodiscard]] const TypedServer &server(Half half) const
    {
        return half == Half::Outgoing ? m_outgoing : m_incoming;
    }
    void setServer(Half half, const TypedServer &server);
    [[nodiscard]] const TypedServer &outgoing() const { return m_outgoing; }
    void setOutgoing(const TypedServer &server) { setServer(Half::Outgoing, server); }
    [[nodiscard]] const TypedServer &incoming() const { return m_incoming; }
    void setIncoming(const TypedServer &server) { setServer(Half::Incoming, server); }
    /// True for a half that shall not be tested.
    [[nodiscard]] bool isSkipped(Half half) const;
    /// The search for the settings of this address may go on there.
    void agreeToDomain(const QString &domain);
    /// Forgets everything, the password first of all.
    void clear();

    [[nodiscard]] std::variant<MailAddress, MailAddressFault> address() const;
    [[nodiscard]] bool canCheck() const { return checkRequest({}).has_value(); }
    /// Nothing as long as something typed is at fault, or both halves are skipped.
    [[nodiscard]] std::optional<CheckRequest> checkRequest(const Preferences &preferences) const;

signals:
    void changed();

private:
    QString m_name;
    QString m_addressText;
    Secret m_password;
    bool m_isPasswordKept = false;
    TypedServer m_outgoing;
    TypedServer m_incoming;
    QStringList m_agreedDomains;
};

} // namespace portwright
