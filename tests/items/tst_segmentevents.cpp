// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/movementevents.h"
#include "items/segmentevents.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/segments/segmentmoves.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Who bought once, 480 days ago; who bought 500 and 400 days ago and yesterday; who is new; and segments.
Status addBuyers(Editor &editor)
{
    RowWriter rows(editor);
    const auto customer = [&rows](const char *name, int since) {
        return qlonglong{rows.add(RecordTable::Customer, {{"name", QString::fromLatin1(name)},
                                                          {"created_day", kToday.number() - since}})};
    };
    const auto buy = [&rows](qlonglong who, int daysAgo, int units) {
        rows.add(RecordTable::Purchase, {{"customer", who},
                                         {"day", kToday.number() - daysAgo},
                                         {"amount", qlonglong{units} * Money::kScale}});
    };
    buy(customer("Silent", 900), 480, 100);
    const qlonglong slow = customer("Slow", 900);
    buy(slow, 500, 70);
    buy(slow, 400, 50);
    buy(slow, 1, 60);
    customer("New", 5);
    for (const auto &[name, filter] :
         {std::pair(u"Recent"_s, u"lastPurchase >= -30d"_s), std::pair(u"Broken"_s, u"points > 50"_s)})
        rows.add(RecordTable::Segment, {{"name", name}, {"filter", filter}});
    const QByteArray scheme = R"({"name":"s","bins":3,"cuts":{"recency":[30,60],"frequency":[1,5],
        "monetary":[200,2000]},"segments":[{"name":"Best","r":[4,5],"f":[1,5],"m":[1,5]},
        {"name":"Gone","r":[1,3],"f":[1,5],"m":[1,5]}],"rest":"Rest"})";
    rows.add(RecordTable::Scheme, {{"kind", u"rfm"_s},
                                   {"name", u"s"_s},
                                   {"definition", QString::fromUtf8(scheme)},
                                   {"in_use", 1},
                                   {"since_day", kToday.number() - 800}});
    return rows.status();
}

} // namespace

/// What moved a customer between segments, as events of its record.
class SegmentEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lines_data();
    void lines();
    void nothingOfANewcomer();
    void nobody();
    void shareTheRecord();
    void cancelled();

private:
    std::vector<RecordEvent> eventsOf(Row customer) const
    {
        auto events = segmentEvents(m_book.path(), *m_view, customer, Progress());
        if (!events)
            qFatal("%s", qPrintable(events.error().message));
        return *std::move(events);
    }
    /// "daysAgo title (text)", newest first.
    QStringList told(Row customer) const
    {
        QStringList lines;
        for (const RecordEvent &event : eventsOf(customer))
            lines << u"%1 %2 (%3)"_s.arg(kToday - event.day).arg(event.title, event.text);
        return lines;
    }

    LoadedBook m_book{kToday};
    ViewPtr m_view;
};

void SegmentEventsTest::initTestCase()
{
    m_book.change(addBuyers);
    m_view = m_book.load();
    QCOMPARE(m_view->snapshot->customers.rows(), std::size_t{3});
}

void SegmentEventsTest::lines_data()
{
    QTest::addColumn<int>("customer");
    QTest::addColumn<QString>("line");
    QTest::newRow("RFM: first") << 0 << u"480 RFM: No purchase → Best (first purchase of 100)"_s;
    QTest::newRow("RFM: days") << 0
                               << u"419 RFM: Best → Gone (R2 → R1: 61 > 60 days since the last purchase)"_s;
    QTest::newRow("life cycle: silent by the gaps of the book")
        << 0 << u"110 Life cycle: Initial → Churned (no order for 370 days, more than 369.1)"_s;
    QTest::newRow("life cycle: silent by its own gaps")
        << 1
        << u"99 Life cycle: Mature → Churned (no order for 301 days, more than three times the usual 100)"_s;
    QTest::newRow("life cycle: back")
        << 1
        << u"1 Life cycle: Churned → Growth (ordered again after 399 days; spent 60 in the last 180 days, more than the 0 before)"_s;
    QTest::newRow("segment: in")
        << 1
        << u"1 Came into segment “Recent” (Last purchase 2025-10-17 → 2026-11-20, now: Last purchase at most 30 day(s) ago)"_s;
}

void SegmentEventsTest::lines()
{
    QFETCH(int, customer);
    QFETCH(QString, line);
    const QStringList lines = told(static_cast<Row>(customer));
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

/// That somebody was written into the book is told by the record itself.
void SegmentEventsTest::nothingOfANewcomer()
{
    QCOMPARE(told(2), QStringList());
}

void SegmentEventsTest::nobody()
{
    QVERIFY(eventsOf(kNoRow).empty());
}

void SegmentEventsTest::shareTheRecord()
{
    RecordEvents past = awaited(m_book.workspace().record(m_view->snapshot->customers.ids[1]))->timeline;
    const std::size_t before = past.events.size();
    const auto moved = movementEvents(m_book.path(), *m_view, 1, Progress());
    QVERIFY(moved);
    addMovementEvents(*moved, past);
    QCOMPARE(past.events.size(), before + moved->size());
    QVERIFY(std::ranges::is_sorted(past.events, std::ranges::greater(), &RecordEvent::day));
    const auto ofKind = [&past](RecordEvent::Kind kind) {
        return std::int64_t(std::ranges::count(past.events, kind, &RecordEvent::kind));
    };
    for (std::size_t kind = 0; kind < kEventKinds; ++kind)
        QCOMPARE(past.totals[kind], ofKind(static_cast<RecordEvent::Kind>(kind)));
    QCOMPARE(past.totals[static_cast<std::size_t>(RecordEvent::Kind::Segment)],
             std::int64_t(eventsOf(1).size()));
    // What moved on the day of a purchase stands above it.
    const auto first = std::ranges::find(past.events, kToday - 1, &RecordEvent::day);
    QVERIFY(isMovement(first->kind));
}

void SegmentEventsTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const auto events = segmentEvents(m_book.path(), *m_view, 0, progress);
    QVERIFY(!events);
    QCOMPARE(events.error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(SegmentEventsTest)
#include "tst_segmentevents.moc"
