// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/record/recordpage.h"
#include "ui/segments/movenoticebar.h"
#include "ui/segments/segmentmovelist.h"
#include "ui/segments/segmentmovespage.h"

#include <QStandardPaths>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Ten customers who bought once, 25, 26 … 34 days ago, one of them again 500 days before, and a segment.
Status addBuyers(Editor &editor)
{
    RowWriter rows(editor);
    for (int i = 0; i < 10; ++i) {
        const qlonglong customer = rows.add(
            RecordTable::Customer, {{"name", u"c%1"_s.arg(i)}, {"created_day", kToday.number() - 900}});
        for (const int day : {25 + i, i == 3 ? 528 : 25 + i})
            rows.add(RecordTable::Purchase, {{"customer", customer},
                                             {"day", kToday.number() - day},
                                             {"amount", qlonglong{100 + i} * Money::kScale}});
    }
    rows.add(RecordTable::Segment, {{"name", u"Recent"_s}, {"filter", u"lastPurchase >= -30d"_s}});
    return rows.status();
}

} // namespace

/// Movements between segments by the keyboard: from the notice to its people, to a record and its timeline.
class MovementWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_desk = std::make_unique<Desk>(&addBuyers); }
    void cleanup() { m_desk.reset(); }
    void noticeOpensItsPeople();
    void recordTellsTheMoves();

private:
    SegmentMovesPage &open()
    {
        m_desk->root.showPage(u"segments/movement"_s);
        auto &page = *m_desk->root.window().findChild<SegmentMovesPage *>();
        if (!m_desk->rest() || !settle(page))
            qFatal("no page");
        return page;
    }
    static bool settle(SegmentMovesPage &page)
    {
        return QTest::qWaitFor([&page] { return page.isSettled() && page.notice().isSettled(); });
    }

    std::unique_ptr<Desk> m_desk;
};

void MovementWindowTest::noticeOpensItsPeople()
{
    SegmentMovesPage &page = open();
    QVERIFY(m_desk->tabTo(u"Recent −4"_s));
    m_desk->press({"Space"});
    QVERIFY(settle(page));
    QCOMPARE(page.followed().name, u"Recent"_s);
    QCOMPARE(page.figures().moves->log.from, kToday - 7);
    QCOMPARE(page.model().rowCount(), 4);
    // The list has the keyboard; its first customer is the one of yesterday.
    m_desk->press({"Return"});
    QCOMPARE(m_desk->page(), u"record"_s);
    QCOMPARE(m_desk->root.window().findChild<RecordPage *>()->customer(),
             m_desk->workspace.view()->snapshot->customers.ids[6]);
    // Yesterday and today two left.
    open();
    QVERIFY(m_desk->tabTo(u"Notice of movements"_s));
    m_desk->press({"Up"});
    QVERIFY(settle(page));
    const MoveNotice &notice = page.notice().notice();
    QCOMPARE(notice.span.from, kToday - 2);
    const auto recent = std::ranges::find(notice.lines, u"Recent"_s, &MoveNoticeLine::name);
    QVERIFY(recent != notice.lines.end());
    QCOMPARE(recent->left, 2);
}

void MovementWindowTest::recordTellsTheMoves()
{
    m_desk->root.showPage(u"customers"_s);
    QVERIFY(m_desk->goTo(u"c3"_s));
    m_desk->press({"Ctrl+Return", "Ctrl+Return"});
    QCOMPARE(m_desk->page(), u"record"_s);
    auto &record = *m_desk->root.window().findChild<RecordPage *>();
    const auto settled = [&record] { return record.isSettled(); };
    QVERIFY(m_desk->rest() && QTest::qWaitFor(settled));
    // The kinds are one stop of Tab; arrows go on, and what they come to is chosen.
    QVERIFY(m_desk->tabTo(u"All"_s));
    for (int i = 0; i < 8 && !Desk::saysOf(m_desk->target()).startsWith(u"Segments"_s); ++i)
        m_desk->press({"Right"});
    QVERIFY(Desk::saysOf(m_desk->target()).startsWith(u"Segments"_s));
    QVERIFY(QTest::qWaitFor(settled));
    QStringList lines;
    const RecordRowModel &rows = record.list(RecordPage::Timeline).rows();
    for (int row = 0; row < rows.rowCount(); ++row)
        lines << rows.rowAt(row).entry.title + u": "_s + rows.rowAt(row).entry.text.join(u' ');
    const QString all = lines.join(u'\n');
    QVERIFY2(!lines.isEmpty() && lines.filter(u"Came into segment “Recent”: Last purchase"_s).size() == 2,
             qPrintable(all));
    QVERIFY2(
        lines.contains(
            u"Life cycle: Initial → Growth: second order; spent 103 in the last 180 days, more than the 0 before"_s),
        qPrintable(all));
    QVERIFY2(std::ranges::all_of(lines,
                                 [](const QString &line) {
                                     return line.startsWith(u"RFM: "_s) ||
                                            line.startsWith(u"Life cycle: "_s) ||
                                            line.contains(u"segment “"_s);
                                 }),
             qPrintable(all));
}

QTEST_MAIN(MovementWindowTest)
#include "tst_movementwindow.moc"
