// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/setuppage.h"

namespace portwright {

SetupPage::SetupPage(SetupController *controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
}

QString SetupPage::advanceText() const { return tr("&Next"); }

} // namespace portwright
