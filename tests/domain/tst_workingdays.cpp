// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/feedbackterms.h"
#include "domain/workingdays.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Working days, and how many of them an answer may take.
class WorkingDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void after_data();
    void after();
    void nobodyWorks();
    void terms();
    void termsRefused_data();
    void termsRefused();
};

void WorkingDaysTest::after_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("expected");
    // 2026-11-20 is a Friday; the 24th is a holiday, Saturday the 28th is worked.
    QTest::newRow("today") << u"2026-11-20"_s << 0 << u"2026-11-20"_s;
    QTest::newRow("today is Saturday") << u"2026-11-21"_s << 0 << u"2026-11-23"_s;
    QTest::newRow("over the weekend") << u"2026-11-20"_s << 1 << u"2026-11-23"_s;
    QTest::newRow("from Saturday") << u"2026-11-21"_s << 1 << u"2026-11-23"_s;
    QTest::newRow("over the holiday") << u"2026-11-23"_s << 1 << u"2026-11-25"_s;
    QTest::newRow("to the worked Saturday") << u"2026-11-27"_s << 1 << u"2026-11-28"_s;
    QTest::newRow("behind it") << u"2026-11-27"_s << 2 << u"2026-11-30"_s;
    QTest::newRow("before 1970") << u"1969-12-26"_s << 1 << u"1969-12-29"_s;
}

void WorkingDaysTest::after()
{
    QFETCH(QString, from);
    QFETCH(int, days);
    QFETCH(QString, expected);
    const WorkingDays working(
        {{Day::fromIso(u"2026-11-24"_s).value(), false}, {Day::fromIso(u"2026-11-28"_s).value(), true}});
    QCOMPARE(working.after(Day::fromIso(from).value(), days).toIso(), expected);
}

/// A book that says that nobody ever works is not followed for ever.
void WorkingDaysTest::nobodyWorks()
{
    std::map<Day, bool> marked;
    for (int i = 0; i < 1'000; ++i)
        marked[Day(20'000 + i)] = false;
    const Day day = WorkingDays(marked).after(Day(20'000), 1);
    QVERIFY(day > Day(20'000) && day < Day(21'000));
}

void WorkingDaysTest::terms()
{
    const FeedbackTerms usual;
    QCOMPARE(usual.of(0), 1);
    QCOMPARE(usual.of(3), 5);
    QCOMPARE(usual.of(0xff), 5); // not known
    QCOMPARE(readFeedbackTerms(usual.text()).value(), usual);
    QCOMPARE(readFeedbackTerms(u" 0 1、2；30"_s).value().days, (std::array<int, 4>{0, 1, 2, 30}));
    QCOMPARE(feedbackKinds().size(), 5);
}

void WorkingDaysTest::termsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("three") << u"1, 2, 3"_s;
    QTest::newRow("five") << u"1, 2, 3, 4, 5"_s;
    QTest::newRow("words") << u"1, 2, 3, soon"_s;
    QTest::newRow("negative") << u"1, 2, 3, -1"_s;
    QTest::newRow("too many") << u"1, 2, 3, 91"_s;
    QTest::newRow("nothing") << QString();
}

void WorkingDaysTest::termsRefused()
{
    QFETCH(QString, text);
    const auto terms = readFeedbackTerms(text);
    QVERIFY(!terms && terms.error().code == ErrorCode::Invalid);
    QVERIFY(!terms.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(WorkingDaysTest)
#include "tst_workingdays.moc"
