// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/targets/activityfigures.h"

#include "analysis/weekbegin.h"
#include "core/text.h"
#include "domain/collation.h"
#include "store/reader.h"
#include "store/rowreading.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

namespace leadbook {

namespace {

constexpr int kWeek = 7;

/// Counts by week and owner.
class WeekCount
{
public:
    WeekCount(const Snapshot &snapshot, const ActivityFigures &figures)
        : m_figures(figures)
        , m_byWeek(figures.weeks.size())
    {
        for (const OwnerRow &owner : snapshot.owners)
            m_names.emplace(owner.id, toQString(owner.name));
    }

    /// The figures of @p owner in the week of @p day; nullptr where it is none of the weeks.
    OwnerWeek *at(std::int64_t owner, Day day)
    {
        const Period &newest = m_figures.weeks.front();
        if (!day.isValid() || day >= newest.end || day < m_figures.weeks.back().begin)
            return nullptr;
        const auto week = static_cast<std::size_t>((newest.end - 1 - day) / kWeek);
        OwnerWeek &found = m_byWeek[week][owner];
        found.owner = owner;
        return &found;
    }
    /// By week, then by name; nobody's last.
    std::vector<std::vector<OwnerWeek>> finish()
    {
        std::vector<std::vector<OwnerWeek>> weeks;
        CollationKeyWriter writer;
        for (auto &byOwner : m_byWeek) {
            std::vector<std::pair<std::string, OwnerWeek>> keyed;
            for (auto &[owner, week] : byOwner) {
                const auto name = m_names.find(owner);
                week.name = name == m_names.end() ? QString() : name->second;
                std::string key(week.name.isEmpty() ? "1" : "0");
                writer.append(week.name.toStdString(), key);
                keyed.emplace_back(std::move(key), std::move(week));
            }
            std::ranges::sort(keyed, [](const auto &a, const auto &b) {
                return std::tie(a.first, a.second.owner) < std::tie(b.first, b.second.owner);
            });
            std::vector<OwnerWeek> &sorted = weeks.emplace_back();
            for (auto &[key, week] : keyed)
                sorted.push_back(std::move(week));
        }
        return weeks;
    }

private:
    const ActivityFigures &m_figures;
    std::vector<std::unordered_map<std::int64_t, OwnerWeek>> m_byWeek;
    std::unordered_map<std::int64_t, QString> m_names;
};

Status countInteractions(const QString &path, const Snapshot &snapshot, const ActivityFigures &figures,
                         WeekCount &count, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    LEADBOOK_TRY(connection->begin());
    auto statement = Statement::prepare(
        connection->handle(),
        "SELECT interaction.id, coalesce(interaction.owner, customer.owner), interaction.day, "
        "interaction.kind FROM interaction JOIN customer ON customer.id = interaction.customer "
        "WHERE interaction.day >= ?1 AND interaction.day < ?2");
    LEADBOOK_TRY(statement);
    statement->bind(1, figures.weeks.back().begin);
    statement->bind(2, figures.weeks.front().end);
    return forEachRow(*statement, progress, [&](const Statement &row) {
        OwnerWeek *week = count.at(row.integer(1), row.day(2));
        const auto kind = static_cast<std::size_t>(row.integer(3));
        if (week == nullptr || kind >= week->byKind.size())
            return;
        ++week->byKind[kind];
        const Row known = snapshot.interactions.ids.find(row.integer(0));
        if (known != kNoRow && (snapshot.interactions.flags[known] & InteractionTable::TwoWay) != 0)
            ++week->twoWay;
    });
}

/// Moves beyond the first stage a deal was recorded in: coming in is no move.
void countMoves(const Snapshot &snapshot, WeekCount &count)
{
    const StageChangeTable &changes = snapshot.stageChanges;
    for (Row row = 0; row < changes.ids.size(); ++row) {
        const Row deal = changes.deal[row];
        if (changes.alive[row] == 0 || deal == kNoRow || !changes.day[row].isValid() ||
            changes.day[row] == snapshot.deals.opened[deal])
            continue;
        const std::uint32_t owner = snapshot.deals.owner[deal];
        if (OwnerWeek *week = count.at(owner == 0 ? 0 : snapshot.owners[owner - 1].id, changes.day[row]))
            ++week->moved;
    }
}

} // namespace

std::int64_t OwnerWeek::all() const
{
    return std::accumulate(byKind.begin(), byKind.end(), std::int64_t{0});
}

Result<ActivityFigures> activityFigures(const QString &path, const View &view, Day asOf, int weeks,
                                        const Progress &progress, int firstWeekday)
{
    ActivityFigures figures;
    for (int back = 0; back < weeks; ++back) {
        const Day first = weekBegin(asOf, firstWeekday) - back * kWeek;
        figures.weeks.push_back({first, first + kWeek});
    }
    WeekCount count(*view.snapshot, figures);
    LEADBOOK_TRY(countInteractions(path, *view.snapshot, figures, count, progress));
    countMoves(*view.snapshot, count);
    figures.byWeek = count.finish();
    return figures;
}

} // namespace leadbook
