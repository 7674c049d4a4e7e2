// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/dealwriter.h"

#include "domain/daywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// The days of a deal, which have to follow each other, and the days of its moves, which go with them.

namespace leadbook {

namespace {

struct DealText
{
    Q_DECLARE_TR_FUNCTIONS(DealWork)
};

bool holds(std::span<const DealValue> values, FieldId field)
{
    return std::ranges::find(values, field, &DealValue::field) != values.end();
}

} // namespace

Status DealWriter::edit(const DealChanges &changes)
{
    const auto before = deal(changes.deal);
    LEADBOOK_TRY(before);
    LEADBOOK_TRY(write(changes.deal, changes.values));
    const auto after = deal(changes.deal);
    LEADBOOK_TRY(after);
    if (holds(changes.values, FieldId::DealOpened))
        LEADBOOK_TRY(followDay(changes.deal, before->opened, after->opened, false));
    if (holds(changes.values, FieldId::DealClosed))
        LEADBOOK_TRY(followDay(changes.deal, before->closed, after->closed, true));
    if (holds(changes.values, FieldId::DealOpened) || holds(changes.values, FieldId::DealClosed))
        return verifyDays(*after);
    return {};
}

Status DealWriter::correctMove(std::int64_t move, Day day)
{
    struct
    {
        std::int64_t deal = 0;
        bool isOutcome = false;
        bool isLast = false;
    } stored;
    const auto found =
        readRow("SELECT deal, stage IS NULL, NOT EXISTS (SELECT 1 FROM stage_change later WHERE "
                "later.deal = c.deal AND later.id > c.id) FROM stage_change c WHERE id = ?1",
                move, [&stored](const Statement &row) {
                    stored = {row.integer(0), row.integer(1) != 0, row.integer(2) != 0};
                });
    LEADBOOK_TRY(found);
    if (!*found)
        return Error{
            ErrorCode::NotFound, DealText::tr("This move is not there any more; nothing was written."), {}};
    const auto of = deal(stored.deal);
    LEADBOOK_TRY(of);
    if (!day.isValid() || day > m_stamp.today)
        return Error{
            ErrorCode::Invalid, DealText::tr("A move lies in the past; name a day up to today."), {}};
    if (of->opened.isValid() && day < of->opened)
        return Error{ErrorCode::Invalid,
                     DealText::tr("The deal was opened on %1; name that day or a later one.")
                         .arg(dayWords(of->opened)),
                     {}};
    LEADBOOK_TRY(
        m_editor.update(RecordTable::StageChange, move, std::array{Cell{"day", QVariant::fromValue(day)}}));
    if (stored.isOutcome && stored.isLast && of->outcome != DealOutcome::Open)
        return m_editor.update(RecordTable::Deal, of->id,
                               std::array{Cell{"closed_day", QVariant::fromValue(day)}});
    return {};
}

Status DealWriter::verifyDays(const StoredDeal &deal)
{
    if (deal.closed.isValid() && deal.outcome == DealOutcome::Open)
        return Error{ErrorCode::Invalid,
                     DealText::tr("An open deal has no day of closing; win or lose it first."),
                     {}};
    if (deal.opened > m_stamp.today || deal.closed > m_stamp.today)
        return Error{ErrorCode::Invalid,
                     DealText::tr("Deals are opened and closed up to today; name an earlier day."),
                     {}};
    Day first;
    const auto found = readRow("SELECT min(day) FROM stage_change WHERE deal = ?1 AND day IS NOT NULL",
                               deal.id, [&first](const Statement &row) { first = row.day(0); });
    LEADBOOK_TRY(found);
    if (deal.closed.isValid())
        first = first.isValid() ? std::min(first, deal.closed) : deal.closed;
    if (deal.opened.isValid() && first.isValid() && deal.opened > first)
        return Error{
            ErrorCode::Invalid,
            DealText::tr("The deal was opened before anything happened with it; name %1 or an earlier "
                         "day.")
                .arg(dayWords(first)),
            {}};
    return {};
}

Status DealWriter::followDay(std::int64_t deal, Day before, Day now, bool isOutcome)
{
    if (!before.isValid() || !now.isValid() || before == now)
        return {};
    // The opening is the first of its moves, the decision the last.
    std::int64_t move = 0;
    const auto found =
        readRow(isOutcome ? "SELECT id, day FROM stage_change WHERE deal = ?1 AND stage IS NULL "
                            "ORDER BY id DESC LIMIT 1"
                          : "SELECT id, day FROM stage_change WHERE deal = ?1 AND stage IS NOT "
                            "NULL ORDER BY id LIMIT 1",
                deal, [&](const Statement &row) {
                    if (row.day(1) == before)
                        move = row.integer(0);
                });
    LEADBOOK_TRY(found);
    if (move == 0)
        return {};
    return m_editor.update(RecordTable::StageChange, move, std::array{Cell{"day", QVariant::fromValue(now)}});
}

} // namespace leadbook
