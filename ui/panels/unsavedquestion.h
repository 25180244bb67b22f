// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QMessageBox;
class QWidget;

namespace portwright {

/// Asks what becomes of a result that nobody saved, without blocking: `save` or `discard` is
/// called, or nothing where it is to be kept as it is.
QMessageBox *askAboutUnsaved(
    QWidget *parent, const std::function<void()> &save, const std::function<void()> &discard);

} // namespace portwright
