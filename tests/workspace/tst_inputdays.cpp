// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/inputdays.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// On which days an input of a grading scheme may change.
class InputDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources_data();
    void sources();
};

void InputDaysTest::sources_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("sources");
    QTest::newRow("need") << u"need"_s << int(NeedRows);
    QTest::newRow("contact in 30") << u"contactDays30"_s << int(TwoWayContacts | Days30);
    QTest::newRow("a field of one's own") << u"extra.Size"_s << 0;
    QTest::newRow("written of a customer") << u"potential"_s << 0;
    QTest::newRow("an age") << u"age(created)"_s << int(EveryDay);
    QTest::newRow("a count in 30 days")
        << u"count(call, 30)"_s << int(AnyInteractions | TwoWayContacts | Days30);
    QTest::newRow("contact in 90 days") << u"days(contact, 90)"_s << int(TwoWayContacts | Days90);
    QTest::newRow("in other days") << u"count(call, 60)"_s << int(EveryDay);
    QTest::newRow("a count that fades") << u"count(call, 90)~14"_s << int(EveryDay);
    QTest::newRow("a filter") << u"where(hasDeal)"_s << int(EveryDay);
    QTest::newRow("derived from others") << u"orders"_s << int(EveryDay);
    QTest::newRow("unheard of") << u"unheardOf"_s << int(EveryDay);
}

void InputDaysTest::sources()
{
    QFETCH(QString, key);
    QFETCH(int, sources);
    QCOMPARE(int(sourcesOf(key)), sources);
}

QTEST_GUILESS_MAIN(InputDaysTest)
#include "tst_inputdays.moc"
