// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/today/todayqueue.h"

#include "domain/contactcadence.h"
#include "domain/interactionkind.h"
#include "workspace/contactable.h"
#include "workspace/deals/dealsquestion.h"
#include "workspace/today/duetasks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace leadbook {

namespace {

constexpr std::size_t kRowsAtOnce = 65'536;

/// An open deal that is long in its stage.
struct LongDeal
{
    Row deal = kNoRow;
    std::int32_t days = 0;
    std::int32_t limit = 0;
};

class QueueBuilder
{
public:
    QueueBuilder(const View &view, const TodayAsk &ask, std::span<const float> chances,
                 const Progress &progress)
        : m_view(view)
        , m_snapshot(*view.snapshot)
        , m_ask(ask)
        , m_chances(chances)
        , m_progress(progress)
    {
    }

    TodayQueue build()
    {
        m_isPlanned.assign(m_snapshot.customers.rows(), 0);
        takeTasks();
        findEnquiries();
        findLongDeals();
        for (Row row = 0; row < m_snapshot.customers.rows(); ++row) {
            if (row % kRowsAtOnce == 0 && m_progress.isCancelled())
                return std::move(m_queue);
            takeCustomer(row);
        }
        sort();
        return std::move(m_queue);
    }

private:
    bool isAskedFor(Row row) const
    {
        return !m_ask.owner || m_snapshot.customers.columns.code(FieldId::Owner)[row] == *m_ask.owner;
    }
    std::uint8_t gradeOf(Row row) const { return m_view.derived.choice(FieldId::Grade)[row]; }
    float chanceOf(Row row) const
    {
        return row < m_chances.size() && !std::isnan(m_chances[row]) ? m_chances[row] : 0.0F;
    }
    Day horizon() const { return m_view.asOf + m_ask.daysAhead; }

    void take(TodayItem item)
    {
        constexpr std::array kWeights{4.0, 3.0, 2.0, 1.0};
        const std::uint8_t grade = gradeOf(item.customer);
        const double weight = grade < kWeights.size() ? kWeights[grade] : kWeights.back();
        const double late = double(item.overdue(m_view.asOf)) / contactCadence(grade);
        item.chance = chanceOf(item.customer);
        item.rank = weight * (1 + std::min(3.0, late)) * (0.5 + double(item.chance));
        m_queue.overdue += item.due < m_view.asOf ? 1 : 0;
        m_queue.items.push_back(item);
    }

    void takeTasks()
    {
        for (std::size_t at = 0; at < m_snapshot.tasks.size(); ++at) {
            const TaskRow &task = m_snapshot.tasks[at];
            if (task.customer == kNoRow || !isWorkedWith(m_snapshot, task.customer))
                continue;
            m_isPlanned[task.customer] = 1;
            // A task without a day is a plan, not work of today.
            if (!task.due.isValid() || task.due > horizon() || !isTaskOf(m_snapshot, task, m_ask.owner))
                continue;
            TodayItem item{task.customer, TodayCause::Task, task.due};
            item.task = at;
            item.deal = openDeal(task.deal);
            m_isPlanned[task.customer] = 2;
            take(item);
        }
    }
    Row openDeal(std::int64_t id) const
    {
        const Row deal = id == 0 ? kNoRow : m_snapshot.deals.ids.find(id);
        const bool isOpen = deal != kNoRow && m_snapshot.deals.alive[deal] != 0 &&
                            m_snapshot.deals.outcome[deal] == static_cast<std::uint8_t>(DealOutcome::Open);
        return isOpen ? deal : kNoRow;
    }

    /// The newest enquiry of each customer who has one in the last days.
    void findEnquiries()
    {
        const InteractionTable &all = m_snapshot.interactions;
        for (Row row = 0; row < all.ids.size(); ++row) {
            if (all.kind[row] != static_cast<std::uint8_t>(InteractionKind::Enquiry) ||
                (all.flags[row] & InteractionTable::Alive) == 0 || !all.day[row].isValid() ||
                all.day[row] > m_view.asOf || m_view.asOf - all.day[row] > kEnquiryDays)
                continue;
            const Row customer = all.customer[row];
            if (customer == kNoRow)
                continue;
            Row &newest = m_enquiries.try_emplace(customer, row).first->second;
            if (all.day[row] > all.day[newest])
                newest = row;
        }
    }
    /// Whether somebody of us was in contact on the day of the enquiry or later.
    bool isAnswered(Row customer, Row enquiry) const
    {
        const InteractionTable &all = m_snapshot.interactions;
        bool isAnswered = false;
        all.ofCustomer.forEach(customer, [&](Row row) {
            const bool isOurs = (all.flags[row] & InteractionTable::Alive) != 0 &&
                                (all.flags[row] & InteractionTable::TwoWay) != 0 &&
                                all.kind[row] != static_cast<std::uint8_t>(InteractionKind::Enquiry);
            isAnswered = isAnswered || (isOurs && all.day[row].isValid() &&
                                        all.day[row] >= all.day[enquiry] && all.day[row] <= m_view.asOf);
        });
        return isAnswered;
    }

    void findLongDeals()
    {
        for (const PipelineRow &pipeline : m_snapshot.pipelines) {
            DealsQuestion question;
            question.pipeline = pipeline.id;
            const OpenDeals open = openDeals(m_view, question, m_progress);
            for (const StageDeals &stage : open.stages)
                for (const OpenDeal &deal : stage.deals)
                    takeLongDeal(deal, stage);
        }
    }
    void takeLongDeal(const OpenDeal &deal, const StageDeals &stage)
    {
        const Row customer = m_snapshot.deals.customer[deal.deal];
        if (!deal.isLong || !stage.longDays || customer == kNoRow)
            return;
        // Of several the one that is over its limit the longest.
        LongDeal &known = m_longDeals[customer];
        if (known.deal == kNoRow || deal.days - *stage.longDays > known.days - known.limit)
            known = {deal.deal, deal.days, *stage.longDays};
    }

    void takeCustomer(Row row)
    {
        if (!isWorkedWith(m_snapshot, row) || !isAskedFor(row))
            return;
        const Day contact = m_view.derived.day(FieldId::LastContact)[row];
        if (!contact.isValid())
            m_queue.neverContacted.push_back(row);
        if (m_isPlanned[row] == 0 && gradeOf(row) <= 1)
            m_queue.noNextAction.push_back(row);
        if (m_isPlanned[row] == 2 || wantsNoContact(m_snapshot, row))
            return;
        if (const auto enquiry = m_enquiries.find(row);
            enquiry != m_enquiries.end() && !isAnswered(row, enquiry->second)) {
            TodayItem item{row, TodayCause::Enquiry, m_snapshot.interactions.day[enquiry->second]};
            item.days = m_view.asOf - item.due;
            take(item);
        } else if (m_isPlanned[row] == 0) {
            takeUnplanned(row, contact);
        }
    }
    void takeUnplanned(Row row, Day contact)
    {
        if (const auto known = m_longDeals.find(row); known != m_longDeals.end()) {
            const LongDeal &deal = known->second;
            TodayItem item{row, TodayCause::LongStay, m_view.asOf - (deal.days - deal.limit - 1)};
            item.deal = deal.deal;
            item.days = deal.days;
            item.limit = deal.limit;
            take(item);
            return;
        }
        const int cadence = contactCadence(gradeOf(row));
        if (!contact.isValid() || contact + cadence > horizon() || gradeOf(row) == kNoChoice)
            return;
        TodayItem item{row, TodayCause::NoContact, contact + cadence};
        item.days = m_view.asOf - contact;
        item.limit = cadence;
        take(item);
    }

    void sort()
    {
        const auto &ids = m_snapshot.customers.ids;
        std::ranges::sort(m_queue.items, [&](const TodayItem &a, const TodayItem &b) {
            const bool isFirst = a.cause == TodayCause::Enquiry;
            if (isFirst != (b.cause == TodayCause::Enquiry))
                return isFirst;
            if (isFirst && a.due != b.due)
                return a.due > b.due;
            if (a.rank != b.rank)
                return a.rank > b.rank;
            if (a.due != b.due)
                return a.due < b.due;
            if (a.customer != b.customer)
                return ids[a.customer] < ids[b.customer];
            return a.task < b.task;
        });
        const Column<Day> &created = m_snapshot.customers.columns.day(FieldId::Created);
        std::ranges::stable_sort(m_queue.neverContacted, {}, [&](Row row) {
            return created[row].isValid() ? created[row].number() : std::numeric_limits<int>::max();
        });
        std::ranges::stable_sort(m_queue.noNextAction, {}, [this](Row row) { return gradeOf(row); });
    }

    const View &m_view;
    const Snapshot &m_snapshot;
    const TodayAsk &m_ask;
    std::span<const float> m_chances;
    const Progress &m_progress;
    TodayQueue m_queue;
    /// By customer: 0 nothing planned, 1 an open task, 2 one that is in the queue.
    std::vector<std::uint8_t> m_isPlanned;
    std::unordered_map<Row, Row> m_enquiries; ///< newest, by customer
    std::unordered_map<Row, LongDeal> m_longDeals;
};

} // namespace

TodayQueue todayQueue(const View &view, const TodayAsk &ask, std::span<const float> chances,
                      const Progress &progress)
{
    return QueueBuilder(view, ask, chances, progress).build();
}

} // namespace leadbook
