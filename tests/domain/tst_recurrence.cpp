// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"
#include "support/testdata.h"

#include <QTest>

#include <random>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Recurrence rules by day.
class RecurrenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weekdays();
    void falls_data();
    void falls();
    void libical();
    void canonical_data();
    void canonical();
    void refused_data();
    void refused();
    void next_data();
    void next();
    void common();
    void nextGoesOn();
    void walksOfAnyRule();
};

namespace {

Day iso(const QString &text)
{
    return text.isEmpty() ? Day() : *Day::fromIso(text);
}

QString join(const std::vector<Day> &days)
{
    QStringList all;
    for (const Day day : days)
        all << day.toIso();
    return all.join(u' ');
}

/// The day of "19970902T090000Z" or "20240401".
Day dayOf(const QString &text)
{
    return Day::fromCivil(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6, 2).toInt())
        .value_or(Day());
}

QTime timeOf(const QString &text)
{
    return QTime::fromString(text.mid(9, 6), u"HHmmss"_s);
}

/// A case of libical's file of rules.
struct Case
{
    QString rule;
    QString start;
    QStringList instances;
};

QList<Case> readCases(const QString &path)
{
    QFile file(path);
    QList<Case> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u"RRULE:"))
            cases << Case{line.mid(6), {}, {}};
        else if (line.startsWith(u"DTSTART:"))
            cases.last().start = line.mid(8);
        else if (line.startsWith(u"INSTANCES:"))
            cases.last().instances = line.mid(10).split(u',', Qt::SkipEmptyParts);
    }
    return cases;
}

} // namespace

void RecurrenceTest::weekdays()
{
    QCOMPARE(weekdayOf(Day(0)), 4);
    QCOMPARE(weekdayOf(Day(-1)), 3);
    QCOMPARE(weekdayOf(Day(-4)), 7);
    for (int day = -800; day < 800; ++day)
        QCOMPARE(weekdayOf(Day(day)), QDate(1970, 1, 1).addDays(day).dayOfWeek());
}

void RecurrenceTest::falls_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("days");
    const auto row = [](const QString &rule, const QString &start, const QString &days) {
        QTest::newRow(qPrintable(rule)) << rule << start << days;
    };
    row(u"FREQ=DAILY;INTERVAL=3;COUNT=3"_s, u"2026-02-27"_s, u"2026-02-27 2026-03-02 2026-03-05"_s);
    row(u"FREQ=WEEKLY;COUNT=2"_s, u"2026-11-21"_s, u"2026-11-21 2026-11-28"_s);
    row(u"FREQ=WEEKLY;BYDAY=MO,FR;UNTIL=20261130"_s, u"2026-11-21"_s, u"2026-11-23 2026-11-27 2026-11-30"_s);
    row(u"FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3"_s, u"2026-01-31"_s, u"2026-01-31 2026-02-28 2026-03-31"_s);
    row(u"FREQ=MONTHLY;BYDAY=-1FR;COUNT=2"_s, u"2026-11-21"_s, u"2026-11-27 2026-12-25"_s);
    row(u"FREQ=MONTHLY;INTERVAL=3;COUNT=3"_s, u"2026-11-15"_s, u"2026-11-15 2027-02-15 2027-05-15"_s);
    row(u"FREQ=YEARLY;COUNT=2"_s, u"2024-02-29"_s, u"2024-02-29 2028-02-29"_s);
    row(u"FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2"_s, u"2026-11-21"_s, u"2026-11-26 2027-11-25"_s);
    row(u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=2"_s, u"2026-08-01"_s,
        u"2026-08-03 2026-09-01"_s);
    row(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, u"2026-01-01"_s, QString());
    row(u"FREQ=YEARLY;INTERVAL=400;COUNT=2"_s, u"2000-02-29"_s, u"2000-02-29 2400-02-29"_s);
    row(u"FREQ=DAILY;UNTIL=20251231"_s, u"2026-01-01"_s, QString());
}

void RecurrenceTest::falls()
{
    QFETCH(QString, rule);
    QFETCH(QString, start);
    const auto read = parseRecurrence(rule);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QTEST(join(occurrences(*read, iso(start), 100)), "days");
    QVERIFY(occurrences(*read, iso(start), 0).empty());
    QVERIFY(occurrences(*read, Day(), 5).empty());
}

/// Every case of the file that repeats by day; those that repeat within a day are refused.
void RecurrenceTest::libical()
{
    LEADBOOK_REQUIRE_DATA(path, u"contacts/ical/libical/src/test/icalrecur_test.txt"_s);
    const QList<Case> cases = readCases(path);
    QCOMPARE(cases.size(), 146);
    int run = 0;
    int withinDay = 0;
    QStringList untold;
    for (const Case &each : cases) {
        const auto rule = parseRecurrence(each.rule, timeOf(each.start));
        if (!rule) {
            QVERIFY2(each.rule.contains(u"HOUR"_s) || each.rule.contains(u"MINUTE"_s) ||
                         each.rule.contains(u"SECOND"_s),
                     qPrintable(each.rule + u": "_s + rule.error().message));
            QVERIFY(rule.error().message.contains(u"within a day"_s));
            ++withinDay;
            continue;
        }
        QCOMPARE(*parseRecurrence(toRule(*rule)), *rule);
        if (each.instances.value(0).contains(u"UNIMPLEMENTED"_s)) {
            untold << each.rule;
            continue;
        }
        std::vector<Day> expected;
        for (const QString &instance : each.instances) {
            expected.push_back(dayOf(instance));
            QCOMPARE(timeOf(instance), timeOf(each.start));
        }
        QVERIFY(!expected.empty());
        // Rules without an end are listed as far as the file goes.
        const bool isOpen = !rule->count && !rule->until.isValid();
        const auto days = occurrences(*rule, dayOf(each.start), isOpen ? expected.size() : 10'000);
        QVERIFY2(days == expected, qPrintable(each.rule + u" from "_s + each.start + u": "_s + join(days)));
        ++run;
    }
    qInfo(
        "%d of 146 rules are by day and give the days listed; outside: %d that repeat within a day, refused; "
        "%d without listed days, as libical does not follow it either",
        run, withinDay, int(untold.size()));
    QCOMPARE(withinDay, 32);
    QCOMPARE(untold, QStringList(u"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30;BYWEEKNO=1;UNTIL=20320101"_s));
    QCOMPARE(run, 113);
}

void RecurrenceTest::canonical_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const QString &written, const QString &canonical) {
        QTest::newRow(qPrintable(written)) << written << canonical;
    };
    row(u"freq=weekly;byday=fr,mo,fr;interval=1;"_s, u"FREQ=WEEKLY;BYDAY=MO,FR"_s);
    row(u"RRULE:BYDAY=-1SU;WKST=MO;FREQ=YEARLY;BYMONTH=10,3"_s, u"FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU"_s);
    row(u"FREQ=WEEKLY;INTERVAL=2;WKST=SU"_s, u"FREQ=WEEKLY;INTERVAL=2;WKST=SU"_s);
    row(u"FREQ=DAILY;UNTIL=20261231T235959Z"_s, u"FREQ=DAILY;UNTIL=20261231"_s);
    row(u" FREQ = MONTHLY ; BYMONTHDAY = +3, -1 ;COUNT=05"_s, u"FREQ=MONTHLY;COUNT=5;BYMONTHDAY=-1,3"_s);
    row(u"FREQ=YEARLY;BYWEEKNO=20;BYYEARDAY=-1;BYSETPOS=1"_s,
        u"FREQ=YEARLY;BYWEEKNO=20;BYYEARDAY=-1;BYSETPOS=1"_s);
}

void RecurrenceTest::canonical()
{
    QFETCH(QString, written);
    const auto rule = parseRecurrence(written);
    QVERIFY2(rule, rule ? "" : qPrintable(rule.error().message));
    QTEST(toRule(*rule), "canonical");
    QCOMPARE(*parseRecurrence(toRule(*rule)), *rule);
}

void RecurrenceTest::refused_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("names"); // what the sentence must say
    const auto row = [](const QString &rule, const QString &names) {
        QTest::newRow(rule.isEmpty() ? "nothing" : qPrintable(rule)) << rule << names;
    };
    row(QString(), u"FREQ=WEEKLY"_s);
    row(u"every week"_s, u"every week"_s);
    row(u"BYDAY=MO"_s, u"BYDAY=MO"_s);
    row(u"FREQ=FORTNIGHTLY"_s, u"FORTNIGHTLY"_s);
    row(u"FREQ=HOURLY"_s, u"HOURLY"_s);
    row(u"FREQ=DAILY;BYHOUR=9"_s, u"BYHOUR"_s);
    row(u"RSCALE=CHINESE;FREQ=YEARLY"_s, u"RSCALE"_s);
    row(u"FREQ=DAILY;INTERVAL=0"_s, u"INTERVAL=0"_s);
    row(u"FREQ=DAILY;INTERVAL=99999999999"_s, u"INTERVAL"_s);
    row(u"FREQ=DAILY;COUNT=-1"_s, u"COUNT"_s);
    row(u"FREQ=DAILY;COUNT=2;UNTIL=20260101"_s, u"leave one"_s);
    row(u"FREQ=DAILY;UNTIL=20260230"_s, u"UNTIL"_s);
    row(u"FREQ=DAILY;UNTIL=2026"_s, u"UNTIL"_s);
    row(u"FREQ=WEEKLY;BYDAY=XX"_s, u"BYDAY"_s);
    row(u"FREQ=WEEKLY;BYDAY=1MO"_s, u"monthly"_s);
    row(u"FREQ=MONTHLY;BYDAY=0MO"_s, u"BYDAY"_s);
    row(u"FREQ=MONTHLY;BYMONTHDAY=32"_s, u"BYMONTHDAY"_s);
    row(u"FREQ=MONTHLY;BYMONTHDAY=0"_s, u"BYMONTHDAY"_s);
    row(u"FREQ=MONTHLY;BYMONTHDAY=,"_s, u"BYMONTHDAY"_s);
    row(u"FREQ=MONTHLY;BYWEEKNO=3"_s, u"BYWEEKNO"_s);
    row(u"FREQ=MONTHLY;BYYEARDAY=3"_s, u"BYYEARDAY"_s);
    row(u"FREQ=WEEKLY;BYMONTHDAY=3"_s, u"BYMONTHDAY"_s);
    row(u"FREQ=YEARLY;BYWEEKNO=3;BYDAY=1MO"_s, u"week of the year"_s);
    row(u"FREQ=DAILY;BYSETPOS=1"_s, u"BYSETPOS"_s);
    row(u"FREQ=DAILY;FREQ=WEEKLY"_s, u"FREQ"_s);
    row(u"FREQ=DAILY;X-OWN=1"_s, u"X-OWN"_s);
}

void RecurrenceTest::refused()
{
    QFETCH(QString, rule);
    QFETCH(QString, names);
    const auto read = parseRecurrence(rule);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QVERIFY2(read.error().message.contains(names), qPrintable(read.error().message));
}

void RecurrenceTest::next_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("day"); // empty: none
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *name, const QString &rule, const QString &start, const QString &after,
                        const QString &day, const QString &rest) {
        QTest::newRow(name) << rule << start << after << day << rest;
    };
    const QString weekly = u"FREQ=WEEKLY"_s;
    row("done in time", weekly, u"2026-11-16"_s, u"2026-11-16"_s, u"2026-11-23"_s, weekly);
    row("done before", weekly, u"2026-11-16"_s, u"2026-11-12"_s, u"2026-11-23"_s, weekly);
    row("done late", weekly, u"2026-11-16"_s, u"2026-11-20"_s, u"2026-11-23"_s, weekly);
    row("done very late", weekly, u"2026-11-16"_s, u"2026-12-07"_s, u"2026-12-14"_s, weekly);
    row("in step", u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-16"_s, u"2026-11-24"_s, u"2026-11-30"_s,
        u"FREQ=WEEKLY;INTERVAL=2"_s);
    row("not due on a day of the rule", u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-11-18"_s, u"2026-11-18"_s,
        u"2026-11-23"_s, u"FREQ=WEEKLY;BYDAY=MO"_s);
    row("counted", u"FREQ=DAILY;COUNT=5"_s, u"2026-11-16"_s, u"2026-11-16"_s, u"2026-11-17"_s,
        u"FREQ=DAILY;COUNT=4"_s);
    row("counted and missed", u"FREQ=DAILY;COUNT=5"_s, u"2026-11-16"_s, u"2026-11-18"_s, u"2026-11-19"_s,
        u"FREQ=DAILY;COUNT=2"_s);
    row("the last", u"FREQ=DAILY;COUNT=1"_s, u"2026-11-16"_s, u"2026-11-16"_s, QString(), QString());
    row("missed to the end", u"FREQ=DAILY;COUNT=3"_s, u"2026-11-16"_s, u"2026-12-01"_s, QString(), QString());
    row("until", u"FREQ=WEEKLY;UNTIL=20261122"_s, u"2026-11-16"_s, u"2026-11-16"_s, QString(), QString());
    row("no start", weekly, QString(), u"2026-11-16"_s, QString(), QString());
}

void RecurrenceTest::next()
{
    QFETCH(QString, rule);
    QFETCH(QString, start);
    QFETCH(QString, after);
    const auto found = nextOccurrence(*parseRecurrence(rule), iso(start), iso(after));
    QTEST(found ? found->day.toIso() : QString(), "day");
    QTEST(found ? toRule(found->rule) : QString(), "rest");
}

void RecurrenceTest::common()
{
    const auto rules = [](const QString &day) {
        QStringList all;
        for (const Recurrence &rule : commonRecurrences(iso(day))) {
            all << (*parseRecurrence(toRule(rule)) == rule ? toRule(rule) : u"differs"_s);
        }
        return all.join(u' ');
    };
    QCOMPARE(rules(u"2026-11-21"_s),
             u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR FREQ=WEEKLY;BYDAY=SA FREQ=WEEKLY;INTERVAL=2;BYDAY=SA "
             "FREQ=MONTHLY;BYMONTHDAY=21 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=21 "
             "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=21"_s);
    QVERIFY(rules(u"2026-02-28"_s).contains(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"));
}

/// From one to the next, each by what the one before left, are all of them.
void RecurrenceTest::nextGoesOn()
{
    for (const QString &text :
         {u"FREQ=MONTHLY;COUNT=7;BYDAY=2TU,-1FR"_s, u"FREQ=WEEKLY;INTERVAL=3;COUNT=9;BYDAY=SU,MO"_s,
          u"FREQ=DAILY;UNTIL=20270115;INTERVAL=5"_s, u"FREQ=YEARLY;COUNT=4;BYMONTH=2,8;BYMONTHDAY=29,30"_s}) {
        const auto rule = *parseRecurrence(text);
        const auto days = occurrences(rule, iso(u"2026-11-10"_s), 1'000);
        QVERIFY(days.size() > 3);
        std::vector<Day> walked{days.front()};
        std::optional<NextOccurrence> at = NextOccurrence{days.front(), rule};
        while ((at = nextOccurrence(at->rule, at->day, at->day)))
            walked.push_back(at->day);
        QCOMPARE(join(walked), join(days));
    }
}

/// Rules put together at random: what is read is what is written, and the days keep their order and bounds.
void RecurrenceTest::walksOfAnyRule()
{
    std::mt19937 random(7);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    int read = 0;
    for (int turn = 0; turn < 2'000; ++turn) {
        const QStringList frequencies{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
        const QStringList parts{u"INTERVAL=%1"_s.arg(below(5)),
                                u"COUNT=%1"_s.arg(below(9)),
                                u"UNTIL=20%1%2%3"_s.arg(below(40) + 10)
                                    .arg(below(14), 2, 10, QChar(u'0'))
                                    .arg(below(33), 2, 10, QChar(u'0')),
                                u"BYDAY=%1TU,FR"_s.arg(below(5) - 2),
                                u"BYDAY=MO,SU"_s,
                                u"BYMONTHDAY=%1,3"_s.arg(below(70) - 35),
                                u"BYMONTH=%1"_s.arg(below(14)),
                                u"BYSETPOS=%1"_s.arg(below(6) - 3),
                                u"BYWEEKNO=%1"_s.arg(below(110) - 55),
                                u"BYYEARDAY=%1"_s.arg(below(740) - 370),
                                u"WKST=SU"_s};
        QString text = u"FREQ="_s + frequencies[below(4)];
        for (int i = below(5); i > 0; --i)
            text += u';' + parts[below(int(parts.size()))];
        const auto rule = parseRecurrence(text);
        if (!rule)
            continue;
        ++read;
        QCOMPARE(*parseRecurrence(toRule(*rule)), *rule);
        QVERIFY(!inWords(*rule, Day(20'000)).isEmpty());
        const Day start = Day(below(30'000));
        const auto days = occurrences(*rule, start, 20);
        QVERIFY(std::ranges::is_sorted(days) && std::ranges::adjacent_find(days) == days.end());
        QVERIFY(days.empty() ||
                (days.front() >= start && (!rule->until.isValid() || days.back() <= rule->until)));
        QVERIFY(!rule->count || int(days.size()) <= *rule->count);
    }
    QVERIFY(read > 500);
}

QTEST_GUILESS_MAIN(RecurrenceTest)
#include "tst_recurrence.moc"
