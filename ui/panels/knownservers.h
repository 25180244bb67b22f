// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setupmodel.h"

#include <QWidget>

class QCheckBox;

namespace portwright {

class ServerFields;

/// What a person knows of the servers of both halves, and which half shall not be tested at all.
class KnownServers : public QWidget {
    Q_OBJECT
public:
    explicit KnownServers(const SetupModel *model, QWidget *parent = nullptr);

    /// Shows what the model holds.
    void read();
    /// As typed.
    [[nodiscard]] TypedServer server(Half half) const;
    void focus(Half half);
    void showFaults();

signals:
    void changed();
    void returnPressed();

private:
    struct Part {
        ServerFields *fields;
        QCheckBox *skip;
    };

    [[nodiscard]] Part makePart(Half half);
    [[nodiscard]] const Part &part(Half half) const
    {
        return half == Half::Outgoing ? m_outgoing : m_incoming;
    }
    void enableParts();
    void showPlaceholders();

    const SetupModel *m_model;
    Part m_outgoing;
    Part m_incoming;
};

} // namespace portwright
