// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tree/treerules.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/filtering.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <vector>

namespace leadbook::test {

inline const Day kClusterDay = *Day::fromCivil(2026, 11, 21);

/// Three kinds of customers, 40 of each, by two numbers of their own and their industry: "Visits" near 0, 50
/// and 50, "Spend" near 0, 0 and 900. Every seventh has no spend, every eleventh a first talk that is still
/// to come and every thirteenth none; some tell their industry in other letters.
inline Status addThreeKinds(Editor &editor)
{
    RowWriter rows(editor);
    QRandomGenerator random(11);
    const auto field = [&rows](int slot, const QString &name, const QString &type) {
        rows.add(RecordTable::CustomField,
                 {{"entity", QStringLiteral("customer")}, {"slot", slot}, {"name", name}, {"type", type}});
    };
    field(1, QStringLiteral("Visits"), QStringLiteral("real"));
    field(2, QStringLiteral("Spend"), QStringLiteral("real"));
    field(3, QStringLiteral("First talk"), QStringLiteral("day"));
    constexpr const char16_t *kIndustries[] = {u"Steel", u"Retail", u"Care"};
    for (int i = 0; i < 120; ++i) {
        const int kind = i % 3;
        QString industry = QString::fromUtf16(kIndustries[kind]);
        if (i % 5 == 0)
            industry = industry.toUpper();
        const auto id = rows.add(RecordTable::Customer, {{"name", QStringLiteral("<b>%1</b>").arg(i)},
                                                         {"industry", industry},
                                                         {"city", QStringLiteral("City %1").arg(i % 4)}});
        std::vector<Cell> own{{"x001", (kind > 0 ? 50.0 : 0.0) + random.bounded(8)}};
        if (i % 7 != 0)
            own.push_back({"x002", (kind > 1 ? 900.0 : 0.0) + random.bounded(40)});
        if (i % 13 != 0)
            own.push_back({"x003", kClusterDay.number() + (i % 11 == 0 ? 5 : -10 - random.bounded(300))});
        LEADBOOK_TRY(editor.insertWithId(RecordTable::CustomerExtra, id, own));
    }
    return rows.status();
}

inline std::vector<Row> aliveRows(const View &view)
{
    std::vector<Row> rows;
    for (Row row = 0; row < view.snapshot->customers.rows(); ++row) {
        if (view.snapshot->customers.isAlive(row))
            rows.push_back(row);
    }
    return rows;
}

/// Whom @p filter lists, as its text is read.
inline std::vector<Row> listedBy(const View &view, const Filter &filter)
{
    const auto read = parseFilter(view, toText(filter));
    if (!read)
        qFatal("%s: %s", qPrintable(toText(filter)), qPrintable(read.error().message));
    std::vector<Row> rows = aliveRows(view);
    filterRows(view, ListKind::Customers, *read, rows, Progress());
    return rows;
}

/// Whether the row @p at of @p table meets each condition of @p rule.
inline bool isCaught(const ScoreTable &table, const TreeRule &rule, std::size_t at)
{
    for (const RuleCondition &condition : rule.conditions) {
        const ScoreField &field = table.fields[condition.field];
        bool isMet = false;
        if (field.isNumber()) {
            const double value = field.number[at];
            isMet = std::isnan(value) ? condition.orMissing
                                      : (!condition.from || value >= *condition.from) &&
                                            (!condition.below || value < *condition.below);
        } else {
            const std::uint32_t code = field.code[at];
            const bool isLevel = condition.level
                                     ? code == *condition.level
                                     : std::ranges::find(condition.except, code) == condition.except.end();
            isMet = code == 0 ? condition.orMissing : !condition.noneKnown && isLevel;
        }
        if (!isMet)
            return false;
    }
    return true;
}

/// The customers that @p rule has, by the table it was learned from.
inline std::vector<Row> caughtBy(const ScoreTable &table, const std::vector<Row> &customers,
                                 const TreeRule &rule)
{
    std::vector<Row> rows;
    for (std::size_t at = 0; at < customers.size(); ++at) {
        if (isCaught(table, rule, at))
            rows.push_back(customers[at]);
    }
    return rows;
}

} // namespace leadbook::test
