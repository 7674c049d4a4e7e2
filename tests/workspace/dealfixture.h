// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "workspace/deals/dealwork.h"
#include "workspace/projection.h"
#include "workspace/recordfixture.h"

#include <QStringList>

namespace leadbook::test {

inline constexpr std::int64_t kNowMs = 1'795'000'000'000;

/// A book with a deal called "Line 3" of Chen, opened in the first stage ten days ago; Wang is an owner too.
class DealBook : public RecordBook
{
public:
    DealBook()
    {
        insert(RecordTable::Owner, {{"name", u"Wang"_s}});
        insert(RecordTable::Owner, {{"name", u"Chen"_s}});
        const std::int64_t pipeline =
            insert(RecordTable::Pipeline, {{"name", u"Renewals"_s}, {"position", 2}});
        insert(RecordTable::Stage,
               {{"pipeline", qlonglong(pipeline)}, {"name", u"Reminder"_s}, {"position", 1}});
        run(leadbook::addDeal(
            {customer, stage(0).id, {{FieldId::DealTitle, u"Line 3"_s}, {FieldId::DealOwner, u"Chen"_s}}},
            stamp(kToday - 10)));
        deal = number(*book, "SELECT id FROM deal");
    }

    DealStamp stamp(Day day = kToday) const { return {day, kNowMs, u"Wang"_s}; }
    void run(const RecordWork &work)
    {
        const auto done = book->change(work.label, work.work);
        if (!done)
            QTest::qFail(qPrintable(done.error().message + done.error().detail), __FILE__, __LINE__);
    }
    /// The stage at @p place of the book's first pipeline.
    StageRow stage(int place) const
    {
        return readStage("WHERE pipeline = (SELECT min(id) FROM pipeline) ORDER BY position LIMIT 1 OFFSET " +
                         std::to_string(place));
    }
    /// An open deal in the stage at @p place, of which no move was recorded.
    std::int64_t addImported(int place)
    {
        const StageRow in = stage(place);
        return add(RecordTable::Deal, {{"pipeline", qlonglong(in.pipeline)}, {"stage", qlonglong(in.id)}});
    }
    /// That of the other pipeline.
    StageRow otherStage() const { return readStage("WHERE name = 'Reminder'"); }
    /// Has the stage at @p place ask for fields.
    StageRow require(int place, const char *keys)
    {
        const StageRow row = stage(place);
        const auto done = book->change(u"Test"_s, [&](Editor &editor) {
            return editor.update(RecordTable::Stage, row.id,
                                 std::array{Cell{"required", QString::fromLatin1(keys)}});
        });
        if (!done)
            QTest::qFail("no stage", __FILE__, __LINE__);
        return row;
    }
    std::int64_t lastMove() const
    {
        return number(*book, "SELECT id FROM stage_change ORDER BY id DESC LIMIT 1");
    }
    /// The moves of a deal as position@day, 0 for the outcome and for a day that is not known.
    QString moves(std::int64_t of = 0) const
    {
        auto rows = Statement::prepare(book->handle(),
                                       "SELECT coalesce(position, 0), coalesce(day, 0) FROM stage_change c "
                                       "LEFT JOIN stage ON stage.id = c.stage WHERE deal = ?1 ORDER BY c.id");
        rows->bind(1, of == 0 ? deal : of);
        QStringList moves;
        while (rows->step().value_or(false))
            moves << u"%1@%2"_s.arg(rows->integer(0)).arg(rows->integer(1));
        return moves.join(u' ');
    }
    ViewPtr view() const
    {
        const FixedClock clock(kToday);
        Projection projection(clock);
        return projection.loadAll(*book, Progress()).value();
    }

    std::int64_t deal = 0;

private:
    StageRow readStage(const std::string &where) const
    {
        auto row = Statement::prepare(book->handle(), "SELECT id, pipeline, name FROM stage " + where);
        StageRow stage;
        if (row && row->step().value_or(false))
            stage = {.id = row->integer(0), .pipeline = row->integer(1), .name = std::string(row->text(2))};
        return stage;
    }
};

} // namespace leadbook::test
