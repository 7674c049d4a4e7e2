// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "support/openworkspace.h"

#include <QString>

namespace leadbook::test {

/// Leads that are alike: their grade follows from contact.
struct PastLeads
{
    int count = 0;
    int won = 0;           ///< the first of them, after @c wonAfter days
    int wonAfter = 50;     ///< days after the date
    int openedBefore = 30; ///< days before the date
    int lostBefore = 0;    ///< lost so many days before the date; 0: not
    int contacts = 0;      ///< on days before the date
    int stage = 4;         ///< place of 0-4
};

/// Writes leads with a clear need and a large deal, as they stood on @p date: with three contacts they are
/// grade A, without B.
inline Status addPastLeads(Editor &editor, Day date, std::initializer_list<PastLeads> groups)
{
    RowWriter rows(editor);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto pipeline = qlonglong{rows.ask("SELECT id FROM pipeline").at(0)};
    int number = 0;
    for (const PastLeads &group : groups) {
        for (int i = 0; i < group.count; ++i) {
            const auto customer = qlonglong{
                rows.add(RecordTable::Customer, {{"name", QStringLiteral("<b>Lead</b> %1").arg(number++)}})};
            const int opened = date.number() - group.openedBefore;
            rows.add(RecordTable::Need, {{"customer", customer}, {"day", opened}, {"level", 3}});
            const bool isWon = i < group.won;
            const bool isLost = group.lostBefore > 0;
            const int closed = isLost ? date.number() - group.lostBefore : date.number() + group.wonAfter;
            rows.add(RecordTable::Deal,
                     {{"customer", customer},
                      {"pipeline", pipeline},
                      {"stage", qlonglong{stages.at(static_cast<std::size_t>(group.stage))}},
                      {"amount", qlonglong{500'000} * Money::kScale},
                      {"opened_day", opened},
                      {"outcome", isWon    ? 1
                                  : isLost ? 2
                                           : 0},
                      {"closed_day", isWon || isLost ? QVariant(closed) : QVariant()}});
            for (int contact = 1; contact <= group.contacts; ++contact)
                rows.add(RecordTable::Interaction,
                         {{"customer", customer}, {"kind", 0}, {"day", date.number() - contact}});
        }
    }
    return rows.status();
}

} // namespace leadbook::test
