// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookfile.h"
#include "store/changerecorder.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/sql.h"
#include "store/transaction.h"
#include "support/records.h"
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
    void olderChangesAreTakenBack();
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

/// What was recorded when tables had fewer columns goes back and forth in the book of today.
void MigrationsTest::olderChangesAreTakenBack()
{
    constexpr std::int64_t kDevice = 7;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.leadbook"_s);
    const FixedClock clock{Day(20'000)};
    std::int64_t id = 0;
    {
        const auto steps = shippedMigrations();
        auto database = Database::open(path);
        LEADBOOK_VERIFY(database);
        sqlite3 *handle = (*database)->handle();
        LEADBOOK_VERIFY(execute(handle, "PRAGMA application_id = " + std::to_string(kApplicationId)));
        LEADBOOK_VERIFY(migrate(handle, 0, std::span(steps).first(1)));
        const auto change = [handle](const QString &label, const Book::Work &work) -> Status {
            auto transaction = Transaction::begin(handle);
            LEADBOOK_TRY(transaction);
            {
                auto recorder = ChangeRecorder::begin(handle, kDevice);
                LEADBOOK_TRY(recorder);
                Editor editor(handle, **recorder);
                LEADBOOK_TRY(work(editor));
                Change entry;
                entry.label = label;
                LEADBOOK_TRY((*recorder)->finish(entry));
            }
            return transaction->commit();
        };
        LEADBOOK_VERIFY(
            change(u"Add"_s, [&id](Editor &editor) { return addCustomer(editor, u"Ada"_s, &id); }));
        LEADBOOK_VERIFY(change(u"Edit"_s, [&id](Editor &editor) {
            return editor.update(RecordTable::Customer, id, std::array{Cell{"city", u"上海"_s}});
        }));
        LEADBOOK_VERIFY(
            change(u"Remove"_s, [&id](Editor &editor) { return editor.remove(RecordTable::Customer, id); }));
    }
    const auto book = Book::open(path, clock);
    LEADBOOK_VERIFY(book);
    const auto count = [&book](const std::string &where) {
        return number(**book, "SELECT count(*) FROM customer WHERE " + where);
    };
    LEADBOOK_VERIFY((*book)->undo());
    QCOMPARE(count("name = 'Ada' AND city = '上海' AND pool_reason IS NULL AND pool_day IS NULL"), 1);
    LEADBOOK_VERIFY((*book)->undo());
    QCOMPARE(count("name = 'Ada' AND city IS NULL"), 1);
    LEADBOOK_VERIFY((*book)->undo());
    QCOMPARE(count("1"), 0);
    for (const int left : {1, 1, 0}) {
        LEADBOOK_VERIFY((*book)->redo());
        QCOMPARE(count("1"), left);
    }
    // Nobody said then who made a change; from now on it is kept.
    (*book)->setAuthor(u"Mei"_s);
    LEADBOOK_VERIFY((*book)->undo());
    const auto history = (*book)->history();
    LEADBOOK_VERIFY(history);
    QCOMPARE(history->front().who, u"Mei"_s);
    QCOMPARE(history->back().who, QString());
    QCOMPARE((*book)->check()->problems, QStringList());
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
