// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfmmoves.h"

#include "analysis/customerlines.h"
#include "analysis/purchasewalk.h"
#include "analysis/rfmstanding.h"

#include <algorithm>

namespace leadbook {

namespace {

/// Goes through the days of one customer after the other.
class Follower
{
public:
    explicit Follower(const RfmLogQuestion &question)
        : m_from(question.from)
        , m_to(question.to)
        , m_labeler(question.scheme)
        , m_noPurchase(noPurchaseLabel(question.scheme))
    {
    }

    /// Adds the moves of the customer in @p row to @p moves; the label at the beginning of the log.
    std::uint8_t follow(std::uint32_t row, std::span<PurchaseLine> lines, Day since,
                        std::vector<LabelMove> &moves)
    {
        m_walk.begin(lines);
        m_walk.passTo(m_from);
        const std::uint8_t start = labelOn(m_from, since);
        std::uint8_t label = start;
        for (Day day = nextDay(m_from, since); day.isValid() && day <= m_to; day = nextDay(day, since)) {
            m_walk.passTo(day);
            const std::uint8_t now = labelOn(day, since);
            if (now != label)
                moves.push_back({day, row, label, now});
            label = now;
        }
        return start;
    }

private:
    std::uint8_t labelOn(Day day, Day since) const
    {
        if (since.isValid() && day < since)
            return kNotThere;
        const RfmStanding standing = m_labeler.standing(m_walk.total(), day);
        return standing.isScored() ? standing.group : m_noPurchase;
    }

    /// The first day after @p day on which something may move; no day: none.
    Day nextDay(Day day, Day since) const
    {
        Day next = m_walk.nextDay();
        const auto sooner = [&next](Day other) {
            if (!next.isValid() || other < next)
                next = other;
        };
        if (since.isValid() && since > day && since != kNeverThere)
            sooner(since);
        if (m_walk.total().orders == 0)
            return next;
        const Day last = m_walk.total().lastDay;
        const auto step = std::ranges::upper_bound(m_labeler.recencySteps(), day - last);
        if (step != m_labeler.recencySteps().end())
            sooner(last + *step);
        return next;
    }

    Day m_from;
    Day m_to;
    RfmLabeler m_labeler;
    std::uint8_t m_noPurchase;
    PurchaseWalk m_walk;
};

} // namespace

Result<LabelLog> rfmLog(std::span<const PurchaseColumns> chunks, const RfmLogQuestion &question,
                        const Progress &progress)
{
    constexpr std::uint32_t kBlock = 1 << 14;
    const auto customers = static_cast<std::uint32_t>(question.since.size());
    CustomerLines lines(chunks, customers, question.to, progress);
    LabelLog log{question.from, question.to, std::vector<std::uint8_t>(customers, kNotThere), {}};
    std::vector<LabelMove> moves;
    Follower follower(question);
    for (std::uint32_t row = 0; row < customers; ++row) {
        if (row % kBlock == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(row, customers);
        }
        if (question.since[row] != kNeverThere)
            log.start[row] = follower.follow(row, lines.of(row), question.since[row], moves);
    }
    log.moves = movesByDay(moves, question.from, question.to);
    return log;
}

LabelLog rfmLogOf(std::span<const PurchaseLine> lines, const RfmLogQuestion &question)
{
    std::vector<PurchaseLine> dated;
    std::ranges::copy_if(lines, std::back_inserter(dated), [](const PurchaseLine &line) {
        return line.day.isValid() && line.amount.isKnown();
    });
    LabelLog log{question.from, question.to, {}, {}};
    const Day since = question.since.empty() ? Day() : question.since.front();
    log.start.push_back(since == kNeverThere ? kNotThere
                                             : Follower(question).follow(0, dated, since, log.moves));
    return log;
}

} // namespace leadbook
