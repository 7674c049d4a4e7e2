// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cellvariant.h"
#include "snapshot/snapshot.h"
#include "workspace/settings/booksettings.h"

#include <QString>

namespace leadbook {

/// The currency of all customers; empty where they name none or several.
inline QString customersCurrency(const Snapshot &snapshot)
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

/// The currency that sums are in: that of the book, where it was set, else customersCurrency().
inline QString bookCurrency(const View &view)
{
    const std::string &told = view.book.money.book();
    return told.empty() ? customersCurrency(*view.snapshot) : toQString(told);
}

} // namespace leadbook
