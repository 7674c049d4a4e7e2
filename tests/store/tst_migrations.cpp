// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookfile.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/sql.h"
#include "support/temporarybook.h"

#include <QFile>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A book of schema 0: application_id, and what @p sql makes.
void makeOldBook(const QString &path, const std::string &sql)
{
    auto database = Database::open(path);
    LEADBOOK_VERIFY(database);
    LEADBOOK_VERIFY(
        execute((*database)->handle(), "PRAGMA application_id = " + std::to_string(kApplicationId)));
    LEADBOOK_VERIFY(execute((*database)->handle(), sql));
}

} // namespace

/// Older books are brought up to date, or left as they were.
class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedStepsAreNumbered();
    void oldBookIsBackedUpAndMigrated();
    void failureLeavesTheBookAsItWas();
    void stepsRunInOrder();
    void failingStepTakesBackTheOnesBefore();
    void brokenReferenceFailsTheStep();
};

void MigrationsTest::shippedStepsAreNumbered()
{
    const auto steps = shippedMigrations();
    QVERIFY(!steps.empty());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps[i].version, static_cast<int>(i) + 1);
        QVERIFY(!steps[i].script.isEmpty());
    }
    QCOMPARE(newestSchema({}), 0);
}

void MigrationsTest::oldBookIsBackedUpAndMigrated()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.leadbook"_s);
    const FixedClock clock{Day(20'000)};
    makeOldBook(
        path,
        "CREATE TABLE memory (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO memory VALUES (1, 'kept')");
    {
        auto book = Book::open(path, clock);
        LEADBOOK_VERIFY(book);
        QCOMPARE(number(**book, "PRAGMA user_version"), newestSchema(shippedMigrations()));
        QCOMPARE(number(**book, "SELECT count(*) FROM memory WHERE text = 'kept'"), 1);
        QCOMPARE(number(**book, "SELECT count(*) FROM customer"), 0);
    }
    const QString backup = path + u".before-schema-%1"_s.arg(newestSchema(shippedMigrations()));
    auto copy = Database::open(backup);
    LEADBOOK_VERIFY(copy);
    QCOMPARE(*queryInteger((*copy)->handle(), "PRAGMA user_version"), 0);
    QCOMPARE(*queryInteger((*copy)->handle(), "SELECT count(*) FROM memory"), 1);
}

void MigrationsTest::failureLeavesTheBookAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.leadbook"_s);
    const FixedClock clock{Day(20'000)};
    // In the way of the last tables of the schema: most of it was made before.
    makeOldBook(path, "CREATE TABLE change_index (x)");
    const QByteArray before = contentOf(path);
    const Error error = errorOf(Book::open(path, clock));
    QVERIFY2(error.message.contains(u"left as it was"_s), qPrintable(error.message));
    QVERIFY(error.detail.startsWith(u"schema 1"_s));
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.leadbook"_s});
}

void MigrationsTest::stepsRunInOrder()
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"x"_s));
    LEADBOOK_VERIFY(database);
    sqlite3 *handle = (*database)->handle();
    const std::vector<Migration> steps{
        {1, "CREATE TABLE a (x)"}, {2, "ALTER TABLE a ADD COLUMN y"}, {3, "INSERT INTO a VALUES (1, 2)"}};
    LEADBOOK_VERIFY(migrate(handle, 0, std::span(steps).first(1)));
    QCOMPARE(*queryInteger(handle, "PRAGMA user_version"), 1);
    LEADBOOK_VERIFY(migrate(handle, 1, steps));
    QCOMPARE(*queryInteger(handle, "PRAGMA user_version"), 3);
    QCOMPARE(*queryInteger(handle, "SELECT y FROM a"), 2);
    LEADBOOK_VERIFY(migrate(handle, 3, steps));
    QCOMPARE(*queryInteger(handle, "SELECT count(*) FROM a"), 1);
}

void MigrationsTest::failingStepTakesBackTheOnesBefore()
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"x"_s));
    LEADBOOK_VERIFY(database);
    sqlite3 *handle = (*database)->handle();
    const std::vector<Migration> steps{{1, "CREATE TABLE a (x)"},
                                       {2, "CREATE TABLE b (x); CREATE TABLE a (x)"}};
    QVERIFY(!migrate(handle, 0, steps));
    QCOMPARE(*queryInteger(handle, "PRAGMA user_version"), 0);
    QCOMPARE(*queryInteger(handle, "SELECT count(*) FROM sqlite_schema"), 0);
}

void MigrationsTest::brokenReferenceFailsTheStep()
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"x"_s));
    LEADBOOK_VERIFY(database);
    const std::vector<Migration> steps{
        {1, "CREATE TABLE a (id INTEGER PRIMARY KEY, b REFERENCES a (id)); INSERT INTO a VALUES (1, 7)"}};
    QCOMPARE(errorOf(migrate((*database)->handle(), 0, steps)).code, ErrorCode::Constraint);
    QCOMPARE(*queryInteger((*database)->handle(), "SELECT count(*) FROM sqlite_schema"), 0);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
