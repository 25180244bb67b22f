// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// GLib names a structure member as Qt names a keyword.
#pragma push_macro("signals")
#undef signals
#include <gmime/gmime.h>
#pragma pop_macro("signals")

#include <memory>

namespace portwright::gmime {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T> using Owned = std::unique_ptr<T, Unref>;

/// Before anything else of GMime; once is enough, more does no harm.
inline void initialise()
{
    static const bool initialised = (g_mime_init(), true);
    static_cast<void>(initialised);
}

} // namespace portwright::gmime
