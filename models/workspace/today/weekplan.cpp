// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/today/weekplan.h"

#include "core/text.h"
#include "domain/district.h"
#include "domain/fold.h"
#include "store/reader.h"
#include "store/statement.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace leadbook {

namespace {

constexpr int kWeek = 7;

/// Plans by the name of a place, however it is spelled.
class Places
{
public:
    CityPlan &at(std::string_view written)
    {
        Place &place = m_places[folded(written)];
        ++place.spellings[std::string(written)];
        return place.plan;
    }
    std::size_t size() const { return m_places.size(); }

    /// With the most to do first; the one without a name last.
    std::vector<CityPlan> finished()
    {
        std::vector<CityPlan> plans;
        for (auto &[name, place] : m_places) {
            const auto usual = std::ranges::max_element(place.spellings, {},
                                                        [](const auto &spelling) { return spelling.second; });
            place.plan.city = name.empty() ? std::string() : usual->first;
            for (auto &day : place.plan.days) {
                std::ranges::sort(day);
                day.erase(std::unique(day.begin(), day.end()), day.end());
            }
            plans.push_back(std::move(place.plan));
        }
        std::ranges::stable_sort(plans, [](const CityPlan &a, const CityPlan &b) {
            if (a.city.empty() != b.city.empty())
                return b.city.empty();
            if (a.planned() != b.planned())
                return a.planned() > b.planned();
            return a.also.size() > b.also.size();
        });
        return plans;
    }

private:
    struct Place
    {
        CityPlan plan;
        std::map<std::string, std::int64_t> spellings;
    };
    std::map<std::string, Place> m_places; ///< by folded name
};

/// Sorts the queue's items into days and cities.
class Planning
{
public:
    Planning(const View &view, Day first)
        : m_snapshot(*view.snapshot)
    {
        m_plan.first = first;
    }

    WeekPlan run(const TodayQueue &queue)
    {
        std::set<Row> planned;
        for (const TodayItem &item : queue.items) {
            if (item.cause != TodayCause::Task)
                continue;
            const int day = item.due - m_plan.first;
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
        m_plan.cities = m_cities.finished();
        return std::move(m_plan);
    }

private:
    CityPlan &cityOf(Row customer)
    {
        return m_cities.at(m_snapshot.customers.columns.code(FieldId::City)[customer]);
    }

    const Snapshot &m_snapshot;
    WeekPlan m_plan;
    Places m_cities;
};

/// Divides cities into districts.
class Districts
{
public:
    /// @p address reads the one of a customer by its id. All outlive it.
    Districts(const Snapshot &snapshot, Statement &address)
        : m_snapshot(snapshot)
        , m_address(address)
    {
    }

    Status divide(CityPlan &city)
    {
        LEADBOOK_TRY(readNames(city));
        Places districts;
        for (std::size_t day = 0; day < city.days.size(); ++day) {
            for (const Row customer : city.days[day])
                districts.at(m_names[customer]).days[day].push_back(customer);
        }
        for (const Row customer : city.also)
            districts.at(m_names[customer]).also.push_back(customer);
        if (districts.size() > 1)
            city.districts = districts.finished();
        return {};
    }

private:
    Status readNames(const CityPlan &city)
    {
        m_names.clear();
        bool isKnown = false;
        for (const auto &day : city.days) {
            for (const Row customer : day)
                LEADBOOK_TRY(readName(customer, isKnown));
        }
        for (const Row customer : city.also)
            LEADBOOK_TRY(readName(customer, isKnown));
        if (isKnown)
            return {};
        // A region that is called as its city says nothing of where in it.
        for (auto &[customer, name] : m_names) {
            const std::string_view region = regionOf(customer);
            name = folded(region) == folded(city.city) ? std::string() : std::string(region);
        }
        return {};
    }

    Status readName(Row customer, bool &isKnown)
    {
        const auto [place, isNew] = m_names.try_emplace(customer);
        if (!isNew)
            return {};
        m_address.reset();
        m_address.bind(1, m_snapshot.customers.ids[customer]);
        const auto more = m_address.step();
        LEADBOOK_TRY(more);
        QString name = *more ? districtIn(toQString(m_address.text(0))) : QString();
        if (const QString region = toQString(regionOf(customer));
            name.isEmpty() && districtIn(region) == region)
            name = region;
        place->second = name.toStdString();
        isKnown = isKnown || !name.isEmpty();
        return {};
    }

    std::string_view regionOf(Row customer) const
    {
        return m_snapshot.customers.columns.code(FieldId::Region)[customer];
    }

    const Snapshot &m_snapshot;
    Statement &m_address;
    std::map<Row, std::string> m_names;
};

} // namespace

std::size_t CityPlan::planned() const
{
    std::size_t sum = 0;
    for (const auto &day : days)
        sum += day.size();
    return sum;
}

Result<WeekPlan> weekPlan(const QString &path, const View &view, const TodayAsk &ask, Day first,
                          const Progress &progress)
{
    TodayAsk week = ask;
    week.daysAhead = first + (kWeek - 1) - view.asOf;
    WeekPlan plan = Planning(view, first).run(todayQueue(view, week, {}, progress));
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    auto address = Statement::prepare(connection->handle(), "SELECT address FROM customer WHERE id = ?1");
    LEADBOOK_TRY(address);
    Districts districts(*view.snapshot, *address);
    for (CityPlan &city : plan.cities) {
        if (progress.isCancelled())
            return cancelledError();
        if (!city.city.empty())
            LEADBOOK_TRY(districts.divide(city));
    }
    return plan;
}

} // namespace leadbook
