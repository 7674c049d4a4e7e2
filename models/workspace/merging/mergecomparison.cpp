// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merging/mergecomparison.h"

#include "core/text.h"
#include "domain/daywords.h"
#include "store/reader.h"
#include "workspace/merging/linkmerge.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

/// In the order in which they are read; a contact's only where the contacts become one.
constexpr std::array kShownFields{
    FieldId::Name,       FieldId::ContactName, FieldId::Mobile,       FieldId::Phone,
    FieldId::Email,      FieldId::WeChat,      FieldId::CompanyPhone, FieldId::CompanyEmail,
    FieldId::CreditCode, FieldId::City,        FieldId::Region,       FieldId::Country,
    FieldId::Address,    FieldId::Postcode,    FieldId::Website,      FieldId::Industry,
    FieldId::Employees,  FieldId::Source,      FieldId::Owner,        FieldId::CustomerStatus,
    FieldId::Potential,  FieldId::Influence,   FieldId::Cooperation,  FieldId::Birthday,
    FieldId::Gender,     FieldId::AddressForm, FieldId::Occupation,   FieldId::Role,
    FieldId::Title,      FieldId::Department,  FieldId::Key,          FieldId::ContactKey,
    FieldId::Tags,       FieldId::Notes,       FieldId::ContactNotes,
};

Error gone()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Merge",
                                        "One of the two is not there any more; look for duplicates again."),
            {}};
}

Result<std::vector<StoredRow>> readTwo(sqlite3 *database, RecordTable table,
                                       const std::array<std::int64_t, 2> &ids)
{
    std::vector<StoredRow> rows;
    for (const std::int64_t id : ids) {
        auto row = readStoredRow(database, table, id);
        LEADBOOK_TRY(row);
        if (!*row)
            return gone();
        rows.push_back(*std::move(*row));
    }
    return rows;
}

Result<QString> shownValue(sqlite3 *database, FieldId id, const QVariant &value)
{
    const Field &field = fieldOf(id);
    if (value.isNull())
        return QString();
    if (field.type == FieldType::Day)
        return dayWords(Day(value.toInt()));
    if (field.type == FieldType::Money)
        return Money(value.toLongLong()).toDecimal();
    if (!field.choices.empty())
        return choiceLabel(id, static_cast<std::uint8_t>(value.toInt()));
    if (field.type == FieldType::Owner) {
        const auto owner = readStoredRow(database, RecordTable::Owner, value.toLongLong());
        LEADBOOK_TRY(owner);
        return *owner ? (*owner)->value("name").toString() : QString();
    }
    return value.toString();
}

Status addFields(sqlite3 *database, RecordTable table, const std::vector<StoredRow> &rows,
                 MergeComparison &comparison)
{
    const Home home = table == RecordTable::Customer  ? Home::Customer
                      : table == RecordTable::Contact ? Home::Contact
                                                      : Home::Link;
    for (const FieldId id : kShownFields) {
        const Field &field = fieldOf(id);
        if (field.home != home)
            continue;
        MergeField shown;
        shown.field = id;
        for (const StoredRow &row : rows) {
            const auto value = shownValue(database, id, row.value(field.column));
            LEADBOOK_TRY(value);
            shown.values << *value;
        }
        if (shown.values[0].isEmpty() && shown.values[1].isEmpty())
            continue;
        shown.chosen = defaultChoice(rows, field.column);
        shown.isJoined = mergeRule(table, field.column) != MergeRule::Chosen;
        if (shown.isJoined)
            shown.joined = mergedValue(table, rows, {}, field.column).toString();
        comparison.fields.push_back(std::move(shown));
    }
    return {};
}

Status readSide(sqlite3 *database, DuplicateKind kind, std::int64_t id, MergeComparison::Side &side)
{
    const bool isCustomer = kind == DuplicateKind::Customers;
    const std::string where = isCustomer ? " WHERE customer = ?1" : " WHERE contact = ?1";
    const auto count = [&](const std::string &table, std::int64_t &into) -> Status {
        const auto counted = readIds(database, "SELECT count(*) FROM " + table + where, {id});
        LEADBOOK_TRY(counted);
        into = counted->front();
        return {};
    };
    LEADBOOK_TRY(count("interaction", side.interactions));
    if (!isCustomer)
        return {};
    LEADBOOK_TRY(count("deal", side.deals));
    return count("purchase", side.purchases);
}

Result<std::optional<std::int64_t>> mainContact(sqlite3 *database, std::int64_t customer)
{
    const auto contacts = readIds(
        database,
        "SELECT contact FROM customer_contact WHERE customer = ?1 ORDER BY is_primary DESC, id LIMIT 1",
        {customer});
    LEADBOOK_TRY(contacts);
    return contacts->empty() ? std::optional<std::int64_t>() : contacts->front();
}

/// Puts the fields of both tables into the order in which they are read.
void order(std::vector<MergeField> &fields)
{
    std::ranges::stable_sort(fields, {}, [](const MergeField &field) {
        return std::ranges::find(kShownFields, field.field) - kShownFields.begin();
    });
}

/// What the one link of both is to say.
Status addLinkFields(sqlite3 *database, const Result<std::vector<StoredRow>> &links,
                     MergeComparison &comparison)
{
    LEADBOOK_TRY(links);
    if (links->size() == 2)
        LEADBOOK_TRY(addFields(database, RecordTable::CustomerContact, *links, comparison));
    order(comparison.fields);
    return {};
}

} // namespace

MergeRequest MergeComparison::request() const
{
    MergeRequest merge;
    merge.kind = kind;
    merge.ids = {ids[0], ids[1]};
    for (const MergeField &field : fields) {
        if (!field.isJoined)
            merge.choices[field.field] = field.chosen;
    }
    // Of customers who are persons the name is shown once.
    if (merge.choices.contains(FieldId::Name) && !merge.choices.contains(FieldId::ContactName))
        merge.choices[FieldId::ContactName] = merge.choices[FieldId::Name];
    return merge;
}

Result<MergeComparison> readComparison(sqlite3 *database, DuplicateKind kind, std::int64_t a, std::int64_t b)
{
    MergeComparison comparison;
    comparison.kind = kind;
    comparison.ids = {a, b};
    const bool isCustomer = kind == DuplicateKind::Customers;
    const RecordTable table = isCustomer ? RecordTable::Customer : RecordTable::Contact;
    const auto rows = readTwo(database, table, comparison.ids);
    LEADBOOK_TRY(rows);
    for (std::size_t i = 0; i < 2; ++i) {
        MergeComparison::Side &side = comparison.sides[i];
        side.name = (*rows)[i].value("name").toString();
        if (const QVariant day = (*rows)[i].value("created_day"); !day.isNull())
            side.since = Day(day.toInt());
        LEADBOOK_TRY(readSide(database, kind, comparison.ids[i], side));
    }
    LEADBOOK_TRY(addFields(database, table, *rows, comparison));
    if (!isCustomer) {
        LEADBOOK_TRY(addLinkFields(database, linksOfContacts(database, a, b), comparison));
        return comparison;
    }
    const auto first = mainContact(database, a);
    LEADBOOK_TRY(first);
    const auto second = mainContact(database, b);
    LEADBOOK_TRY(second);
    if (!*first || !*second)
        return comparison;
    const auto contacts = readTwo(database, RecordTable::Contact, {**first, **second});
    LEADBOOK_TRY(contacts);
    const bool areHumans = (*rows)[0].value("kind").toInt() == 1 && (*rows)[1].value("kind").toInt() == 1;
    if (!areHumans && !isSamePerson((*contacts)[0], (*contacts)[1]))
        return comparison;
    LEADBOOK_TRY(addFields(database, RecordTable::Contact, *contacts, comparison));
    LEADBOOK_TRY(addLinkFields(database, linksOfCustomers(database, a, b), comparison));
    if (areHumans)
        std::erase_if(comparison.fields,
                      [](const MergeField &field) { return field.field == FieldId::ContactName; });
    order(comparison.fields);
    return comparison;
}

Result<MergeComparison> readComparisonOf(const QString &path, DuplicateKind kind, std::int64_t a,
                                         std::int64_t b)
{
    const auto book = ReadConnection::open(path);
    LEADBOOK_TRY(book);
    return readComparison(book->handle(), kind, a, b);
}

} // namespace leadbook
