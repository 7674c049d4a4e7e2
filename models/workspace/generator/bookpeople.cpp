// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/bookpeople.h"

#include "store/editor.h"
#include "workspace/generator/bookreferences.h"
#include "workspace/generator/customersource.h"
#include "workspace/generator/rowbinder.h"
#include "workspace/generator/rowcounter.h"

#include <array>
#include <string_view>

namespace leadbook {

namespace {

constexpr std::array<std::string_view, 13> kCustomerColumns{
    "kind",      "status", "name",  "city", "region", "country",    "industry",
    "employees", "source", "owner", "tags", "notes",  "created_day"};
constexpr std::array<std::string_view, 8> kContactColumns{"name",     "family_name", "given_name", "gender",
                                                          "birthday", "mobile",      "phone",      "email"};
constexpr std::array<std::string_view, 6> kLinkColumns{"customer", "contact",    "role",
                                                       "title",    "department", "is_primary"};
constexpr std::array<std::string_view, 8> kNeedColumns{"customer", "day",    "level",      "product",
                                                       "usage",    "budget", "wanted_day", "decision_maker"};

Status writeCustomer(BulkWriter &writer, const CustomerRow &row, const BookReferences &references, Day today)
{
    const bool person = row.company.empty();
    RowBinder cells(writer);
    cells.put(person ? 1 : 0).put(row.active ? 1 : 0).text(person ? row.name : row.company);
    cells.text(row.city).text(row.region).text(row.country).text(row.industry).maybe(row.employees);
    cells.text(row.source).put(references.owners[row.owner]).text(row.tag).text(row.notes).put(today);
    LEADBOOK_TRY(writer.write());
    return {};
}

Status writeContact(BulkWriter &writer, const CustomerRow &row)
{
    RowBinder cells(writer);
    cells.text(row.name).text(row.familyName).text(row.givenName).put(row.gender).put(row.birthday);
    cells.text(row.mobile).text(row.phone).text(row.email);
    LEADBOOK_TRY(writer.write());
    return {};
}

Status writeLink(BulkWriter &writer, const CustomerRow &row, std::int64_t customer, std::int64_t contact)
{
    RowBinder cells(writer);
    cells.put(customer).put(contact).maybe(row.role).text(row.title).text(row.department).put(1);
    LEADBOOK_TRY(writer.write());
    return {};
}

Status writeNeed(BulkWriter &writer, const NeedRow &need, std::int64_t customer)
{
    RowBinder cells(writer);
    cells.put(customer).put(need.day).put(static_cast<int>(need.level)).text(need.product).text(need.usage);
    cells.put(need.budget).put(need.wanted).text(need.decisionMaker);
    LEADBOOK_TRY(writer.write());
    return {};
}

} // namespace

Result<BookPeople> writePeople(Editor &editor, const CustomerSource &source, const BookReferences &references,
                               std::int64_t count, Day today, RowCounter &counter)
{
    auto customers = BulkWriter::begin(editor, RecordTable::Customer, kCustomerColumns);
    LEADBOOK_TRY(customers);
    auto contacts = BulkWriter::begin(editor, RecordTable::Contact, kContactColumns);
    LEADBOOK_TRY(contacts);
    auto links = BulkWriter::begin(editor, RecordTable::CustomerContact, kLinkColumns);
    LEADBOOK_TRY(links);
    auto needs = BulkWriter::begin(editor, RecordTable::Need, kNeedColumns);
    LEADBOOK_TRY(needs);
    const BookPeople people{customers->nextId(), contacts->nextId()};
    for (std::int64_t i = 0; i < count; ++i) {
        const CustomerRow row = source.row(i);
        LEADBOOK_TRY(writeCustomer(*customers, row, references, today));
        LEADBOOK_TRY(writeContact(*contacts, row));
        LEADBOOK_TRY(writeLink(*links, row, people.firstCustomer + i, people.firstContact + i));
        if (const auto need = source.need(i))
            LEADBOOK_TRY(writeNeed(*needs, *need, people.firstCustomer + i));
        LEADBOOK_TRY(counter.count(1));
    }
    return people;
}

} // namespace leadbook
