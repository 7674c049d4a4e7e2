// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/today/weekplan.h"

#include "domain/fold.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace leadbook {

namespace {

constexpr int kWeek = 7;

/// Sorts the queue's items into days and cities.
class Planning
{
public:
    Planning(const View &view, Day monday)
        : m_snapshot(*view.snapshot)
    {
        m_plan.monday = monday;
    }

    WeekPlan run(const TodayQueue &queue)
    {
        std::set<Row> planned;
        for (const TodayItem &item : queue.items) {
            if (item.cause != TodayCause::Task)
                continue;
            const int day = item.due - m_plan.monday;
            if (day < 0) {
                m_plan.before.push_back({item.task, item.customer});
            } else if (day < kWeek) {
                m_plan.days[static_cast<std::size_t>(day)].push_back({item.task, item.customer});
                cityOf(item.customer).days[static_cast<std::size_t>(day)].push_back(item.customer);
                planned.insert(item.customer);
            }
        }
        std::set<Row> also;
        for (const TodayItem &item : queue.items) {
            if (!planned.contains(item.customer) && also.insert(item.customer).second)
                cityOf(item.customer).also.push_back(item.customer);
        }
        finish();
        return std::move(m_plan);
    }

private:
    CityPlan &cityOf(Row customer)
    {
        const std::string_view written = m_snapshot.customers.columns.code(FieldId::City)[customer];
        const auto [place, isNew] = m_cities.try_emplace(folded(written));
        ++place->second.spellings[std::string(written)];
        return place->second.plan;
    }

    void finish()
    {
        for (auto &[name, city] : m_cities) {
            const auto usual = std::ranges::max_element(city.spellings, {},
                                                        [](const auto &spelling) { return spelling.second; });
            city.plan.city = name.empty() ? std::string() : usual->first;
            for (auto &day : city.plan.days) {
                std::ranges::sort(day);
                day.erase(std::unique(day.begin(), day.end()), day.end());
            }
            m_plan.cities.push_back(std::move(city.plan));
        }
        std::ranges::stable_sort(m_plan.cities, [](const CityPlan &a, const CityPlan &b) {
            if (a.city.empty() != b.city.empty())
                return b.city.empty();
            if (a.planned() != b.planned())
                return a.planned() > b.planned();
            return a.also.size() > b.also.size();
        });
    }

    struct City
    {
        CityPlan plan;
        std::map<std::string, std::int64_t> spellings;
    };

    const Snapshot &m_snapshot;
    WeekPlan m_plan;
    std::map<std::string, City> m_cities; ///< by folded name
};

} // namespace

std::size_t CityPlan::planned() const
{
    std::size_t sum = 0;
    for (const auto &day : days)
        sum += day.size();
    return sum;
}

WeekPlan weekPlan(const View &view, const TodayAsk &ask, Day monday, const Progress &progress)
{
    TodayAsk week = ask;
    week.daysAhead = monday + (kWeek - 1) - view.asOf;
    return Planning(view, monday).run(todayQueue(view, week, {}, progress));
}

} // namespace leadbook
