// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/mnemonic.h"

namespace portwright {

QString withMnemonicOf(Half half, const QString &text)
{
    return half == Half::Outgoing ? text : QString(text).remove(u'&');
}

} // namespace portwright
