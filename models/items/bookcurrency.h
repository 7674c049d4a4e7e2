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
    // Not by the dictionary, which keeps what nobody has any more.
    const CodeColumn &currencies = snapshot.customers.columns.code(FieldId::Currency);
    std::uint32_t only = 0;
    for (Row row = 0; row < currencies.size(); ++row) {
        const std::uint32_t code = currencies.code(row);
        if (code == 0 || code == only || !snapshot.customers.isAlive(row))
            continue;
        if (only != 0)
            return {};
        only = code;
    }
    return toQString(currencies.dictionary().text(only));
}

} // namespace leadbook
