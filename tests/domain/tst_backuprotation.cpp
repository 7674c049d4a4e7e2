// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backuprotation.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value(); // a Saturday

std::vector<BackupStamp> daily(int days)
{
    std::vector<BackupStamp> stamps;
    for (int i = 0; i < days; ++i)
        stamps.push_back({kToday - i, 9 * 3600, BackupReason::Daily});
    return stamps;
}

/// The days of those that stay, newest first.
QStringList kept(std::span<const BackupStamp> stamps, const BackupNumbers &numbers)
{
    const auto dropped = backupsToDrop(stamps, numbers);
    QStringList days;
    for (std::size_t i = 0; i < stamps.size(); ++i) {
        if (!std::ranges::binary_search(dropped, i))
            days << stamps[i].day.toIso();
    }
    return days;
}

} // namespace

/// Names of backups, and which of them go.
class BackupRotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void otherNames_data();
    void otherNames();
    void keeps_data();
    void keeps();
    void keepsOverAYear();
    void orderDoesNotMatter();
    void keepsWhatPeopleMade();
    void keepsTheLastRestores();
};

void BackupRotationTest::names_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<int>("second");
    QTest::addColumn<BackupReason>("reason");
    QTest::addColumn<QString>("name");
    QTest::newRow("midnight") << u"customers"_s << 0 << BackupReason::Daily
                              << u"customers-2026-11-21-000000-daily.leadbook"_s;
    QTest::newRow("last second") << u"a-b"_s << 86'399 << BackupReason::ByHand
                                 << u"a-b-2026-11-21-235959-by-hand.leadbook"_s;
    QTest::newRow("chinese") << u"客户"_s << 50'700 << BackupReason::BeforeRestore
                             << u"客户-2026-11-21-140500-before-restore.leadbook"_s;
}

void BackupRotationTest::names()
{
    QFETCH(QString, book);
    QFETCH(int, second);
    QFETCH(BackupReason, reason);
    QFETCH(QString, name);
    const BackupStamp stamp{kToday, second, reason};
    QCOMPARE(backupFileName(book, stamp), name);
    QVERIFY(readBackupFileName(book, name) == stamp);
}

void BackupRotationTest::otherNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("the book") << u"customers.leadbook"_s;
    QTest::newRow("of another book") << u"other-2026-11-21-140500-daily.leadbook"_s;
    QTest::newRow("of a longer name") << u"customers-2-2026-11-21-140500-daily.leadbook"_s;
    QTest::newRow("unfinished") << u"customers-2026-11-21-140500-daily.leadbook.part"_s;
    QTest::newRow("a log") << u"customers-2026-11-21-140500-daily.leadbook-wal"_s;
    QTest::newRow("no such day") << u"customers-2026-02-30-140500-daily.leadbook"_s;
    QTest::newRow("no such time") << u"customers-2026-11-21-246000-daily.leadbook"_s;
    QTest::newRow("no time") << u"customers-2026-11-21-14050x-daily.leadbook"_s;
    QTest::newRow("no reason") << u"customers-2026-11-21-140500-.leadbook"_s;
    QTest::newRow("another reason") << u"customers-2026-11-21-140500-weekly.leadbook"_s;
    QTest::newRow("without a dash") << u"customers-2026-11-21.140500-daily.leadbook"_s;
}

void BackupRotationTest::otherNames()
{
    QFETCH(QString, name);
    QVERIFY(!readBackupFileName(u"customers"_s, name));
}

void BackupRotationTest::keeps_data()
{
    QTest::addColumn<int>("days"); // with a backup each
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QStringList>("left");
    const QStringList week{u"2026-11-21"_s, u"2026-11-20"_s, u"2026-11-19"_s, u"2026-11-18"_s,
                           u"2026-11-17"_s, u"2026-11-16"_s, u"2026-11-15"_s};
    QTest::newRow("none") << 0 << QList{7, 4, 6} << QStringList();
    QTest::newRow("fewer than days") << 3 << QList{7, 4, 6} << week.first(3);
    QTest::newRow("as many") << 7 << QList{7, 4, 6} << week;
    // Sundays end the weeks before; the last week is the one of today.
    QTest::newRow("weeks") << 30 << QList{1, 4, 0}
                           << QStringList{u"2026-11-21"_s, u"2026-11-15"_s, u"2026-11-08"_s, u"2026-11-01"_s};
    QTest::newRow("months") << 60 << QList{1, 0, 2} << QStringList{u"2026-11-21"_s, u"2026-10-31"_s};
    QTest::newRow("weeks and months")
        << 60 << QList{1, 2, 3}
        << QStringList{u"2026-11-21"_s, u"2026-11-15"_s, u"2026-10-31"_s, u"2026-09-30"_s};
    QTest::newRow("nothing") << 5 << QList{0, 0, 0} << QStringList();
}

void BackupRotationTest::keeps()
{
    QFETCH(int, days);
    QFETCH(QList<int>, numbers);
    QTEST(kept(daily(days), {numbers[0], numbers[1], numbers[2]}), "left");
}

/// One a day for two years: what is there after each day is never more than the numbers say, and a month ago
/// is always there.
void BackupRotationTest::keepsOverAYear()
{
    const BackupNumbers numbers;
    std::vector<BackupStamp> stamps;
    for (int i = 0; i < 730; ++i) {
        stamps.push_back({kToday + i, 8 * 3600, BackupReason::Daily});
        const auto dropped = backupsToDrop(stamps, numbers);
        for (std::size_t j = dropped.size(); j-- > 0;)
            stamps.erase(stamps.begin() + static_cast<std::ptrdiff_t>(dropped[j]));
        QVERIFY(stamps.size() <= std::size_t(numbers.days + numbers.weeks + numbers.months));
        QCOMPARE(stamps.back().day, kToday + i);
        if (i > 200)
            QVERIFY(stamps.front().day <= kToday + i - 120);
    }
    QVERIFY(stamps.size() > std::size_t(numbers.days + numbers.months));
}

void BackupRotationTest::orderDoesNotMatter()
{
    std::vector<BackupStamp> stamps = daily(40);
    const QStringList expected = kept(stamps, {});
    std::ranges::reverse(stamps);
    QStringList reversed = kept(stamps, {});
    std::ranges::reverse(reversed);
    QCOMPARE(reversed, expected);
}

void BackupRotationTest::keepsWhatPeopleMade()
{
    std::vector<BackupStamp> stamps;
    for (int i = 0; i < 50; ++i) {
        stamps.push_back({kToday - i, i, BackupReason::ByHand});
        stamps.push_back({kToday - i, i, BackupReason::BeforeSchema});
    }
    QVERIFY(backupsToDrop(stamps, {0, 0, 0}).empty());
}

void BackupRotationTest::keepsTheLastRestores()
{
    std::vector<BackupStamp> stamps;
    for (int i = 0; i < kRestoresKept + 2; ++i)
        stamps.push_back({kToday, 1000 - i, BackupReason::BeforeRestore});
    const auto dropped = backupsToDrop(stamps, {});
    QCOMPARE(dropped.size(), std::size_t{2});
    QCOMPARE(dropped.front(), std::size_t{kRestoresKept});
}

QTEST_APPLESS_MAIN(BackupRotationTest)
#include "tst_backuprotation.moc"
