// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/dealfixture.h"
#include "workspace/deals/dealtimes.h"
#include "workspace/funnelinput.h"
#include "workspace/generator/booksink.h"

#include <map>
#include <random>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// Makes of the moves what files and people make of them: days not known, in another order, to come; moves to
/// another pipeline; deals of which other things are told.
Status disturb(Editor &editor, std::mt19937 &random, std::int64_t elsewhere)
{
    const auto below = [&random](unsigned end) { return static_cast<int>(random() % end); };
    auto moves = editor.prepare("SELECT id, day FROM stage_change ORDER BY id");
    LEADBOOK_TRY(moves);
    while (moves->step().value_or(false)) {
        const int day = static_cast<int>(moves->integer(1));
        const std::int64_t id = moves->integer(0);
        std::vector<Cell> cells;
        if (const int what = below(24); what == 0)
            cells = {{"day", {}}};
        else if (what < 4)
            cells = {{"day", day - below(60)}};
        else if (what == 4)
            cells = {{"day", day + below(90)}};
        else if (what == 5)
            cells = {{"stage", qint64{elsewhere}}};
        else if (what == 6)
            LEADBOOK_TRY(editor.remove(RecordTable::StageChange, id));
        if (!cells.empty())
            LEADBOOK_TRY(editor.update(RecordTable::StageChange, id, cells));
    }
    auto deals = editor.prepare("SELECT id FROM deal ORDER BY id");
    LEADBOOK_TRY(deals);
    while (deals->step().value_or(false)) {
        std::vector<Cell> cells;
        if (const int what = below(12); what == 0)
            cells = {{"closed_day", {}}};
        else if (what == 1)
            cells = {{"opened_day", {}}};
        else if (what == 2)
            cells = {{"stage", {}}};
        else if (what == 3)
            cells = {{"closed_day", kToday.number() + 20 - below(90)}};
        if (!cells.empty())
            LEADBOOK_TRY(editor.update(RecordTable::Deal, deals->integer(0), cells));
    }
    return {};
}

} // namespace

/// How long deals are and were in their stages, compared with DealPaths on books of every kind.
class DealTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asDealPathsSay_data();
    void asDealPathsSay();
};

void DealTimesTest::asDealPathsSay_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DealTimesTest::asDealPathsSay()
{
    QFETCH(unsigned, seed);
    DealBook open;
    GeneratorOptions options;
    options.customers = 150;
    options.deals = 400;
    options.seed = seed;
    LEADBOOK_VERIFY(generateInto(*open.book, u"generated"_s, options, kToday, Progress()));
    std::mt19937 random(seed);
    const std::int64_t elsewhere = open.otherStage().id;
    LEADBOOK_VERIFY(
        open.book->change(u"Test"_s, [&](Editor &editor) { return disturb(editor, random, elsewhere); }));
    const ViewPtr view = open.view();
    const Snapshot &snapshot = *view->snapshot;

    const FunnelInput input = gatherDeals(snapshot);
    const DealColumns columns = input.columns();
    const DealPaths paths(columns, input.moves(), input.stages.size());
    std::vector<Row> openRows;
    std::vector<Row> won;
    std::vector<std::int32_t> days;
    std::map<std::pair<std::uint16_t, std::int32_t>, int> stays;
    for (std::size_t deal = 0; deal < input.deals.size(); ++deal) {
        const DealStanding standing = paths.standing(deal, kToday);
        if (input.outcome[deal] == 0) {
            const bool isKnown = !standing.stays.empty() && standing.stays.back().stay.end == StayEnd::Open &&
                                 standing.stays.back().stage == input.stage[deal];
            openRows.push_back(input.deals[deal]);
            days.push_back(isKnown ? standing.stays.back().stay.days : -1);
        } else if (input.outcome[deal] == 1) {
            won.push_back(input.deals[deal]);
            if (standing.outcome != DealOutcome::Won)
                continue;
            for (const StageStay &stay : standing.stays)
                ++stays[{stay.stage, stay.stay.days}];
        }
    }
    QVERIFY(std::ranges::count(days, -1) > 5 && std::ranges::count(days, -1) < std::ssize(days) / 2);
    const DealTimes::Found found = DealTimes(snapshot, 0, kToday).read(openRows, won);
    for (std::size_t at = 0; at < days.size(); ++at)
        QVERIFY2(found.openDays[at] == days[at],
                 qPrintable(u"deal %1: %2 in place of %3"_s.arg(snapshot.deals.ids[openRows[at]])
                                .arg(found.openDays[at])
                                .arg(days[at])));
    for (const StageStay &stay : found.wonStays)
        --stays[{stay.stage, stay.stay.days}];
    for (const auto &[stay, count] : stays)
        QVERIFY2(count == 0,
                 qPrintable(u"stage %1, %2 days: %3"_s.arg(stay.first).arg(stay.second).arg(count)));
}

QTEST_GUILESS_MAIN(DealTimesTest)
#include "tst_dealtimes.moc"
