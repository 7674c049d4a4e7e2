// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"
#include "support/tstranslator.h"

#include <QLocale>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Recurrence rules in words.
class RecurrenceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void refusalsInChinese();
};

void RecurrenceWordsTest::words_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const QString &rule, const QString &english, const QString &chinese) {
        QTest::newRow(qPrintable(rule)) << rule << english << chinese;
    };
    row(u"FREQ=DAILY"_s, u"every day"_s, u"每天"_s);
    row(u"FREQ=DAILY;INTERVAL=30"_s, u"every 30 days"_s, u"每30天"_s);
    row(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s, u"every 2 weeks on Monday"_s, u"每两周的星期一"_s);
    row(u"FREQ=WEEKLY"_s, u"every week on Saturday"_s, u"每周的星期六"_s);
    row(u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, u"every week on Monday to Friday"_s,
        u"每周的星期一至星期五"_s);
    row(u"FREQ=WEEKLY;BYDAY=MO,TH"_s, u"every week on Monday and Thursday"_s, u"每周的星期一和星期四"_s);
    row(u"FREQ=MONTHLY"_s, u"every month on day 21"_s, u"每个月的21日"_s);
    row(u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"_s, u"every 3 months on the last day"_s,
        u"每3个月的最后一天"_s);
    row(u"FREQ=MONTHLY;BYDAY=1MO"_s, u"every month on the first Monday"_s, u"每个月的第一个星期一"_s);
    row(u"FREQ=MONTHLY;BYDAY=-1FR"_s, u"every month on the last Friday"_s, u"每个月的最后一个星期五"_s);
    row(u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"_s, u"every month on Friday if it is day 13"_s,
        u"每个月的星期五且为13日"_s);
    row(u"FREQ=YEARLY"_s, u"every year in November on day 21"_s, u"每年十一月的21日"_s);
    row(u"FREQ=YEARLY;BYDAY=20MO"_s, u"every year on Monday number 20"_s, u"每年的第20个星期一"_s);
    row(u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s, u"every year on Monday of week 20"_s,
        u"每年的第20周的星期一"_s);
    row(u"FREQ=YEARLY;BYYEARDAY=100"_s, u"every year on day 100 of the year"_s, u"每年的全年第100天"_s);
    row(u"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1"_s,
        u"every month on Monday and Tuesday (of these days: the last)"_s,
        u"每个月的星期一和星期二（取其中最后一个）"_s);
    row(u"FREQ=DAILY;COUNT=3"_s, u"every day, 3 more times"_s, u"每天，还有3次"_s);
    row(u"FREQ=DAILY;UNTIL=20261231"_s, u"every day until 12/31/26"_s, u"每天，至2026/12/31"_s);
}

void RecurrenceWordsTest::words()
{
    QFETCH(QString, rule);
    const Recurrence read = *parseRecurrence(rule);
    const Day start = *Day::fromIso(u"2026-11-21");
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_US"_s));
    QString words = inWords(read, start);
    QTEST(words.replace(u"(s)"_s, u"s"_s), "english");
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    const test::TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QTEST(inWords(read, start), "chinese");
    QLocale::setDefault(before);
}

void RecurrenceWordsTest::refusalsInChinese()
{
    const test::TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    for (const QString &rule :
         {u"x"_s, u"FREQ=HOURLY"_s, u"RSCALE=CHINESE;FREQ=DAILY"_s, u"FREQ=DAILY;COUNT=2;UNTIL=20260101"_s,
          u"FREQ=WEEKLY;BYDAY=1MO"_s, u"FREQ=MONTHLY;BYWEEKNO=3"_s, u"FREQ=MONTHLY;BYYEARDAY=3"_s,
          u"FREQ=WEEKLY;BYMONTHDAY=3"_s, u"FREQ=YEARLY;BYWEEKNO=3;BYDAY=1MO"_s, u"FREQ=DAILY;BYSETPOS=1"_s}) {
        const QString sentence = parseRecurrence(rule).error().message;
        QVERIFY2(sentence.endsWith(u"。"), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(RecurrenceWordsTest)
#include "tst_recurrencewords.moc"
