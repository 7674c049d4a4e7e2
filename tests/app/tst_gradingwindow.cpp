// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/grading/gradingpage.h"

#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Neighbours of whom one has a clear need.
Status addGraded(Editor &editor)
{
    LEADBOOK_TRY(addNeighbours(editor));
    RowWriter rows(editor);
    const auto customers = rows.ask("SELECT id FROM customer ORDER BY id");
    for (std::size_t i = 0; i < customers.size(); ++i)
        rows.add(RecordTable::Need,
                 {{"customer", qlonglong{customers[i]}}, {"level", 3 - int(i % 3)}, {"day", 20'000}});
    return rows.status();
}

GradingPage &pageOf(Desk &desk)
{
    return *desk.root.window().findChild<GradingPage *>();
}

/// Opens the page and waits for what it says.
bool open(Desk &desk)
{
    desk.press({"Ctrl+4"});
    return QTest::qWaitFor(
               [&desk] { return pageOf(desk).isSettled() && pageOf(desk).answer().graded > 0; }) &&
           desk.rest();
}
/// The page says what comes of the scheme shown, and whether that is another one than the one in use.
bool settle(Desk &desk, bool isTrial)
{
    return QTest::qWaitFor([&] { return pageOf(desk).isSettled() && pageOf(desk).isTrial() == isTrial; }) &&
           desk.rest();
}

} // namespace

/// A manager tries and applies other settings in the program's window, without a mouse.
class GradingWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void triesAppliesAndTakesBack();
    void gapIsRefused();
    void savesUnderAName();
    void tabGoesFromHandleToHandle();
};

void GradingWindowTest::triesAppliesAndTakesBack()
{
    Desk desk(&addGraded);
    QVERIFY(open(desk));
    QCOMPARE(desk.page(), u"grading"_s);
    const QByteArray before = desk.hash();
    const auto now = pageOf(desk).answer().after;
    QVERIFY(desk.tabTo(u"Points of Need"_s));
    desk.press({"End"});
    QVERIFY(settle(desk, true));
    const auto then = pageOf(desk).answer().after;
    QVERIFY(then != now);
    QCOMPARE(desk.hash(), before);
    QVERIFY(desk.tabTo(u"Apply to"_s));
    desk.press({"Space"});
    QTRY_VERIFY(desk.message().contains(u"graded by"_s));
    QVERIFY(desk.rest());
    QTRY_COMPARE(pageOf(desk).answer().before, then);
    QVERIFY(desk.comesBack(before));
    QTRY_COMPARE(pageOf(desk).answer().before, then);
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(pageOf(desk).answer().before, now);
}

void GradingWindowTest::gapIsRefused()
{
    Desk desk(&addGraded);
    QVERIFY(open(desk));
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"edit bands"_s)); // of need
    desk.press({"Space"});
    QVERIFY(desk.tabTo(u"×"_s));
    for (int band = 1; band < 3; ++band) {
        desk.press({"Tab"});
        QVERIFY(desk.tabTo(u"×"_s));
    }
    desk.press({"Space"}); // the last band: nothing is meant for unclear needs
    QVERIFY(settle(desk, true));
    QVERIFY(!pageOf(desk).answer().check.isSound());
    QVERIFY(desk.tabTo(u"Apply to"_s));
    desk.press({"Space"});
    QTRY_VERIFY2(desk.message().contains(u"cannot be put to use"_s), qPrintable(desk.message()));
    QCOMPARE(desk.hash(), before);
}

void GradingWindowTest::savesUnderAName()
{
    Desk desk(&addGraded);
    QVERIFY(open(desk));
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"Points of Need"_s));
    desk.press({"PgUp"});
    QVERIFY(desk.tabTo(u"Scheme: "_s));
    desk.chooseEntry(u"Save as"_s);
    desk.type(u"Spring"_s);
    desk.press({"Return"});
    QTRY_VERIFY(desk.message().contains(u"Spring"_s));
    QVERIFY(desk.rest());
    QTRY_COMPARE(pageOf(desk).answer().scheme.name, u"Spring"_s);
    QVERIFY(desk.comesBack(before));
}

void GradingWindowTest::tabGoesFromHandleToHandle()
{
    Desk desk(&addGraded);
    QVERIFY(open(desk));
    QStringList names;
    QVERIFY(desk.tabTo(u"C from"_s));
    for (int i = 0; i < 3; ++i) {
        names << Desk::saysOf(desk.target());
        desk.press({"Tab"});
    }
    QCOMPARE(names, QStringList({u"C from 22 points"_s, u"B from 56 points"_s, u"A from 88 points"_s}));
}

QTEST_MAIN(GradingWindowTest)
#include "tst_gradingwindow.moc"
