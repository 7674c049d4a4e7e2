// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/customerrecord.h"

#include "core/text.h"
#include "store/statement.h"
#include "workspace/record/recordrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace leadbook {

namespace {

QString textOf(const Statement &statement, int column)
{
    const auto text = statement.text(column);
    return toQString(text);
}

/// A stored value as files spell it: days ISO, amounts decimal, choices by key, owners by name.
QString storedText(const Field &field, const Statement &row, int column)
{
    if (field.type == FieldType::Day)
        return row.day(column).toIso();
    if (field.type == FieldType::Money)
        return row.money(column).toDecimal();
    if (field.choices.empty())
        return textOf(row, column);
    const auto choice =
        std::ranges::find(field.choices, static_cast<std::uint8_t>(row.integer(column)), &Choice::value);
    if (choice == field.choices.end())
        return {};
    return toQString(choice->key);
}

Status readFields(sqlite3 *database, CustomerRecord &record)
{
    std::string sql = "SELECT customer.id";
    std::vector<const Field *> fields;
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (field.home != Home::Customer)
            continue;
        fields.push_back(&field);
        sql += field.type == FieldType::Owner ? ", owner.name" : ", customer." + std::string(field.column);
    }
    sql += " FROM customer LEFT JOIN owner ON owner.id = customer.owner WHERE customer.id = ?1";
    bool found = false;
    LEADBOOK_TRY(forRowsOf(database, sql, record.id, [&](const Statement &row) {
        found = true;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            if (!row.isNull(column))
                record.fields.emplace_back(fields[i]->id, storedText(*fields[i], row, column));
        }
    }));
    if (found)
        return {};
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Record", "There is no such customer; it may have been removed."),
        QString::number(record.id)};
}

Status readCustomFields(sqlite3 *database, CustomerRecord &record)
{
    std::vector<std::pair<QString, bool>> names; // name, is a day
    std::string sql = "SELECT id";
    auto declared = Statement::prepare(
        database,
        "SELECT name, printf('x%03d', slot), type = 'day' FROM custom_field WHERE entity = 'customer' "
        "ORDER BY slot");
    LEADBOOK_TRY(declared);
    for (;;) {
        auto row = declared->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        names.emplace_back(textOf(*declared, 0), declared->integer(2) != 0);
        sql.append(", ").append(declared->text(1));
    }
    if (names.empty())
        return {};
    return forRowsOf(
        database, sql + " FROM customer_extra WHERE id = ?1", record.id, [&](const Statement &row) {
            for (std::size_t i = 0; i < names.size(); ++i) {
                const int column = static_cast<int>(i) + 1;
                if (!row.isNull(column))
                    record.customs.emplace_back(names[i].first, names[i].second ? row.day(column).toIso()
                                                                                : textOf(row, column));
            }
        });
}

Status readContacts(sqlite3 *database, CustomerRecord &record)
{
    constexpr std::string_view kSql =
        "SELECT contact.id, contact.name, role, title, department, mobile, phone, email, wechat, birthday, "
        "is_primary FROM customer_contact JOIN contact ON contact.id = contact WHERE customer = ?1 "
        "ORDER BY is_primary DESC, customer_contact.id";
    return forRowsOf(database, kSql, record.id, [&record](const Statement &row) {
        RecordContact contact;
        contact.id = row.integer(0);
        contact.name = textOf(row, 1);
        if (!row.isNull(2))
            contact.role = static_cast<std::uint8_t>(row.integer(2));
        contact.title = textOf(row, 3);
        contact.department = textOf(row, 4);
        contact.mobile = textOf(row, 5);
        contact.phone = textOf(row, 6);
        contact.email = textOf(row, 7);
        contact.wechat = textOf(row, 8);
        contact.birthday = row.day(9);
        contact.primary = row.integer(10) != 0;
        record.contacts.push_back(std::move(contact));
    });
}

Status readDeals(sqlite3 *database, CustomerRecord &record)
{
    constexpr std::string_view kSql =
        "SELECT deal.id, deal.key, deal.title, stage.name, outcome, amount, deal.currency, opened_day, "
        "closed_day, "
        "product.name, owner.name FROM deal LEFT JOIN stage ON stage.id = deal.stage "
        "LEFT JOIN product ON product.id = deal.product LEFT JOIN owner ON owner.id = deal.owner "
        "WHERE customer = ?1 ORDER BY outcome <> 0, coalesce(closed_day, opened_day) DESC, deal.id DESC";
    return forRowsOf(database, kSql, record.id, [&record](const Statement &row) {
        record.deals.push_back({row.integer(0), textOf(row, 1), textOf(row, 2), textOf(row, 3),
                                static_cast<std::uint8_t>(row.integer(4)), row.money(5), textOf(row, 6),
                                row.day(7), row.day(8), textOf(row, 9), textOf(row, 10)});
    });
}

Status readTeam(sqlite3 *database, CustomerRecord &record)
{
    constexpr std::string_view kSql = "SELECT owner.id, owner.name, role FROM team_member "
                                      "JOIN owner ON owner.id = owner WHERE customer = ?1 "
                                      "ORDER BY team_member.id";
    return forRowsOf(database, kSql, record.id, [&record](const Statement &row) {
        record.team.push_back({row.integer(0), textOf(row, 1), textOf(row, 2)});
    });
}

} // namespace

Result<CustomerRecord> readCustomerRecord(sqlite3 *database, std::int64_t id, EventSource source)
{
    CustomerRecord record;
    record.id = id;
    LEADBOOK_TRY(readFields(database, record));
    LEADBOOK_TRY(readCustomFields(database, record));
    LEADBOOK_TRY(readContacts(database, record));
    LEADBOOK_TRY(readDeals(database, record));
    LEADBOOK_TRY(readTeam(database, record));
    auto timeline = readRecordEvents(database, id, source);
    LEADBOOK_TRY(timeline);
    record.timeline = *std::move(timeline);
    LEADBOOK_TRY(forRowsOf(database, "SELECT count(*) FROM purchase WHERE customer = ?1", id,
                           [&record](const Statement &row) { record.purchases = row.integer(0); }));
    auto imports = readCustomerImports(database, id);
    LEADBOOK_TRY(imports);
    record.imports = *std::move(imports);
    return record;
}

} // namespace leadbook
