// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/processclock.h"
#include "app/cli/terminal.h"

#include <QObject>

namespace portwright {

/// What a command works with. All outlive the command.
struct CommandContext {
    CommandLine &line;
    Terminal &terminal;
    const ProcessClock &clock;
};

/// One command of portwright-cli. Its constructor reads the arguments and complains to the command
/// line about what is wrong; `start` is called only where nothing is.
class Command : public QObject {
    Q_OBJECT
public:
    virtual void start() = 0;
    /// The person wants it to end: `finished` follows soon.
    virtual void interrupt() = 0;

signals:
    void finished(portwright::ExitStatus status);
};

} // namespace portwright
