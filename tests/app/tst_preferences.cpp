// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"
#include "app/themename.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithDefaults();
    void survivesARestart();
    void recentBooks();
    void themeNames_data();
    void themeNames();
};

void PreferencesTest::startsWithDefaults()
{
    const QTemporaryDir folder;
    const Preferences preferences(folder.filePath(u"p.ini"_s));
    QVERIFY(preferences.language().isEmpty());
    QCOMPARE(preferences.theme(), u"system"_s);
    QCOMPARE(preferences.textPercent(), 100);
    QVERIFY(preferences.tellsDueTasks());
    QVERIFY(preferences.toldTasks(Day(20'000)).isEmpty());
    QCOMPARE(preferences.firstWeekday(), 1);
    QVERIFY(preferences.recentBooks().isEmpty());
    QVERIFY(preferences.lastBook().isEmpty());
    QVERIFY(preferences.backupFolder().isEmpty());
    QCOMPARE(preferences.backupRules().numbers, BackupNumbers());
    QCOMPARE(preferences.lockAfterMinutes(), 0);
}

void PreferencesTest::survivesARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"p.ini"_s);
    {
        Preferences preferences(file);
        preferences.setLanguage(u"zh_CN"_s);
        preferences.setTheme(u"dark"_s);
        preferences.setTextPercent(120);
        preferences.setFirstWeekday(7);
        preferences.setCheckedAt(u"/books/a=b.leadbook"_s, 1'795'219'200'000);
        preferences.setLastBook(u"/books/客户.leadbook"_s);
        preferences.setTellsDueTasks(false);
        preferences.setToldTasks(Day(20'000), {7, 9'000'000'000});
        preferences.setBackupFolder(u"/disk/备份"_s);
        preferences.setDailyBackups(3);
        preferences.setWeeklyBackups(2);
        preferences.setMonthlyBackups(-1); // as none
        preferences.setLockAfterMinutes(15);
    }
    const Preferences again(file);
    QCOMPARE(again.language(), u"zh_CN"_s);
    QCOMPARE(again.theme(), u"dark"_s);
    QCOMPARE(again.textPercent(), 120);
    QCOMPARE(again.firstWeekday(), 7);
    QCOMPARE(again.checkedAt(u"/books/a=b.leadbook"_s), std::optional<qint64>(1'795'219'200'000));
    QVERIFY(!again.checkedAt(u"/books/other.leadbook"_s));
    QCOMPARE(again.lastBook(), u"/books/客户.leadbook"_s);
    QVERIFY(!again.tellsDueTasks());
    QCOMPARE(again.toldTasks(Day(20'000)), (QList<std::int64_t>{7, 9'000'000'000}));
    QVERIFY(again.toldTasks(Day(20'001)).isEmpty());
    QCOMPARE(again.backupRules().folder, u"/disk/备份"_s);
    QCOMPARE(again.backupRules().numbers, (BackupNumbers{3, 2, 0}));
    QCOMPARE(again.lockAfterMinutes(), 15);
}

void PreferencesTest::recentBooks()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"p.ini"_s));
    const auto book = [&](int i) { return folder.filePath(u"book%1.leadbook"_s.arg(i)); };
    for (int i = 0; i < 10; ++i) {
        QFile file(book(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        preferences.addRecentBook({book(i), i, Day(20'000 + i)});
    }
    QCOMPARE(preferences.recentBooks().size(), Preferences::kMostRecent);
    QCOMPARE(preferences.recentBooks().first().path, book(9));
    QCOMPARE(preferences.recentBooks().first().customers, std::optional<std::int64_t>(9));
    QCOMPARE(preferences.recentBooks().first().opened, Day(20'009));
    preferences.addRecentBook({book(5), std::nullopt, Day(20'020)});
    QCOMPARE(preferences.recentBooks().first().path, book(5));
    QCOMPARE(preferences.recentBooks().first().customers, std::optional<std::int64_t>());
    QCOMPARE(preferences.recentBooks().size(), Preferences::kMostRecent);
    QVERIFY(QFile::remove(book(9)));
    for (const RecentBook &recent : preferences.recentBooks())
        QVERIFY(recent.path != book(9));
    preferences.clearRecentBooks();
    QVERIFY(preferences.recentBooks().isEmpty());
}

void PreferencesTest::themeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << u"light"_s << int(ThemeChoice::Light);
    QTest::newRow("dark") << u"dark"_s << int(ThemeChoice::Dark);
    QTest::newRow("system") << u"system"_s << int(ThemeChoice::System);
}

void PreferencesTest::themeNames()
{
    QFETCH(QString, name);
    QFETCH(int, choice);
    QCOMPARE(int(themeOf(name)), choice);
    QCOMPARE(nameOf(static_cast<ThemeChoice>(choice)), name);
    QCOMPARE(int(themeOf(u"other"_s)), int(ThemeChoice::System));
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
