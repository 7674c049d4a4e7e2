// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace leadbook {

/// What a table that leaves the program calls a customer: the other system's key, else the name. Valid as
/// long as the snapshot.
inline std::string_view exportedName(const Snapshot &snapshot, Row customer)
{
    const FieldColumns &columns = snapshot.customers.columns;
    const std::string_view key = columns.text(FieldId::Key)[customer];
    return key.empty() ? columns.text(FieldId::Name)[customer] : key;
}

/// The name of the customer with @p id; empty where it is not there.
inline QString nameOfCustomer(const Snapshot &snapshot, std::int64_t id)
{
    const Row row = snapshot.customers.ids.find(id);
    return row == kNoRow ? QString() : toQString(snapshot.customers.columns.text(FieldId::Name)[row]);
}

} // namespace leadbook
