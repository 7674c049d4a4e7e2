// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record/wholerecord.h"

#include "core/text.h"
#include "store/reader.h"
#include "workspace/settings/booksettings.h"

namespace leadbook {

namespace {

Money amountOf(const View &view, FieldId field, Row row)
{
    const CellValue value = ListColumn(view, ListKind::Customers, field).value(row);
    const auto *amount = std::get_if<Money>(&value);
    return amount == nullptr ? Money() : *amount;
}

void add(Money &sum, Money more)
{
    if (more.isKnown())
        sum = sum.isKnown() ? sum + more : more;
}

bool isOfGroup(const RecordRelative &relative)
{
    return relative.relation == RelativeKind::Parent || relative.relation == RelativeKind::Sister ||
           relative.relation == RelativeKind::Subsidiary;
}

} // namespace

GroupSums sumsOf(const View &view, const std::vector<std::int64_t> &customers)
{
    GroupSums sums;
    bool isMixed = false;
    for (const std::int64_t id : customers) {
        const Row row = view.snapshot->customers.ids.find(id);
        if (row == kNoRow)
            continue;
        const Money revenue = amountOf(view, FieldId::Revenue, row);
        const Money openValue = amountOf(view, FieldId::OpenValue, row);
        const QString currency = toQString(derivedCurrency(view, row));
        const bool hasAmounts = revenue.isKnown() || openValue.isKnown();
        const bool isFirst = !sums.revenue.isKnown() && !sums.openValue.isKnown();
        if (hasAmounts && isFirst)
            sums.currency = currency;
        isMixed = isMixed || (hasAmounts && currency != sums.currency);
        add(sums.revenue, revenue);
        add(sums.openValue, openValue);
        ++sums.companies;
    }
    if (isMixed)
        sums.revenue = sums.openValue = Money();
    return sums;
}

Result<WholeRecord> readWholeRecord(const QString &path, const View &view, std::int64_t customer)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    sqlite3 *database = connection->handle();
    LEADBOOK_TRY(connection->begin());
    WholeRecord whole;
    auto record = readCustomerRecord(database, customer, EventSource::All);
    LEADBOOK_TRY(record);
    auto parts = readRecordParts(database, customer, view.asOf);
    LEADBOOK_TRY(parts);
    auto stored = readStoredFields(database, customer);
    LEADBOOK_TRY(stored);
    auto need = readNeedStanding(database, customer);
    LEADBOOK_TRY(need);
    auto consents = readConsents(database, customer);
    LEADBOOK_TRY(consents);
    LEADBOOK_TRY(connection->end());
    whole.record = *std::move(record);
    whole.parts = *std::move(parts);
    whole.stored = *std::move(stored);
    whole.need = *std::move(need);
    whole.consents = *std::move(consents);
    std::vector<std::int64_t> group{customer};
    for (const RecordRelative &relative : whole.parts.relatives) {
        if (isOfGroup(relative))
            group.push_back(relative.id);
    }
    if (group.size() > 1)
        whole.group = sumsOf(view, group);
    return whole;
}

} // namespace leadbook
