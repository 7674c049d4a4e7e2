// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peoplereader.h"

#include "snapshot/potential.h"
#include "store/needlevel.h"
#include "store/ratereader.h"
#include "store/rowreading.h"
#include "store/tablescan.h"

#include <string>
#include <unordered_map>

namespace leadbook {

namespace {

using OwnerNames = std::unordered_map<std::int64_t, std::string_view>;

OwnerNames ownerNames(const Snapshot &snapshot)
{
    OwnerNames names;
    for (const OwnerRow &owner : snapshot.owners)
        names.emplace(owner.id, owner.name);
    return names;
}

/// Puts the value @p at into @p column: appended for a new row, else set.
void putCell(AnyColumn &column, Row row, bool isNew, const ScannedRow &cells, int at)
{
    if (auto *text = std::get_if<TextColumn>(&column)) {
        if (isNew)
            text->append(cells.text(at));
        else
            text->set(row, cells.text(at));
    } else if (auto *code = std::get_if<CodeColumn>(&column)) {
        if (isNew)
            code->append(cells.text(at));
        else
            code->set(row, cells.text(at));
    } else if (auto *choice = std::get_if<Column<std::uint8_t>>(&column)) {
        const auto value = cells.isNull(at) ? kNoChoice : static_cast<std::uint8_t>(cells.integer(at));
        put(*choice, row, isNew, value);
    } else if (auto *day = std::get_if<Column<Day>>(&column)) {
        put(*day, row, isNew, cells.day(at));
    } else if (auto *money = std::get_if<Column<Money>>(&column)) {
        put(*money, row, isNew, cells.money(at));
    } else if (auto *integer = std::get_if<Column<std::int32_t>>(&column)) {
        const auto value = cells.isNull(at) ? kNoInteger : static_cast<std::int32_t>(cells.integer(at));
        put(*integer, row, isNew, value);
    }
}

void putOwner(CodeColumn &column, Row row, bool isNew, std::int64_t id, const OwnerNames &names)
{
    const auto found = names.find(id);
    const std::string_view name = found == names.end() ? std::string_view() : found->second;
    if (isNew)
        column.append(name);
    else
        column.set(row, name);
}

std::string fieldColumns(const FieldTable &table)
{
    std::string columns = "id";
    for (const FieldId id : table.columns.fields()) {
        const Field &field = fieldOf(id);
        if (field.has(Field::Excerpt))
            columns.append(", substr(")
                .append(field.column)
                .append(", 1, " + std::to_string(kExcerptLength) + ")");
        else
            columns.append(", ").append(field.column);
    }
    return columns;
}

} // namespace

Status PeopleReader::readFields(FieldTable &table, TableScan scan, const Snapshot &snapshot,
                                const std::function<void(const ScannedRow &, Row, int)> &also) const
{
    const std::string columnsAndMore = fieldColumns(table).append(scan.columns);
    scan.columns = columnsAndMore;
    const auto owners = ownerNames(snapshot);
    const auto &fields = table.columns.fields();
    std::vector<AnyColumn *> columns;
    for (const FieldId id : fields)
        columns.push_back(&table.columns.any(id));
    return scanTable(m_database, scan, m_progress, [&](const ScannedRow &cells) {
        const auto [row, isNew] = rowFor(table.ids, cells.integer(0));
        if (isNew || !table.isAlive(row))
            ++table.aliveCount;
        put(table.alive, row, isNew, std::uint8_t{1});
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int at = static_cast<int>(i) + 1;
            if (fieldOf(fields[i]).type == FieldType::Owner)
                putOwner(std::get<CodeColumn>(*columns[i]), row, isNew, cells.integer(at), owners);
            else
                putCell(*columns[i], row, isNew, cells, at);
        }
        if (also)
            also(cells, row, static_cast<int>(columns.size()) + 1);
    });
}

Status PeopleReader::readOwners(Snapshot &snapshot) const
{
    auto statement = Statement::prepare(
        m_database, "SELECT id, name, manager, region, active, email FROM owner ORDER BY id");
    LEADBOOK_TRY(statement);
    snapshot.owners.clear();
    return forEachRow(*statement, m_progress, [&](const Statement &row) {
        snapshot.owners.push_back({row.integer(0), std::string(row.text(1)), std::string(row.text(2)),
                                   std::string(row.text(3)), row.integer(4) != 0, std::string(row.text(5))});
    });
}

Status PeopleReader::readCustomers(Snapshot &snapshot, IdRange range, int limit) const
{
    const auto rates = readCurrencyRates(m_database);
    LEADBOOK_TRY(rates);
    if (!rates->areThere())
        return readFields(snapshot.customers, {"customer", {}, range, limit}, snapshot, {});
    return readFields(
        snapshot.customers, {"customer", {}, range, limit}, snapshot,
        [&](const ScannedRow &, Row row, int) { convertPotential(snapshot, row, *rates, m_today); });
}

Status PeopleReader::readContacts(Snapshot &snapshot, IdRange range) const
{
    return readFields(snapshot.contacts, {"contact", {}, range}, snapshot, {});
}

Status PeopleReader::readLinks(Snapshot &snapshot, References &customers, References &contacts,
                               IdRange range) const
{
    LinkTable &links = snapshot.links;
    return readFields(links, {"customer_contact", ", customer, contact, is_primary", range}, snapshot,
                      [&](const ScannedRow &cells, Row row, int first) {
                          const bool isNew = row >= links.customer.size();
                          const Row customer = customers.encode(row, cells.integer(first));
                          const Row contact = contacts.encode(row, cells.integer(first + 1));
                          put(links.customer, row, isNew, customer);
                          put(links.contact, row, isNew, contact);
                          put(links.primary, row, isNew, static_cast<std::uint8_t>(cells.integer(first + 2)));
                      });
}

Status PeopleReader::readPeopleOf(Snapshot &snapshot, std::int64_t customer, References &customers) const
{
    auto statement = Statement::prepare(
        m_database, "SELECT id, contact FROM customer_contact WHERE customer = ?1 ORDER BY id");
    LEADBOOK_TRY(statement);
    statement->bind(1, customer);
    std::vector<std::pair<std::int64_t, std::int64_t>> links;
    LEADBOOK_TRY(forEachRow(*statement, m_progress, [&links](const Statement &row) {
        links.emplace_back(row.integer(0), row.integer(1));
    }));
    for (const auto &[link, contact] : links) {
        LEADBOOK_TRY(readContacts(snapshot, {contact, contact}));
        References contacts(snapshot.contacts.ids);
        LEADBOOK_TRY(readLinks(snapshot, customers, contacts, {link, link}));
    }
    return {};
}

Status PeopleReader::readPoints(Snapshot &snapshot, IdRange range) const
{
    PointTable &points = snapshot.points;
    const TableScan scan{"contact_point", "id, ifnull(customer, 0), ifnull(contact, 0), kind <= 1, value",
                         range};
    return scanTable(m_database, scan, m_progress, [&](const ScannedRow &cells) {
        const auto [row, isNew] = rowFor(points.ids, cells.integer(0));
        put(points.customer, row, isNew, snapshot.customers.ids.find(cells.integer(1)));
        put(points.contact, row, isNew, snapshot.contacts.ids.find(cells.integer(2)));
        put(points.isPhone, row, isNew, static_cast<std::uint8_t>(cells.integer(3)));
        if (isNew)
            points.value.append(cells.text(4));
        else
            points.value.set(row, cells.text(4));
    });
}

Status PeopleReader::readNeeds(Snapshot &snapshot, Day until) const
{
    constexpr std::string_view kColumns = "customer, day, " LEADBOOK_NEED_LEVEL;
    snapshot.needLevels() = {};
    snapshot.needDay = {};
    snapshot.needLevels().resize(snapshot.customers.rows(), 0);
    snapshot.needDay.resize(snapshot.customers.rows(), Day());
    return scanTable(m_database, {"need", kColumns}, m_progress, [&](const ScannedRow &cells) {
        const Row row = snapshot.customers.ids.find(cells.integer(0));
        // Of two on one day the later id counts, which comes later.
        const Day day = cells.day(1);
        if (row == kNoRow || day < snapshot.needDay[row] || (until.isValid() && day > until))
            return;
        snapshot.needLevels().set(row, static_cast<std::uint8_t>(cells.integer(2)));
        snapshot.needDay.set(row, day);
    });
}

} // namespace leadbook
