// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>

namespace portwright {

QJsonObject CommandRun::json() const { return QJsonDocument::fromJson(output).object(); }

CommandRun CommandRun::of(const QString &program, const QStringList &arguments,
    const QByteArray &input, const QStringList &environment)
{
    QProcess process;
    QStringList all = QProcess::systemEnvironment();
    all += environment;
    process.setEnvironment(all);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    CommandRun run;
    if (finished.isEmpty() && !finished.wait(30'000)) {
        process.kill();
        return run;
    }
    if (process.exitStatus() == QProcess::NormalExit)
        run.exitStatus = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.error = process.readAllStandardError();
    return run;
}

} // namespace portwright
