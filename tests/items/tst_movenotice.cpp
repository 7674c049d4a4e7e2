// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/movenotice.h"
#include "items/segmentmovefigures.h"
#include "items/segmentmovemodel.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Ten customers who bought once, 25, 26 … 34 days ago, one who bought yesterday for the first time, and
/// segments.
Status addBuyers(Editor &editor)
{
    RowWriter rows(editor);
    for (int i = 0; i <= 10; ++i) {
        const qlonglong customer = rows.add(
            RecordTable::Customer, {{"name", u"c%1"_s.arg(i)}, {"created_day", kToday.number() - 400}});
        rows.add(RecordTable::Purchase, {{"customer", customer},
                                         {"day", kToday.number() - (i == 10 ? 1 : 25 + i)},
                                         {"amount", qlonglong{100 + i} * Money::kScale}});
    }
    for (const auto &[name, filter] :
         {std::pair(u"Recent"_s, u"lastPurchase >= -30d"_s), std::pair(u"Broken"_s, u"points > 50"_s),
          std::pair(u"Quiet"_s, u"city = \"Nowhere\""_s)})
        rows.add(RecordTable::Segment, {{"name", name}, {"filter", filter}});
    return rows.status();
}

} // namespace

/// What moved since a day, and whose it is.
class MoveNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spans_data();
    void spans();
    void agreesWithItsPeople();
    void words_data();
    void words();
    void nothingMoved();
    void cancelled();

private:
    MoveNotice noticeOf(int days) const
    {
        auto notice = moveNotice(m_book.path(), *m_view, {kToday - days, kToday}, Progress());
        if (!notice)
            qFatal("%s", qPrintable(notice.error().message));
        return *std::move(notice);
    }

    LoadedBook m_book{kToday};
    ViewPtr m_view;
};

void MoveNoticeTest::initTestCase()
{
    m_book.change(addBuyers);
    m_view = m_book.load();
}

void MoveNoticeTest::spans_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("entered");
    QTest::addColumn<int>("left");
    // Who bought 31 days ago left today, 32 days ago yesterday; who bought yesterday is in since then.
    QTest::newRow("today") << 1 << 0 << 1;
    QTest::newRow("yesterday") << 2 << 1 << 2;
    QTest::newRow("last week") << 7 << 1 << 4;
    QTest::newRow("two months") << 60 << 7 << 0;
}

void MoveNoticeTest::spans()
{
    QFETCH(int, days);
    QFETCH(int, entered);
    QFETCH(int, left);
    const MoveNotice notice = noticeOf(days);
    QCOMPARE(notice.span.from, kToday - days);
    const auto recent = std::ranges::find(notice.lines, u"Recent"_s, &MoveNoticeLine::name);
    QVERIFY(recent != notice.lines.end());
    QCOMPARE(recent->entered, entered);
    QCOMPARE(recent->left, left);
    QVERIFY(std::ranges::is_sorted(notice.lines, std::ranges::greater(),
                                   [](const MoveNoticeLine &line) { return line.entered + line.left; }));
    // Nobody is in one of them, and the other cannot be followed.
    for (const QString &name : {u"Broken"_s, u"Quiet"_s})
        QVERIFY(std::ranges::find(notice.lines, name, &MoveNoticeLine::name) == notice.lines.end());
    // Only a field's values say whose they are; a segment says it by its name.
    for (const MoveNoticeLine &line : notice.lines)
        QCOMPARE(line.field, line.followed.kind == FollowedLabels::Kind::Field ? u"Life cycle"_s : QString());
    // RFM and the life cycle are told of as well; both moved where somebody bought for the first time.
    for (const FollowedLabels::Kind kind : {FollowedLabels::Kind::Rfm, FollowedLabels::Kind::Field})
        QVERIFY(entered == 0 || std::ranges::any_of(notice.lines, [kind](const MoveNoticeLine &line) {
                    return line.followed.kind == kind;
                }));
}

/// The list that a line opens has as many people as it says.
void MoveNoticeTest::agreesWithItsPeople()
{
    const MoveNotice notice = noticeOf(7);
    QVERIFY(notice.lines.size() > 2);
    for (const MoveNoticeLine &line : notice.lines) {
        const auto figures =
            segmentMoveFigures(m_book.path(), *m_view, line.followed, notice.span, Progress());
        QVERIFY(figures);
        SegmentMoveModel model;
        model.setFigures(*figures);
        const MoveChoice choice{{}, Day(), line.label, true};
        model.setLines(choice, moveLines(*figures->moves, choice, Progress()));
        QCOMPARE(std::int64_t{model.rowCount()}, line.entered + line.left);
        std::set<std::int64_t> people;
        for (int row = 0; row < model.rowCount(); ++row)
            people.insert(model.customerAt(row));
        QCOMPARE(std::int64_t(people.size()), line.entered + line.left);
    }
}

void MoveNoticeTest::words_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("entered");
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("shortly");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("both") << QString() << 1200 << 3 << u"Best & <b> +1,200 −3"_s
                          << u"1,200 customer(s) entered Best & <b>; 3 left"_s;
    QTest::newRow("only in") << QString() << 1 << 0 << u"Best & <b> +1"_s
                             << u"1 customer(s) entered Best & <b>"_s;
    QTest::newRow("only out") << QString() << 0 << 2 << u"Best & <b> −2"_s
                              << u"2 customer(s) left Best & <b>"_s;
    QTest::newRow("of a field") << u"Life cycle"_s << 5 << 2 << u"Life cycle: Best & <b> +5 −2"_s
                                << u"5 customer(s) entered Best & <b> (Life cycle); 2 left"_s;
    QTest::newRow("out of a field's value") << u"Life cycle"_s << 0 << 2 << u"Life cycle: Best & <b> −2"_s
                                            << u"2 customer(s) left Best & <b> (Life cycle)"_s;
}

void MoveNoticeTest::words()
{
    QFETCH(QString, field);
    QFETCH(int, entered);
    QFETCH(int, left);
    MoveNoticeLine line;
    line.field = field;
    line.name = u"Best & <b>"_s;
    line.entered = entered;
    line.left = left;
    QTEST(shortWords(line), "shortly");
    QTEST(::leadbook::sentence(line), "sentence");
}

void MoveNoticeTest::nothingMoved()
{
    LoadedBook book(kToday);
    const ViewPtr view = book.load();
    const auto notice = moveNotice(book.path(), *view, {kToday - 1, kToday}, Progress());
    QVERIFY(notice);
    QVERIFY(notice->lines.empty());
}

void MoveNoticeTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const auto notice = moveNotice(m_book.path(), *m_view, {kToday - 7, kToday}, progress);
    QVERIFY(!notice);
    QCOMPARE(notice.error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(MoveNoticeTest)
#include "tst_movenotice.moc"
