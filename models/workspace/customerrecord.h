// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/result.h"
#include "domain/field.h"
#include "workspace/customerimports.h"
#include "workspace/record/recordevents.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

struct sqlite3;

namespace leadbook {

/// A person of a customer.
struct RecordContact
{
    std::int64_t id = 0;
    QString name;
    std::optional<std::uint8_t> role; ///< choice of FieldId::Role
    QString title;
    QString department;
    QString mobile;
    QString phone;
    QString email;
    QString wechat;
    Day birthday;
    bool primary = false;
};

struct RecordDeal
{
    std::int64_t id = 0;
    QString key;
    QString title;
    QString stage;
    std::uint8_t outcome = 0; ///< 0 open, 1 won, 2 lost
    Money amount;
    QString currency;
    Day opened;
    Day closed;
    QString product;
    QString owner;
};

/// An owner who works for a customer beside the one it belongs to.
struct RecordMember
{
    std::int64_t owner = 0;
    QString name;
    QString role; ///< as typed, such as presales; may be empty

    friend bool operator==(const RecordMember &, const RecordMember &) = default;
};

/// One customer with everything known of it, read from the file when it is shown.
struct CustomerRecord
{
    std::int64_t id = 0;
    /// Stored values of the customer's own fields in table order, absent ones left out; choices by key.
    std::vector<std::pair<FieldId, QString>> fields;
    std::vector<std::pair<QString, QString>> customs; ///< the user's own fields: name, value
    std::vector<RecordContact> contacts;
    std::vector<RecordDeal> deals;
    std::vector<RecordMember> team; ///< in the order they came
    RecordEvents timeline;
    std::int64_t purchases = 0;        ///< lines
    std::vector<RecordImport> imports; ///< newest first
};

/// Reads the record of @p id with what @p source takes in of its past; NotFound where there is none. Any
/// thread with its own connection.
Result<CustomerRecord> readCustomerRecord(sqlite3 *database, std::int64_t id,
                                          EventSource source = EventSource::Dated);

} // namespace leadbook
