// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findcustomer.h"

#include "app/cli/translation.h"
#include "app/cli/verb.h"

namespace leadbook::cli {

namespace {

constexpr QLatin1StringView kKeyPrefix("key:");
Row findByKey(const Snapshot &snapshot, const QString &key)
{
    const std::string wanted = key.toStdString();
    const TextColumn &keys = snapshot.customers.columns.text(FieldId::Key);
    for (Row row = 0; row < keys.size(); ++row) {
        if (keys[row] == wanted && snapshot.customers.isAlive(row))
            return row;
    }
    return kNoRow;
}

/// Files of people at companies carry the people's keys.
Row findByContactKey(const Snapshot &snapshot, const QString &key)
{
    const std::string wanted = key.toStdString();
    const TextColumn &keys = snapshot.contacts.columns.text(FieldId::ContactKey);
    Row customer = kNoRow;
    for (Row row = 0; row < keys.size() && customer == kNoRow; ++row) {
        if (keys[row] == wanted && snapshot.contacts.isAlive(row))
            snapshot.links.ofContact.forEach(row,
                                             [&](Row link) { customer = snapshot.links.customer[link]; });
    }
    return customer;
}

} // namespace

Result<Row> findCustomer(const Snapshot &snapshot, const QString &id)
{
    Row row = kNoRow;
    if (id.startsWith(kKeyPrefix)) {
        const QString key = id.mid(kKeyPrefix.size());
        row = findByKey(snapshot, key);
        if (row == kNoRow)
            row = findByContactKey(snapshot, key);
    } else {
        bool ok = false;
        row = snapshot.customers.ids.find(id.toLongLong(&ok));
        if (!ok)
            return usageError(
                Cli::tr("A customer is named by its number as leadbook list prints it, or by key:TEXT."));
    }
    if (row != kNoRow && snapshot.customers.isAlive(row))
        return row;
    return Error{ErrorCode::NotFound,
                 Cli::tr("There is no customer “%1”; leadbook list prints the numbers.").arg(id),
                 {}};
}

} // namespace leadbook::cli
