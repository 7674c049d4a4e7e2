// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "items/cellroles.h"
#include "items/gradeevents.h"
#include "items/grademovementmodel.h"
#include "items/movementevents.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/grading/gradereview.h"
#include "workspace/grading/overridework.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

QVariant at(int daysAgo)
{
    return kToday.number() - daysAgo;
}

/// A call, a need, a purchase; a deal that is opened, moved on and won; each of another customer.
Status addOneOfEach(Editor &editor)
{
    RowWriter rows(editor);
    std::vector<qlonglong> ids;
    for (const char *name : {"Call", "Need", "Shop", "Deal", "Late"})
        ids.push_back(
            rows.add(RecordTable::Customer, {{"name", QString::fromLatin1(name)},
                                             {"created_day", at(QByteArrayView(name) == "Late" ? 3 : 900)}}));
    for (const int day : {60, 59, 58})
        rows.add(RecordTable::Interaction,
                 {{"customer", ids[0]}, {"kind", 0}, {"day", at(day)}, {"answered", 1}});
    rows.add(RecordTable::Need, {{"customer", ids[1]}, {"day", at(50)}, {"level", 3}});
    rows.add(RecordTable::Purchase,
             {{"customer", ids[2]}, {"day", at(40)}, {"amount", qlonglong{120'000} * Money::kScale}});
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto deal =
        rows.add(RecordTable::Deal, {{"customer", ids[3]},
                                     {"pipeline", qlonglong{rows.ask("SELECT id FROM pipeline").at(0)}},
                                     {"stage", qlonglong{stages.at(3)}},
                                     {"outcome", 2},
                                     {"amount", qlonglong{130'000} * Money::kScale},
                                     {"opened_day", at(30)},
                                     {"closed_day", at(10)}});
    for (const auto &[stage, day] : {std::pair(0, 30), std::pair(3, 20)})
        rows.add(RecordTable::StageChange, {{"deal", qlonglong{deal}},
                                            {"stage", qlonglong{stages.at(static_cast<std::size_t>(stage))}},
                                            {"day", at(day)}});
    rows.add(RecordTable::StageChange, {{"deal", qlonglong{deal}}, {"day", at(10)}});
    return rows.status();
}

GradeMovementFigures figuresOf(LoadedBook &book, Day from)
{
    auto figures = gradeMovementFigures(book.path(), *book.workspace().view(), from, Progress());
    if (!figures)
        qFatal("%s %s", qPrintable(figures.error().message), qPrintable(figures.error().detail));
    return *std::move(figures);
}

QString cell(const GradeMovementModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// Movements of grades for the page and the record: figures, model and words.
class GradeMovementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becauseInWords();
    void figuresAddUp();
    void choosesByRibbonAndCause();
    void sinceTheLastReview();
    void sharesTheTimeline();
    void schemeReviewDay();

private:
    /// What the model says of who is called @p name, oldest first.
    static QStringList linesOf(const GradeMovementModel &model, const QString &name);
};

QStringList GradeMovementsTest::linesOf(const GradeMovementModel &model, const QString &name)
{
    QStringList lines;
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        if (cell(model, row, GradeMovementModel::Customer) == name)
            lines << cell(model, row, GradeMovementModel::Movement) + u' ' +
                         cell(model, row, GradeMovementModel::Because);
    }
    return lines;
}

void GradeMovementsTest::becauseInWords()
{
    LoadedBook book(kToday);
    book.change(&addOneOfEach);
    book.load();
    const std::int64_t late = book.workspace().view()->snapshot->customers.ids[4];
    book.change(setGradeByHand(late, {u"A"_s, u"a friend"_s, kToday + 3, u"Mei"_s}, kToday - 1).work);
    GradeMovementModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFigures(figuresOf(book, kToday - 365));
    QCOMPARE(linesOf(model, u"Call"_s), QStringList({u"D → C Interaction: low → frequent (Call)"_s,
                                                     u"C → D Interaction: frequent → low (time passed)"_s}));
    QCOMPARE(linesOf(model, u"Need"_s), QStringList(u"D → C Need: unknown → clear"_s));
    QCOMPARE(linesOf(model, u"Shop"_s), QStringList(u"D → C Value: unknown → high (purchase)"_s));
    QCOMPARE(
        linesOf(model, u"Deal"_s),
        QStringList(
            {u"D → C Value: unknown → high (deal opened); Stage: no stage → First contact (deal opened)"_s,
             u"C → D Value: high → unknown (deal lost); Stage: Quotation → no stage (deal lost)"_s}));
    const QStringList byHand = linesOf(model, u"Late"_s);
    QCOMPARE(byHand.size(), 1);
    QVERIFY2(byHand.front().startsWith(u"D → A Set by hand by Mei until "), qPrintable(byHand.front()));
    QVERIFY(byHand.front().endsWith(u": a friend"));
    // Newest first, with what delegates and the page need.
    const QModelIndex first = model.index(0, GradeMovementModel::Movement);
    QCOMPARE(first.data(GradeRole).toInt(), 3);
    QCOMPARE(first.data(BestGradeRole).toInt(), 0);
    QCOMPARE(first.data(KindRole).toInt(), static_cast<int>(GradeCause::ByHand));
    QCOMPARE(first.data(CustomerIdRole).toLongLong(), qlonglong{late});
    QCOMPARE(model.index(0, GradeMovementModel::When).data(DayRole).toInt(), kToday.number() - 1);
}

void GradeMovementsTest::figuresAddUp()
{
    LoadedBook book(kToday);
    book.generate(300);
    book.load();
    const GradeMovementFigures figures = figuresOf(book, kToday - 90);
    std::int64_t all = 0;
    std::int64_t others = 0;
    for (const GradeFlow &flow : figures.flows) {
        QVERIFY(flow.customers > 0);
        all += flow.customers;
        if (flow.from != flow.to && flow.from != kNewCustomers)
            others += flow.customers;
    }
    QCOMPARE(all, std::int64_t(300));
    QCOMPARE(figures.customers, std::int64_t(300));
    QCOMPARE(figures.moved, others);
    QCOMPARE(std::reduce(figures.causes.begin(), figures.causes.end()),
             static_cast<std::int64_t>(figures.log->movements.size()));
    // At the right stand those whom the list shows.
    const auto &shown = book.workspace().view()->derived.choice(FieldId::Grade);
    for (std::size_t i = 0; i < 300; ++i)
        QCOMPARE(int(figures.flowTo[i]), int(shown[i]));
}

void GradeMovementsTest::choosesByRibbonAndCause()
{
    LoadedBook book(kToday);
    book.generate(300);
    book.load();
    const GradeMovementFigures figures = figuresOf(book, kToday - 90);
    GradeMovementModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFigures(figures);
    QCOMPARE(static_cast<std::size_t>(model.rowCount()), figures.log->movements.size());
    std::int64_t rows = 0;
    for (const GradeFlow &flow : figures.flows) {
        model.setChoice({flow, {}});
        rows += model.rowCount();
        QVERIFY(flow.from == flow.to || flow.from == kNewCustomers || model.rowCount() >= flow.customers);
    }
    QCOMPARE(static_cast<std::size_t>(rows), figures.log->movements.size());
    for (std::size_t cause = 0; cause < kGradeCauses; ++cause) {
        model.setChoice({{}, static_cast<GradeCause>(cause)});
        QCOMPARE(std::int64_t{model.rowCount()}, figures.causes[cause]);
    }
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void GradeMovementsTest::sinceTheLastReview()
{
    LoadedBook book(kToday);
    book.change(&addOneOfEach);
    book.load();
    GradeMovementFigures figures = figuresOf(book, {});
    QCOMPARE(figures.log->from, kToday - 30); // never reviewed
    QCOMPARE(figures.entered, std::int64_t(1));
    QVERIFY(!figures.lastReview.isValid());
    for (const int daysAgo : {20, 12}) {
        book.change(markGradesReviewed(kToday - daysAgo).work);
        figures = figuresOf(book, {});
        QCOMPARE(figures.lastReview, kToday - daysAgo);
        QCOMPARE(figures.log->from, kToday - daysAgo);
    }
    QVERIFY(awaited(book.workspace().undo()));
    QCOMPARE(figuresOf(book, {}).log->from, kToday - 20);
}

void GradeMovementsTest::sharesTheTimeline()
{
    LoadedBook book(kToday);
    book.change(&addOneOfEach);
    const ViewPtr view = book.load();
    RecordEvents past = awaited(book.workspace().record(view->snapshot->customers.ids[0]))->timeline;
    const std::size_t before = past.events.size();
    const auto moved = gradeEvents(book.path(), *view, 0, Progress());
    QVERIFY(moved);
    addMovementEvents(*moved, past);
    QCOMPARE(past.events.size(), before + 2);
    QCOMPARE(past.totals[static_cast<std::size_t>(RecordEvent::Kind::Grade)], std::int64_t(2));
    QVERIFY(std::ranges::is_sorted(past.events, std::ranges::greater(), &RecordEvent::day));
    const auto up = std::ranges::find(past.events, kToday - 58, &RecordEvent::day);
    QCOMPARE(int(up->kind), int(RecordEvent::Kind::Grade)); // above the call that moved it
    QCOMPARE(up->title, u"Grade D → C, 10 → 25 points"_s);
    QCOMPARE(up->text, u"Interaction: low → frequent (Call)"_s);
}

void GradeMovementsTest::schemeReviewDay()
{
    LoadedBook book(kToday);
    book.load();
    const auto none = awaited(book.workspace().change(u"x"_s, setSchemeReview(kToday).work));
    QVERIFY(!none && none.error().code == ErrorCode::NotFound);
    book.change([](Editor &editor) -> Status {
        RowWriter rows(editor);
        rows.add(RecordTable::Scheme, {{"kind", u"grading"_s},
                                       {"name", u"g"_s},
                                       {"definition", QString::fromUtf8(shippedGradeScheme()->toJson())},
                                       {"in_use", 1},
                                       {"since_day", at(5)}});
        return rows.status();
    });
    QVERIFY(!schemeReview(book.path())->isValid());
    book.change(setSchemeReview(kToday + 90).work);
    QCOMPARE(*schemeReview(book.path()), kToday + 90);
    QCOMPARE(figuresOf(book, kToday - 1).review, kToday + 90);
    book.change(setSchemeReview({}).work);
    QVERIFY(!schemeReview(book.path())->isValid());
}

QTEST_GUILESS_MAIN(GradeMovementsTest)
#include "tst_grademovements.moc"
