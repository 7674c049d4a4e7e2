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

} // namespace

Result<Row> findCustomer(const Snapshot &snapshot, const QString &id)
{
    Row row = kNoRow;
    if (id.startsWith(kKeyPrefix)) {
        row = findByKey(snapshot, id.mid(kKeyPrefix.size()));
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
