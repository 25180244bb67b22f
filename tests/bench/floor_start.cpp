// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

/// The least that a program with Qt does: the floor under `portwright-cli --help`.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return 0;
}
