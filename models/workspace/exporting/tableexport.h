// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/field.h"
#include "workspace/exporting/exportfile.h"
#include "workspace/listcolumn.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace leadbook {

struct Filter;

/// What an export writes, and where.
struct ExportRequest
{
    QString path;
    ExportFormat format;
    Entity table = Entity::Customer;
    /// Of people: customers, or the contacts that the filter finds.
    ListKind list = ListKind::Customers;
    /// Field keys, in the order of the columns, one row for each customer (with its main contact) or contact,
    /// as the list shows them. Empty = all that an import reads back: the user's own fields and further
    /// phones, e-mails and addresses included, and of a customer one row for each of its contacts.
    QStringList fields;
    std::shared_ptr<const Filter> filter; ///< over customers; null = everyone. Events follow their customer.
    /// Rows of that list of the view (of customers for any other table), ascending: the filter narrows
    /// these; null = everyone.
    std::shared_ptr<const std::vector<Row>> among;
    /// Why data of many people leave the book, as typed; may be empty. See Workspace::exportRows().
    QString reason = {};
};

/// An export of so many people is noted in the book's log of exports.
inline constexpr std::int64_t kManyPeople = 100;

/// Writes one table as the path ends, .xlsx, .vcf or .csv (ExportFile): headers that an import maps by
/// itself, days ISO, amounts plain, choices by key, customers of events by the other system's key, else by
/// name. Returns the number of rows. The file appears when it is complete. Invalid where a field does not
/// exist or the filter has nothing to narrow; Io; Cancelled. @p bookPath is the file of @p view. Any thread.
Result<std::int64_t> exportTable(const View &view, const QString &bookPath, const ExportRequest &request,
                                 const Progress &progress);

} // namespace leadbook
