// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/segments/rfmschemepage.h"
#include "ui/segments/segmentspage.h"

#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Neighbours who bought, each more often and later than the one before.
Status addBuyers(Editor &editor)
{
    LEADBOOK_TRY(addNeighbours(editor));
    RowWriter rows(editor);
    const auto customers = rows.ask("SELECT id FROM customer ORDER BY id");
    for (std::size_t i = 0; i < customers.size(); ++i)
        for (std::size_t order = 0; order <= i; ++order)
            rows.add(RecordTable::Purchase, {{"customer", qlonglong{customers[i]}},
                                             {"day", 20'000 + int(i) * 20 - int(order)},
                                             {"amount", qlonglong{100 * Money::kScale}}});
    return rows.status();
}

RfmSchemePage &pageOf(Desk &desk)
{
    return *desk.root.window().findChild<RfmSchemePage *>();
}

bool settle(Desk &desk, bool isTrial)
{
    return QTest::qWaitFor([&] {
               return pageOf(desk).isSettled() && pageOf(desk).answer() && pageOf(desk).isTrial() == isTrial;
           }) &&
           desk.rest();
}

/// Shift+Tab until what says @p name has the keyboard.
bool backTo(Desk &desk, const QString &name)
{
    for (int i = 0; i < 80; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus != nullptr && Desk::saysOf(*focus).startsWith(name))
            return true;
        desk.press({"Shift+Tab"});
    }
    return false;
}

} // namespace

/// A manager changes the RFM scheme in the program's window, without a mouse.
class RfmSchemeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void movesACutPointAppliesAndTakesBack();
    void changesABox();
};

void RfmSchemeWindowTest::movesACutPointAppliesAndTakesBack()
{
    Desk desk(&addBuyers);
    desk.press({"Ctrl+5"});
    QTRY_COMPARE(desk.page(), u"segments"_s);
    QVERIFY(desk.rest());
    QVERIFY(desk.tabTo(u"Change scheme"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.page(), u"segments/scheme"_s);
    QVERIFY(settle(desk, false));
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"Cut points of recency: "_s));
    desk.press({"Right", "Right", "Right"});
    QVERIFY(settle(desk, true));
    QCOMPARE(desk.hash(), before);
    QVERIFY(backTo(desk, u"Apply to"_s));
    desk.press({"Space"});
    QTRY_VERIFY(desk.message().contains(u"are in the segments of"_s));
    QVERIFY(settle(desk, false));
    QVERIFY(desk.hash() != before);
    QVERIFY(desk.comesBack(before));
}

void RfmSchemeWindowTest::changesABox()
{
    Desk desk(&addBuyers);
    desk.press({"Ctrl+5"});
    QTRY_COMPARE(desk.page(), u"segments"_s);
    QVERIFY(desk.rest());
    QVERIFY(desk.tabTo(u"RFM scheme"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.page(), u"segments/scheme"_s);
    QVERIFY(settle(desk, false));
    QVERIFY(desk.tabTo(u"R scores of Champions"_s));
    desk.press({"Home"});
    QVERIFY(settle(desk, true));
    QCOMPARE(pageOf(desk).scheme().segments.front().recency, (RfmSegment::Range{1, 1}));
    QVERIFY(backTo(desk, u"Reset"_s));
    desk.press({"Space"});
    QVERIFY(settle(desk, false));
}

QTEST_MAIN(RfmSchemeWindowTest)
#include "tst_rfmschemewindow.moc"
