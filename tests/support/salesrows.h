// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "support/openworkspace.h"

#include <QString>

#include <cstdint>

namespace leadbook::test {

/// Writes two owners, Li Na and Tom, and deals on the way that generated ones take: for each of @p days days
/// before @p today one deal, won in one of three, with moves to the first stage and to its outcome.
inline Status addSales(Editor &editor, Day today, int days)
{
    RowWriter rows(editor);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto pipeline = qlonglong{rows.ask("SELECT id FROM pipeline").at(0)};
    const qlonglong owners[] = {rows.add(RecordTable::Owner, {{"name", QStringLiteral("Li Na")}}),
                                rows.add(RecordTable::Owner, {{"name", QStringLiteral("Tom")}})};
    for (int back = days; back >= 0; --back) {
        const int number = days - back;
        const auto customer = qlonglong{
            rows.add(RecordTable::Customer, {{"name", QStringLiteral("<b>Buyer</b> %1").arg(number)},
                                             {"owner", owners[number % 2]}})};
        const int opened = today.number() - back;
        const int closed = opened + 20 + number % 40;
        const bool isDecided = closed <= today.number();
        const int outcome = !isDecided ? 0 : number % 3 == 0 ? 1 : 2;
        const auto deal = qlonglong{
            rows.add(RecordTable::Deal,
                     {{"customer", customer},
                      {"pipeline", pipeline},
                      {"stage", qlonglong{stages.at(0)}},
                      {"title", QStringLiteral("Deal %1").arg(number)},
                      {"amount", qlonglong{1000 + 100 * (number % 7)} * Money::kScale},
                      {"owner", owners[number % 2]},
                      {"source", number % 3 == 0 ? QStringLiteral("Fair") : QStringLiteral("Mail")},
                      {"competitor", number % 5 == 0 ? QVariant(QStringLiteral("Nordwind")) : QVariant()},
                      {"opened_day", opened},
                      {"outcome", outcome},
                      {"closed_day", isDecided ? QVariant(closed) : QVariant()}})};
        rows.add(RecordTable::StageChange,
                 {{"deal", deal}, {"stage", qlonglong{stages.at(0)}}, {"day", opened}});
        if (isDecided)
            rows.add(RecordTable::StageChange, {{"deal", deal}, {"day", closed}});
        rows.add(RecordTable::Interaction,
                 {{"customer", customer}, {"kind", number % 2}, {"day", opened + 2}, {"answered", 1}});
    }
    return rows.status();
}

} // namespace leadbook::test
