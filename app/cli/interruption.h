// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace portwright {

/// Tells when the person or the system wants the program to end: Ctrl-C, SIGTERM, SIGHUP. The
/// second time the system's own way takes effect. One for the process.
class Interruption : public QObject {
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    /// True before the event loop had a chance to tell.
    [[nodiscard]] static bool hasOccurred();

signals:
    void occurred();
};

} // namespace portwright
