// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cellvariant.h"
#include "snapshot/snapshot.h"

#include <QString>

namespace leadbook {

/// The currency that sums over customers are in: the one of all of them; empty where they name none or
/// several.
inline QString bookCurrency(const Snapshot &snapshot)
{
    const Dictionary &currencies = snapshot.customers.columns.code(FieldId::Currency).dictionary();
    std::string_view only;
    for (std::uint32_t code = 0; code < currencies.size(); ++code) {
        const std::string_view currency = currencies.text(code);
        if (currency.empty())
            continue;
        if (!only.empty())
            return {};
        only = currency;
    }
    return toQString(only);
}

} // namespace leadbook
