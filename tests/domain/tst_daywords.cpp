// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daywords.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class DayWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void noDayIsEmpty();
    void moments();
};

void DayWordsTest::words_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << QLocale(u"en_GB"_s) << u"1 Feb 2027"_s;
    QTest::newRow("American") << QLocale(u"en_US"_s) << u"1 Feb 2027"_s;
    QTest::newRow("Chinese") << QLocale(u"zh_CN"_s) << u"2027年2月1日"_s;
    QTest::newRow("of scripts") << QLocale::c() << u"2027-02-01"_s;
}

void DayWordsTest::words()
{
    QFETCH(QLocale, locale);
    QTEST(dayWords(*Day::fromCivil(2027, 2, 1), locale), "words");
}

void DayWordsTest::noDayIsEmpty()
{
    for (const QLocale &locale : {QLocale(u"en"_s), QLocale(u"zh_CN"_s), QLocale::c()})
        QCOMPARE(dayWords(Day(), locale), QString());
}

void DayWordsTest::moments()
{
    const std::int64_t at = QDateTime(QDate(2027, 2, 1), QTime(14, 5)).toMSecsSinceEpoch();
    QCOMPARE(momentWords(at, QLocale(u"en_US"_s)), u"1 Feb 2027 14:05"_s);
    QCOMPARE(momentWords(at, QLocale(u"zh_CN"_s)), u"2027年2月1日 14:05"_s);
    QCOMPARE(momentWords(at, QLocale::c()), u"2027-02-01 14:05"_s);
}

QTEST_GUILESS_MAIN(DayWordsTest)
#include "tst_daywords.moc"
