// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QTemporaryDir>

namespace portwright::tests {

/// A folder that goes with the test, where the program's settings are from now on.
class OwnSettings : public QTemporaryDir {
public:
    OwnSettings()
    {
        if (!isValid())
            qFatal("no folder for settings");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path());
    }
};

} // namespace portwright::tests
