// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategies/strategyreader.h"

#include "core/text.h"
#include "domain/overshipped.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/today/repeating.h"

#include <map>

namespace leadbook {

namespace {

Result<std::vector<Strategy>> readWritten(sqlite3 *database)
{
    auto read = Statement::prepare(
        database,
        "SELECT s.id, s.key, s.name, s.class, s.goal, s.cadence, s.owner, o.name, s.since_day, s.holdout, "
        "s.holdout_seed FROM strategy s LEFT JOIN owner o ON o.id = s.owner ORDER BY s.name, s.id");
    LEADBOOK_TRY(read);
    std::vector<Strategy> strategies;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return strategies;
        Strategy &strategy = strategies.emplace_back();
        strategy.id = read->integer(0);
        strategy.key = toQString(read->text(1));
        strategy.name = toQString(read->text(2));
        strategy.customerClass = toQString(read->text(3));
        strategy.goal = toQString(read->text(4));
        if (!read->isNull(5))
            strategy.cadence = static_cast<int>(read->integer(5));
        strategy.owner = read->integer(6);
        strategy.ownerName = toQString(read->text(7));
        strategy.since = read->day(8);
        strategy.holdout = read->isNull(9) ? 0 : read->real(9);
        strategy.holdoutSeed = read->integer(10);
    }
}

Status readSteps(sqlite3 *database, std::vector<Strategy> &strategies)
{
    std::map<std::int64_t, Strategy *> byId;
    for (Strategy &strategy : strategies)
        byId[strategy.id] = &strategy;
    auto read = Statement::prepare(database, "SELECT strategy, id, kind, offset_days, title, text, position "
                                             "FROM strategy_step ORDER BY strategy, position, id");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        const auto strategy = byId.find(read->integer(0));
        if (strategy != byId.end() && read->integer(6) == kCadencePosition)
            strategy->second->cadenceStep = read->integer(1);
        else if (strategy != byId.end())
            strategy->second->steps.push_back({read->integer(1), static_cast<TaskKind>(read->integer(2)),
                                               static_cast<int>(read->integer(3)), toQString(read->text(4)),
                                               toQString(read->text(5))});
    }
}

} // namespace

Result<std::vector<Strategy>> readStrategies(sqlite3 *database)
{
    auto written = readWritten(database);
    LEADBOOK_TRY(written);
    LEADBOOK_TRY(readSteps(database, *written));
    return overShipped(shippedStrategies(), *std::move(written), shownStrategy);
}

Result<std::vector<Strategy>> readStrategies(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readStrategies(connection->handle());
}

} // namespace leadbook
