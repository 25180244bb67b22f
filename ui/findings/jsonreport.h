// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/arrivalchecker.h"
#include "assistant/messagesender.h"
#include "ui/findings/checkfindings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace portwright {

/// What `check --json` prints.
[[nodiscard]] QJsonObject toJson(const CheckFindings &findings);

/// What became of a message, as values. Times count from the start of the process.
struct SendFindings {
    SessionOutcome outcome;
    QString messageId;
    qint64 sizeInBytes = 0;
    SendTiming timing;
    QList<Diagnosis> diagnoses {};
    std::optional<Arrival> arrival {}; ///< where it was to be awaited
    ArrivalRequest awaited {}; ///< what was looked for then

    [[nodiscard]] std::optional<DiagnosisCode> codeFor(const RefusedRecipient &recipient) const;
};

/// What `send --json` prints.
[[nodiscard]] QJsonObject toJson(const SendFindings &findings);

/// One document as standard output wants it, with a line end and without a character that a
/// terminal would obey.
[[nodiscard]] QByteArray toDocument(
    const QJsonObject &object, QJsonDocument::JsonFormat format = QJsonDocument::Indented);

} // namespace portwright
