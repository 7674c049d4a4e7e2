// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/importreceipt.h"

#include "core/text.h"
#include "workspace/import/importrequest.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// By FileKind.
constexpr std::array kKinds{"text", "workbook", "cards"};
constexpr std::array<const char *, kRowOutcomes> kKeys{"new", "updated", "unchanged", "review", "rejected"};

QJsonObject toJson(RecordCounts counts)
{
    return {{u"new"_s, qint64{counts.added}}, {u"updated"_s, qint64{counts.updated}}};
}

QJsonObject signsJson(const std::array<std::int64_t, kRowSigns> &recognised)
{
    QJsonObject signs;
    for (std::size_t i = 0; i < kRowSigns; ++i) {
        if (recognised[i] != 0)
            signs.insert(QLatin1String(kRowSignKeys[i]), qint64{recognised[i]});
    }
    return signs;
}

void insertOutcomes(QJsonObject &object, const std::array<std::int64_t, kRowOutcomes> &outcomes)
{
    for (std::size_t i = 0; i < kRowOutcomes; ++i)
        object.insert(QLatin1String(kKeys[i]), qint64{outcomes[i]});
}

} // namespace

std::int64_t ImportReceipt::rows() const
{
    return std::accumulate(std::begin(outcomes), std::end(outcomes), std::int64_t{0});
}

std::vector<PlannedRow> ImportReceipt::issues() const
{
    std::vector<PlannedRow> found;
    std::ranges::copy_if(listed, std::back_inserter(found), &PlannedRow::isIssue);
    return found;
}

void ImportReceipt::add(Entity table, ImportReceipt &&part)
{
    TableOutcomes &told = tables.emplace_back();
    told.table = table;
    for (std::size_t i = 0; i < kRowOutcomes; ++i) {
        told.outcomes[i] = part.outcomes[i];
        outcomes[i] += part.outcomes[i];
    }
    for (std::size_t i = 0; i < kRowSigns; ++i)
        recognised[i] += part.recognised[i];
    encoding = part.encoding;
    unlinked += part.unlinked;
    customers = customers + part.customers;
    contacts = contacts + part.contacts;
    near.insert(near.end(), part.near.begin(), part.near.end());
    const std::string_view key = entityKey(table);
    for (PlannedRow &row : part.listed) {
        if (!row.reason.isEmpty())
            row.reason = u"%1: %2"_s.arg(toQString(key), row.reason);
        listed.push_back(std::move(row));
    }
    seconds += part.seconds;
}

KeptReceipt ImportReceipt::kept(const ImportRequest &request) const
{
    KeptReceipt kept;
    kept.file = QFileInfo(file).fileName();
    kept.bytes = stamp.bytes;
    kept.hash = stamp.hash;
    kept.kind = QLatin1String(kKinds[static_cast<std::size_t>(kind)]);
    kept.into = request.into;
    kept.encoding = encoding;
    kept.delimiter = delimiter;
    kept.sheet = sheet;
    kept.ifExists = toQString(keyOf(request.ifExists));
    kept.review = toQString(keyOf(request.review));
    kept.rows = rows();
    kept.added = count(RowOutcome::New);
    kept.updated = count(RowOutcome::Updated);
    kept.unchanged = count(RowOutcome::Unchanged);
    kept.asked = count(RowOutcome::Review);
    kept.rejected = count(RowOutcome::Rejected);
    kept.unlinked = unlinked;
    kept.customersAdded = customers.added;
    kept.customersUpdated = customers.updated;
    kept.contactsAdded = contacts.added;
    kept.contactsUpdated = contacts.updated;
    for (int i = 0; i < mapping.headers.size(); ++i)
        kept.mapping.emplace_back(mapping.headers[i], mapping.keyOf(i));
    for (std::size_t i = 0; i < kRowSigns; ++i) {
        if (recognised[i] != 0)
            kept.recognised.emplace_back(QLatin1String(kRowSignKeys[i]), recognised[i]);
    }
    return kept;
}

QJsonObject ImportReceipt::toJson() const
{
    QJsonObject object{{u"file"_s, file},
                       {u"kind"_s, QLatin1String(kKinds[static_cast<std::size_t>(kind)])},
                       {u"encoding"_s, encoding},
                       {u"delimiter"_s, delimiter},
                       {u"header"_s, header},
                       {u"rows"_s, qint64{rows()}},
                       {u"rowsAfter"_s, qint64{rowsAfter}},
                       {u"nextTable"_s, qint64{nextTable}},
                       {u"cardsLeftOut"_s, qint64{cardsLeftOut}},
                       {u"cardsUnended"_s, qint64{cardsUnended}},
                       {u"unlinked"_s, qint64{unlinked}},
                       {u"customers"_s, leadbook::toJson(customers)},
                       {u"contacts"_s, leadbook::toJson(contacts)},
                       {u"import"_s, qint64{changeId}},
                       {u"seconds"_s, seconds}};
    insertOutcomes(object, outcomes);
    if (!tables.empty()) {
        QJsonObject byTable;
        for (const TableOutcomes &table : tables) {
            QJsonObject counts;
            insertOutcomes(counts, table.outcomes);
            const std::string_view key = entityKey(table.table);
            byTable.insert(QLatin1String(key.data(), static_cast<qsizetype>(key.size())), counts);
        }
        object.insert(u"tables"_s, byTable);
    }
    QJsonArray names;
    for (const NearName &name : near)
        names.append(
            QJsonObject{{u"value"_s, name.value}, {u"known"_s, name.known}, {u"n"_s, qint64{name.rows}}});
    object.insert(u"near"_s, names);
    object.insert(u"recognised"_s, signsJson(recognised));
    QJsonObject columns;
    for (int i = 0; i < mapping.headers.size(); ++i) {
        const QString key = mapping.keyOf(i);
        columns.insert(mapping.headers[i], key.isEmpty() ? QJsonValue() : QJsonValue(key));
    }
    object.insert(u"mapping"_s, columns);
    object.insert(u"repair"_s, repair ? QJsonValue(QJsonObject{{u"column"_s, repair->header},
                                                               {u"rows"_s, qint64{repair->rows}}})
                                      : QJsonValue());
    QJsonArray refused;
    for (const PlannedRow &issue : issues()) {
        QJsonObject refusal{{u"line"_s, qint64{issue.line}},
                            {u"outcome"_s, QLatin1String(kKeys[static_cast<std::size_t>(issue.outcome)])},
                            {u"reason"_s, issue.reason}};
        if (issue.candidate != 0)
            refusal.insert(u"candidate"_s, qint64{issue.candidate});
        refused.append(refusal);
    }
    object.insert(u"issues"_s, refused);
    return object;
}

} // namespace leadbook
