// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/segmentmovefigures.h"
#include "items/segmentmovemodel.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// One who buys again and again, one who bought once and is silent, one whose order came back, one who is
/// new.
Status addBuyers(Editor &editor)
{
    RowWriter rows(editor);
    const auto customer = [&rows](const char *name, int since) {
        return qlonglong{rows.add(RecordTable::Customer, {{"name", QString::fromLatin1(name)},
                                                          {"created_day", kToday.number() - since}})};
    };
    const auto buy = [&rows](qlonglong who, int daysAgo, int units, QVariant order = {}) {
        rows.add(RecordTable::Purchase, {{"customer", who},
                                         {"sales_order", std::move(order)},
                                         {"day", kToday.number() - daysAgo},
                                         {"amount", qlonglong{units} * Money::kScale}});
    };
    const qlonglong often = customer("Often", 900);
    for (int i = 0; i < 8; ++i)
        buy(often, 10 + 40 * i, 500 + 100 * i);
    const qlonglong silent = customer("Silent", 900);
    buy(silent, 65, 100);
    for (const auto &[day, level] : {std::pair(30, 2), std::pair(7, 3)})
        rows.add(RecordTable::Need, {{"customer", silent}, {"day", kToday.number() - day}, {"level", level}});
    const qlonglong back = customer("Back", 900);
    const qlonglong order = rows.add(RecordTable::SalesOrder, {{"customer", back}, {"number", u"o"_s}});
    buy(back, 40, 300, order);
    buy(back, 20, -300, order);
    customer("New", 5);
    return rows.status();
}

/// The book's scheme in use, with cut points that stay.
Status addScheme(Editor &editor)
{
    RowWriter rows(editor);
    const QByteArray scheme = R"({"name":"s","bins":3,"cuts":{"recency":[30,60],"frequency":[1,5],
        "monetary":[200,2000]},"segments":[{"name":"Best","r":[4,5],"f":[5,5],"m":[1,5]},
        {"name":"Gone","r":[1,3],"f":[1,5],"m":[1,5]}],"rest":"Rest"})";
    rows.add(RecordTable::Scheme, {{"kind", u"rfm"_s},
                                   {"name", u"s"_s},
                                   {"definition", QString::fromUtf8(scheme)},
                                   {"in_use", 1},
                                   {"since_day", kToday.number() - 800}});
    return rows.status();
}

} // namespace

/// The list of movements between segments, and its reasons in words.
class SegmentMoveModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rfm();
    void reasons_data();
    void reasons();
    void ofAFlow();
    void ofAWeek();
    void segment();
    void field();
    void lifeCycle_data();
    void lifeCycle();
    void counts();

private:
    SegmentMoveFigures figures(const FollowedLabels &followed, int days = 100)
    {
        auto told = segmentMoveFigures(m_book.path(), *m_view, followed, {kToday - days, kToday}, Progress());
        if (!told)
            qFatal("%s", qPrintable(told.error().message));
        return *std::move(told);
    }
    static void list(SegmentMoveModel &model, const SegmentMoveFigures &all, const MoveChoice &choice)
    {
        model.setLines(choice, moveLines(*all.moves, choice, Progress()));
    }
    /// "daysAgo name: movement (because)", newest first.
    static QStringList told(const SegmentMoveModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
            const QVariant day = model.index(row, SegmentMoveModel::When).data(DayRole);
            lines << u"%1 %2: %3 (%4)"_s.arg(
                day.isValid() ? QString::number(kToday.number() - day.toInt()) : u"-"_s,
                cell(SegmentMoveModel::Customer), cell(SegmentMoveModel::Movement),
                cell(SegmentMoveModel::Because));
        }
        return lines;
    }

    LoadedBook m_book{kToday};
    ViewPtr m_view;
};

void SegmentMoveModelTest::initTestCase()
{
    m_book.change(addBuyers);
    m_book.change(addScheme);
    m_view = m_book.load();
    QVERIFY(m_view->settings->rfmIsSaved);
}

void SegmentMoveModelTest::rfm()
{
    SegmentMoveModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFigures(figures({}));
    const QStringList lines = told(model);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.filter(u"New"_s).isEmpty()); // came into no segment
    QVERIFY(lines[0].startsWith(u"4 Silent: Rest → Gone"_s));
    QCOMPARE(model.customerAt(0), model.index(0, 0).data(CustomerIdRole).toLongLong());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void SegmentMoveModelTest::reasons_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("days") << u"4 Silent: Rest → Gone (R2 → R1: 61 > 60 days since the last purchase)"_s;
    QTest::newRow("orders") << u"90 Often: Rest → Best (F2 → F3: 6 > 5 orders)"_s;
    QTest::newRow("first") << u"65 Silent: No purchase → Rest (first purchase of 100)"_s;
    QTest::newRow("returned") << u"20 Back: Rest → No purchase (everything was returned)"_s;
    QTest::newRow("first, to be returned") << u"40 Back: No purchase → Rest (first purchase of 300)"_s;
}

void SegmentMoveModelTest::reasons()
{
    QFETCH(QString, line);
    SegmentMoveModel model;
    model.setFigures(figures({}));
    const QStringList lines = told(model);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

/// People of a ribbon: each once, with its last movement; who stayed as well.
void SegmentMoveModelTest::ofAFlow()
{
    SegmentMoveModel model;
    const QAbstractItemModelTester tester(&model);
    const SegmentMoveFigures all = figures({});
    model.setFigures(all);
    int people = 0;
    for (const LabelFlow &flow : all.flows) {
        list(model, all, {flow, Day(), kNotThere});
        QCOMPARE(model.rowCount(), int(flow.customers));
        people += model.rowCount();
    }
    QCOMPARE(people, 4);
    const std::uint8_t none = static_cast<std::uint8_t>(all.moves->members());
    list(model, all, {LabelFlow{none, none, 0}, Day(), kNotThere});
    // Nothing before, nothing after; between them an order that came back.
    QCOMPARE(told(model), QStringList{u"20 Back: Rest → No purchase (everything was returned)"_s});
}

void SegmentMoveModelTest::ofAWeek()
{
    SegmentMoveModel model;
    const SegmentMoveFigures all = figures({});
    model.setFigures(all);
    for (std::uint8_t label = 0; label <= all.moves->members(); ++label) {
        const std::uint8_t chosen = label == all.moves->members() ? kNotThere : label;
        for (const LabelWeek &week : all.weeksOf(chosen)) {
            list(model, all, {{}, week.start, chosen});
            QCOMPARE(model.rowCount(), int(week.entered + week.left));
        }
    }
}

void SegmentMoveModelTest::segment()
{
    SegmentMoveModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFigures(
        figures({FollowedLabels::Kind::Segment, u"Recent"_s, u"lastPurchase >= -30d or orders >= 8"_s}));
    const QStringList lines = told(model);
    const auto line = [&lines](const char *begin) {
        for (const QString &text : lines)
            if (text.startsWith(QString::fromUtf8(begin)))
                return text;
        return QString();
    };
    QVERIFY(line("34 Silent: Recent → Not in it (Last purchase 2026-09-17, no longer: ").endsWith(u')'));
    QVERIFY(line("65 Silent: Not in it → Recent (Last purchase none → 2026-09-17, now: ").endsWith(u')'));
    // The eighth order keeps it in, whatever the days say.
    QVERIFY2(!line("10 Often: Not in it → Recent").isEmpty(), qPrintable(lines.join(u'\n')));
}

/// A choice field is followed by its values, with what happened.
void SegmentMoveModelTest::field()
{
    SegmentMoveModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(followableField(*m_view, u"NEED"_s) == FieldId::Need);
    for (const auto &key : {u"grade"_s, u"kind"_s, u"city"_s, u"nonsense"_s})
        QVERIFY(!followableField(*m_view, key));
    model.setFigures(figures({FollowedLabels::Kind::Field, u"need"_s, {}}));
    QStringList silent = told(model).filter(u"Silent"_s);
    QCOMPARE(silent, (QStringList{u"7 Silent: Partly clear → Clear (Need)"_s,
                                  u"30 Silent: Unknown → Partly clear (Need)"_s}));
}

void SegmentMoveModelTest::lifeCycle_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("first") << u"290 Often: Potential → Initial (first purchase of 1,200)"_s;
    QTest::newRow("days")
        << u"200 Often: Initial → Growth (first order 90 days ago, no longer fewer than 90; "
           "spent 3,300 in the last 180 days, more than the 0 before)"_s;
    QTest::newRow("less") << u"30 Often: Growth → Mature (spent 3,000 in the last 180 days, not more than "
                             "the 3,300 before)"_s;
    QTest::newRow("more") << u"10 Often: Mature → Growth (spent 3,500 in the last 180 days, more than the "
                             "3,300 before)"_s;
    QTest::newRow("first, to be returned") << u"40 Back: Potential → Initial (first purchase of 300)"_s;
    QTest::newRow("returned") << u"20 Back: Initial → Potential (everything was returned)"_s;
    QTest::newRow("once") << u"65 Silent: Potential → Initial (first purchase of 100)"_s;
}

/// Movements of the life cycle say what happened, with the threshold.
void SegmentMoveModelTest::lifeCycle()
{
    QFETCH(QString, line);
    SegmentMoveModel model;
    model.setFigures(figures({FollowedLabels::Kind::Field, u"lifeCycle"_s, {}}, 400));
    const QStringList lines = told(model);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void SegmentMoveModelTest::counts()
{
    const SegmentMoveFigures all = figures({});
    QCOMPARE(all.customers, 4);
    QCOMPARE(all.entered, 1);
    QCOMPARE(all.members, 2); // Often and Silent
    std::int64_t moved = 0;
    for (const LabelFlow &flow : all.flows)
        moved += flow.from != flow.to && flow.from != kNotThere ? flow.customers : 0;
    QCOMPARE(all.moved, moved);
    QCOMPARE(all.movements(), 5);
    QVERIFY(std::ranges::none_of(all.offers, [](const FollowedLabels &followed) {
        return followed.kind == FollowedLabels::Kind::Segment;
    }));
}

QTEST_MAIN(SegmentMoveModelTest)
#include "tst_segmentmovemodel.moc"
