// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventreader.h"

#include "store/ratereader.h"
#include "store/rowreading.h"
#include "store/statement.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace leadbook {

Status EventReader::readTargets(Snapshot &snapshot) const
{
    auto statement = Statement::prepare(
        m_database, "SELECT id, owner, kind, first_day, months, amount, currency FROM target");
    LEADBOOK_TRY(statement);
    const auto rates = readCurrencyRates(m_database);
    LEADBOOK_TRY(rates);
    snapshot.targets.clear();
    LEADBOOK_TRY(forEachRow(*statement, m_progress, [&](const Statement &row) {
        const auto rate = rates->rateOn(row.text(6), row.day(3));
        const Money amount(row.integer(5));
        snapshot.targets.push_back({row.integer(0), row.integer(1), static_cast<TargetKind>(row.integer(2)),
                                    row.day(3), static_cast<int>(row.integer(4)),
                                    rate ? atRate(amount, *rate) : amount,
                                    rate ? std::string() : std::string(row.text(6))});
    }));
    std::ranges::sort(snapshot.targets, {}, [](const TargetRow &row) {
        return std::tuple(row.first, row.months, row.kind, row.owner, row.id);
    });
    return {};
}

} // namespace leadbook
