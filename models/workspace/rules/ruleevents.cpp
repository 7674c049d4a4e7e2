// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rules/ruleevents.h"

#include "domain/dealoutcome.h"
#include "domain/fold.h"
#include "domain/holidays.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/contactable.h"
#include "workspace/filtering.h"
#include "workspace/today/todayfacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleEvents)
};

/// The days on which a deal came into a stage, rising, and the day of its decision.
struct DealStays
{
    std::vector<Day> begins;
    Day decided;
};

DealStays staysOf(const Snapshot &snapshot, Row deal)
{
    DealStays stays;
    snapshot.stageChanges.ofDeal.forEach(deal, [&](Row move) {
        if (snapshot.stageChanges.alive[move] == 0 || !snapshot.stageChanges.day[move].isValid())
            return;
        if (snapshot.stageChanges.stage[move] != kNoStage)
            stays.begins.push_back(snapshot.stageChanges.day[move]);
    });
    if (stays.begins.empty() && snapshot.deals.opened[deal].isValid())
        stays.begins.push_back(snapshot.deals.opened[deal]);
    std::ranges::sort(stays.begins);
    if (snapshot.deals.outcome[deal] != static_cast<std::uint8_t>(DealOutcome::Open))
        stays.decided = snapshot.deals.closed[deal];
    return stays;
}

} // namespace

RuleEvents::RuleEvents(QString path, const View &view, Day from, std::vector<SavedSegment> segments)
    : m_path(std::move(path))
    , m_view(view)
    , m_from(from)
    , m_segments(std::move(segments))
    , m_entries(m_path, m_view, m_from)
{
}

Result<std::vector<RuleHit>> RuleEvents::find(const ActionRule &rule, const Progress &progress)
{
    const auto ask = [&]() -> Result<std::vector<RuleHit>> {
        switch (rule.event) {
        case RuleEvent::Entered:
        case RuleEvent::Left:
            return classMoves(rule, progress);
        case RuleEvent::GradeFell:
            return falls(progress);
        case RuleEvent::NoContact:
            return silences(rule.days);
        case RuleEvent::SurveyLow:
            return lowAnswers(rule);
        case RuleEvent::Birthday:
            return birthdays(rule.days);
        case RuleEvent::Holiday:
            return holidays(rule);
        case RuleEvent::ContractEnds:
            return contractEnds(rule.days, progress);
        case RuleEvent::DealStuck:
            return stuckDeals(rule.days);
        }
        return std::vector<RuleHit>();
    };
    auto hits = ask();
    LEADBOOK_TRY(hits);
    LEADBOOK_TRY(keepAskedFor(rule, *hits, progress));
    const auto key = [](const RuleHit &hit) { return std::tuple(hit.day.number(), hit.customer); };
    std::ranges::stable_sort(*hits, {}, key);
    const auto isSame = [&key](const RuleHit &a, const RuleHit &b) { return key(a) == key(b); };
    hits->erase(std::unique(hits->begin(), hits->end(), isSame), hits->end());
    if (progress.isCancelled())
        return cancelledError();
    return hits;
}

QStringList RuleEvents::grades(const Progress &progress)
{
    const auto log = m_entries.grades(progress);
    return log ? (*log)->grades : QStringList();
}

Result<std::vector<RuleHit>> RuleEvents::classMoves(const ActionRule &rule, const Progress &progress)
{
    const ClassQuestion question = askClass(m_view, rule.customerClass, m_segments);
    if (!question.problem.isEmpty())
        return Error{ErrorCode::Invalid, question.problem, {}};
    const auto moves = m_entries.moves(question, progress);
    LEADBOOK_TRY(moves);
    std::vector<RuleHit> hits;
    for (const ClassMove &move : *moves) {
        if (move.isEntry == (rule.event == RuleEvent::Entered) && isInSpan(move.day))
            hits.push_back({.customer = move.customer, .day = move.day});
    }
    return hits;
}

Result<std::vector<RuleHit>> RuleEvents::falls(const Progress &progress)
{
    const auto log = m_entries.grades(progress);
    LEADBOOK_TRY(log);
    std::vector<RuleHit> hits;
    for (const GradeMovement &movement : (*log)->movements) {
        if (movement.to > movement.from && isInSpan(movement.day))
            hits.push_back({.customer = movement.customer,
                            .day = movement.day,
                            .before = movement.from,
                            .after = movement.to});
    }
    return hits;
}

std::vector<RuleHit> RuleEvents::silences(int days) const
{
    const InteractionTable &all = m_view.snapshot->interactions;
    std::vector<RuleHit> hits;
    std::vector<Day> contacts;
    for (Row customer = 0; customer < m_view.snapshot->customers.rows(); ++customer) {
        contacts.clear();
        all.ofCustomer.forEach(customer, [&](Row row) {
            constexpr std::uint8_t kContact = InteractionTable::Alive | InteractionTable::TwoWay;
            if ((all.flags[row] & kContact) == kContact && all.day[row].isValid() &&
                all.day[row] <= m_view.asOf)
                contacts.push_back(all.day[row]);
        });
        std::ranges::sort(contacts);
        for (std::size_t i = 0; i < contacts.size(); ++i) {
            const Day silent = contacts[i] + days;
            if (isInSpan(silent) && (i + 1 == contacts.size() || contacts[i + 1] > silent))
                hits.push_back({.customer = customer, .day = silent});
        }
    }
    return hits;
}

std::vector<RuleHit> RuleEvents::lowAnswers(const ActionRule &rule) const
{
    const SurveyTable &surveys = m_view.snapshot->surveys;
    const std::string asked = folded(rule.subject.trimmed().toStdString());
    std::vector<RuleHit> hits;
    for (Row row = 0; row < surveys.ids.size(); ++row) {
        const double score = surveys.score[row];
        if (surveys.customer[row] == kNoRow || !isInSpan(surveys.day[row]) || std::isnan(score) ||
            score > rule.score)
            continue;
        if (asked.empty() || folded(surveys.kind[row]) == asked)
            hits.push_back({.customer = surveys.customer[row], .day = surveys.day[row], .score = score});
    }
    return hits;
}

std::vector<RuleHit> RuleEvents::birthdays(int days) const
{
    const Snapshot &snapshot = *m_view.snapshot;
    const auto &born = snapshot.contacts.columns.day(FieldId::Birthday);
    const auto &lunar = snapshot.contacts.columns.choice(FieldId::LunarBirthday);
    std::vector<RuleHit> hits;
    for (Row link = 0; link < snapshot.links.ids.size(); ++link) {
        const Row contact = snapshot.links.contact[link];
        const Row customer = snapshot.links.customer[link];
        if (snapshot.links.alive[link] == 0 || contact == kNoRow || customer == kNoRow ||
            !born[contact].isValid())
            continue;
        const bool isLunar = lunar[contact] == 1;
        Day next = nextBirthday(born[contact], isLunar, m_from + days + 1);
        for (; isInSpan(next - days); next = nextBirthday(born[contact], isLunar, next + 1))
            hits.push_back({.customer = customer, .day = next - days, .contact = contact});
    }
    return hits;
}

Result<std::vector<RuleHit>> RuleEvents::holidays(const ActionRule &rule) const
{
    if (!festivalKeys().contains(rule.subject))
        return Error{ErrorCode::Invalid, Words::tr("There is no holiday “%1”.").arg(rule.subject), {}};
    std::vector<RuleHit> hits;
    for (const Festival &festival : festivals(m_from + rule.days + 1, m_view.asOf + rule.days)) {
        if (festival.key != rule.subject)
            continue;
        for (Row customer = 0; customer < m_view.snapshot->customers.rows(); ++customer)
            hits.push_back({.customer = customer, .day = festival.day - rule.days});
    }
    return hits;
}

Result<std::vector<RuleHit>> RuleEvents::contractEnds(int days, const Progress &progress) const
{
    auto connection = ReadConnection::open(m_path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    auto read = Statement::prepare(connection->handle(),
                                   "SELECT customer, end_day FROM contract WHERE customer IS NOT NULL AND "
                                   "end_day > ?1 AND end_day <= ?2 ORDER BY id");
    LEADBOOK_TRY(read);
    read->bind(1, m_from + days);
    read->bind(2, m_view.asOf + days);
    std::vector<RuleHit> hits;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return hits;
        const Row customer = m_view.snapshot->customers.ids.find(read->integer(0));
        if (customer != kNoRow)
            hits.push_back({.customer = customer, .day = read->day(1) - days});
    }
}

std::vector<RuleHit> RuleEvents::stuckDeals(int days) const
{
    const Snapshot &snapshot = *m_view.snapshot;
    std::vector<RuleHit> hits;
    for (Row deal = 0; deal < snapshot.deals.ids.size(); ++deal) {
        const Row customer = snapshot.deals.customer[deal];
        if (snapshot.deals.alive[deal] == 0 || customer == kNoRow)
            continue;
        const bool isOpen = snapshot.deals.outcome[deal] == static_cast<std::uint8_t>(DealOutcome::Open);
        const DealStays stays = staysOf(snapshot, deal);
        if (!isOpen && !stays.decided.isValid())
            continue; // nobody knows how long it was open
        for (std::size_t i = 0; i < stays.begins.size(); ++i) {
            const Day stuck = stays.begins[i] + days;
            const bool movedOn = i + 1 < stays.begins.size() && stays.begins[i + 1] <= stuck;
            const bool wasDecided = stays.decided.isValid() && stays.decided <= stuck;
            if (isInSpan(stuck) && !movedOn && !wasDecided)
                hits.push_back({.customer = customer, .day = stuck, .deal = deal});
        }
    }
    return hits;
}

Status RuleEvents::keepAskedFor(const ActionRule &rule, std::vector<RuleHit> &hits,
                                const Progress &progress) const
{
    const Snapshot &snapshot = *m_view.snapshot;
    std::erase_if(hits, [&snapshot](const RuleHit &hit) {
        return !isWorkedWith(snapshot, hit.customer) || wantsNoContact(snapshot, hit.customer);
    });
    if (rule.who.trimmed().isEmpty())
        return {};
    const auto filter = parseFilter(m_view, rule.who);
    LEADBOOK_TRY(filter);
    std::vector<Row> rows;
    for (const RuleHit &hit : hits)
        rows.push_back(hit.customer);
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    filterRows(m_view, ListKind::Customers, *filter, rows, progress);
    std::erase_if(hits,
                  [&rows](const RuleHit &hit) { return !std::ranges::binary_search(rows, hit.customer); });
    return {};
}

} // namespace leadbook
