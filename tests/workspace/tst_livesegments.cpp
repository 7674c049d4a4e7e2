// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/filtering.h"
#include "workspace/segments/livesegments.h"
#include "workspace/segments/owndimensions.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromCivil(2026, 11, 21);

SavedSegment segment(const QString &name, const QString &filter)
{
    SavedSegment made;
    made.name = name;
    made.filter = filter;
    return made;
}

std::vector<Row> passing(const View &view, const QString &text)
{
    std::vector<Row> rows;
    for (Row row = 0; row < view.snapshot->customers.rows(); ++row) {
        if (view.snapshot->customers.isAlive(row))
            rows.push_back(row);
    }
    filterRows(view, ListKind::Customers, parseFilter(view, text).value(), rows, Progress());
    return rows;
}

} // namespace

class LiveSegmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptChangedAndRemoved();
    void undone();
    void refused_data();
    void refused();
    void overlapIsCounted();
    void aFilterThatNoLongerFits();
    void reasons_data();
    void reasons();
    void segmentsOfOne();
    void ownDimensions();

private:
    std::vector<SavedSegment> read() { return readSegments(m_book.path()).value(); }
    bool isRefused(Book::Work work)
    {
        return !awaited(m_book.workspace().change(u"Refused"_s, std::move(work)));
    }

    LoadedBook m_book{kToday};
};

void LiveSegmentsTest::keptChangedAndRemoved()
{
    m_book.generate(200);
    SavedSegment vip = segment(u" VIP <b>客户</b> "_s, u"orders >= 2"_s);
    vip.colour = u"#2563eb"_s;
    vip.strategy = u"Call\nevery month "_s;
    vip.owner = m_book.load()->snapshot->owners.at(0).id;
    m_book.change(addSegment(vip), changeLabel(SegmentChange::Saved, vip.name));
    QCOMPARE(read().size(), std::size_t{1});
    SavedSegment kept = read()[0];
    QCOMPARE(kept.name, u"VIP <b>客户</b>"_s);
    QCOMPARE(kept.filter, vip.filter);
    QCOMPARE(kept.colour, vip.colour);
    QCOMPARE(kept.strategy, u"Call\nevery month"_s);
    QCOMPARE(kept.owner, vip.owner);
    QVERIFY(!kept.ownerName.isEmpty());
    kept.filter = u"orders >= 3"_s;
    kept.owner = 0;
    kept.colour.clear();
    m_book.change(updateSegment(kept));
    kept.ownerName.clear();
    QVERIFY(read()[0] == kept);
    m_book.change(removeSegment(kept.id));
    QVERIFY(read().empty());
}

void LiveSegmentsTest::undone()
{
    m_book.change(addSegment(segment(u"One"_s, u"orders = 1"_s)));
    QVERIFY(awaited(m_book.workspace().undo()));
    QVERIFY(read().empty());
    QVERIFY(awaited(m_book.workspace().redo()));
    QCOMPARE(read()[0].name, u"One"_s);
}

void LiveSegmentsTest::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no name") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("taken") << u"One"_s;
    QTest::newRow("taken, other capitals") << u" oNE"_s;
}

void LiveSegmentsTest::refused()
{
    QFETCH(QString, name);
    QVERIFY(isRefused(addSegment(segment(name, u"orders = 1"_s))));
    QCOMPARE(read().size(), std::size_t{1});
    // A segment may keep its own name.
    m_book.change(updateSegment(read()[0]));
}

void LiveSegmentsTest::overlapIsCounted()
{
    const ViewPtr view = m_book.load();
    const std::vector<SavedSegment> saved{segment(u"a"_s, u"orders >= 2"_s),
                                          segment(u"b"_s, u"grade in (A, B)"_s),
                                          segment(u"c"_s, u"orders = 0"_s)};
    const LiveSegments live = liveSegments(*view, saved, Progress());
    QCOMPARE(live.all.customers, 200);
    std::int64_t inAny = 0;
    std::vector<std::vector<Row>> members;
    for (const SavedSegment &one : saved)
        members.push_back(passing(*view, one.filter));
    for (std::size_t i = 0; i < saved.size(); ++i) {
        QCOMPARE(live.segments[i].figure.customers, std::ssize(members[i]));
        for (std::size_t j = 0; j < saved.size(); ++j) {
            std::vector<Row> both;
            std::ranges::set_intersection(members[i], members[j], std::back_inserter(both));
            QCOMPARE(live.sharedBy(i, j), std::ssize(both));
        }
    }
    QVERIFY(live.sharedBy(0, 1) > 0);
    QCOMPARE(live.sharedBy(0, 2), 0);
    for (Row row = 0; row < view->snapshot->customers.rows(); ++row)
        inAny += std::ranges::any_of(
            members, [row](const auto &rows) { return std::ranges::binary_search(rows, row); });
    QCOMPARE(live.inNone, 200 - inAny);
}

void LiveSegmentsTest::aFilterThatNoLongerFits()
{
    const ViewPtr view = m_book.load();
    const LiveSegments live = liveSegments(
        *view, {segment(u"old"_s, u"extra.Gone = 1"_s), segment(u"new"_s, u"orders >= 0"_s)}, Progress());
    QVERIFY(live.segments[0].problem.contains(u"Gone"_s));
    QCOMPARE(live.segments[0].figure.customers, 0);
    QVERIFY(live.segments[1].problem.isEmpty());
    QCOMPARE(live.inNone, 0);
}

void LiveSegmentsTest::reasons_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected"); ///< of customers with 2 orders and more that are companies
    QTest::newRow("one") << u"orders >= 2"_s << QStringList{u"orders >= 2"_s};
    QTest::newRow("all") << u"orders >= 2 and kind = company"_s
                         << QStringList{u"orders >= 2"_s, u"kind = \"company\""_s};
    QTest::newRow("the first of any")
        << u"orders = 0 or kind = company or orders >= 1"_s << QStringList{u"kind = \"company\""_s};
    QTest::newRow("none of") << u"not orders = 0 and orders >= 2"_s
                             << QStringList{u"not orders = 0"_s, u"orders >= 2"_s};
    QTest::newRow("nested") << u"(orders = 0 or orders >= 2 and kind = company)"_s
                            << QStringList{u"orders >= 2"_s, u"kind = \"company\""_s};
    QTest::newRow("does not pass") << u"orders = 0"_s << QStringList();
}

void LiveSegmentsTest::reasons()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, expected);
    const ViewPtr view = m_book.load();
    const std::vector<Row> rows = passing(*view, u"orders >= 2 and kind = company"_s);
    QVERIFY(!rows.empty());
    QStringList told;
    for (const CustomerSegment &one :
         segmentsOf(*view, {segment(u"a"_s, filter)}, rows.front(), Progress())) {
        for (const Filter &reason : one.reasons)
            told << toText(reason);
    }
    QCOMPARE(told, expected);
}

void LiveSegmentsTest::segmentsOfOne()
{
    const ViewPtr view = m_book.load();
    const std::vector<SavedSegment> saved{segment(u"a"_s, u"orders >= 2"_s), segment(u"b"_s, u"orders = 0"_s),
                                          segment(u"odd"_s, u"nonsense"_s)};
    const auto found = segmentsOf(*view, saved, passing(*view, u"orders >= 2"_s).front(), Progress());
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].saved.name, u"a"_s);
    QCOMPARE(found[0].reasons.size(), std::size_t{1});
}

void LiveSegmentsTest::ownDimensions()
{
    const auto size = [this] {
        const auto all = readDimensions(m_book.path()).value();
        return *std::ranges::find(all, u"size"_s, &Dimension::key);
    };
    const std::size_t shipped = size().bands.size();
    QVERIFY(size().isShipped);
    Dimension own = size();
    own.isShipped = false;
    own.label = u"Our sizes"_s;
    own.bands = {{u"Big"_s, u"employees > 9"_s}};
    m_book.change(saveDimension(own));
    QVERIFY(size() == own);
    own.bands.push_back({u"Small"_s, u"employees >= 0"_s});
    m_book.change(saveDimension(own));
    QCOMPARE(size().bands.size(), std::size_t{2});
    own.bands.clear();
    QVERIFY(isRefused(saveDimension(own)));
    QCOMPARE(size().bands.size(), std::size_t{2});
    m_book.change(removeDimension(u"size"_s));
    QVERIFY(size().isShipped);
    QCOMPARE(size().bands.size(), shipped);
    QVERIFY(awaited(m_book.workspace().undo()));
    QCOMPARE(size().label, u"Our sizes"_s);
}

QTEST_GUILESS_MAIN(LiveSegmentsTest)
#include "tst_livesegments.moc"
