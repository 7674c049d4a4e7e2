// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pastleads.h"
#include "ui/grading/winscheck.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778);
constexpr Day kDate = kToday - kWinHorizon;

} // namespace

/// The line that says how often each grade won.
class WinsCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void forgets();
};

void WinsCheckTest::says_data()
{
    QTest::addColumn<int>("wonByA");
    QTest::addColumn<int>("wonByOthers");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("a better grade wins more")
        << 30 << 8 << QStringList{u"Won within 180 days: A 75 %, B 20 %, C –, D –"_s};
    QTest::newRow("it wins less") << 8 << 30
                                  << QStringList{u"Won within 180 days: A 20 %, B 75 %, C –, D –"_s,
                                                 u"A wins less often than B."_s};
}

void WinsCheckTest::says()
{
    QFETCH(int, wonByA);
    QFETCH(int, wonByOthers);
    QFETCH(QStringList, texts);
    OpenWorkspace book{kToday};
    book.fill([&](Editor &editor) {
        return addPastLeads(editor, kDate,
                            {{.count = 40, .won = wonByA, .contacts = 3}, {.count = 40, .won = wonByOthers}});
    });
    WinsCheck check(*book);
    QVERIFY(check.isHidden());
    check.follow();
    QTRY_VERIFY(!check.texts().isEmpty());
    QCOMPARE(check.texts(), texts);
    QVERIFY(!check.isHidden());
}

void WinsCheckTest::forgets()
{
    OpenWorkspace book{kToday};
    book.fill([](Editor &editor) { return addPastLeads(editor, kDate, {{.count = 40, .won = 30}}); });
    WinsCheck check(*book);
    check.follow();
    QTRY_VERIFY(!check.texts().isEmpty());
    check.letGo();
    QVERIFY(!check.texts().isEmpty());
    check.forget();
    QVERIFY(check.texts().isEmpty() && check.isHidden());
}

QTEST_MAIN(WinsCheckTest)
#include "tst_winscheck.moc"
