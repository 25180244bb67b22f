// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discoveryresult.h"

#include <QObject>

namespace portwright {

/// One place that may know the mail settings of an address. `finished` comes once, never from
/// inside start(); nothing that goes wrong is more than a result.
class DiscoverySource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start(const MailAddress &address) = 0;
    /// Safe at any time; `finished` follows at once if it has not come yet, and its ledger has what
    /// was under way.
    virtual void cancel() = 0;

signals:
    void finished(const portwright::DiscoveryResult &result);
};

} // namespace portwright
