// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/imapresponse.h"

namespace portwright {

/// The size that "{5}", "{5+}" or "~{5}" at the end of `line` announces (RFC 9051, section 4.3);
/// nothing if none of them is there, or the number is absurd.
[[nodiscard]] std::optional<qsizetype> announcedLiteral(QByteArrayView line);

/// Reads the values of one response (RFC 9051, section 4).
class ImapValueReader {
public:
    /// `octets` hold literals as they came: "{5}", CRLF and five octets. They outlive this.
    explicit ImapValueReader(QByteArrayView octets);

    /// Every value there is. Nothing if they are not well-formed, or nested too deep.
    [[nodiscard]] std::optional<std::vector<ImapValue>> readAll();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_octets.size(); }
    [[nodiscard]] bool readList(std::vector<ImapValue> &values, int depth);
    [[nodiscard]] bool readValue(ImapValue &value, int depth);
    [[nodiscard]] bool readQuoted(QByteArray &text);
    [[nodiscard]] bool readLiteral(QByteArray &text);
    void readAtom(ImapValue &value);

    QByteArrayView m_octets;
    qsizetype m_at = 0;
};

} // namespace portwright
