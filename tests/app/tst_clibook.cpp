// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"
#include "store/bookfile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QString hashOf(const CommandLine &line)
{
    return line.json({u"check"_s}).json[u"contentHash"_s].toString();
}

void damage(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    const QByteArray garbage(2048, '\x5a');
    QCOMPARE(file.write(garbage), garbage.size());
}

} // namespace

/// The book as a file and its history, from the command line: copies, going back, faults told in one
/// sentence.
class CliBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backupAndRestore();
    void listsBackups();
    void restoreWithoutABook();
    void backupKeepsWhatIsThere();
    void damagedBackup();
    void damagedBook_data();
    void damagedBook();
    void busyBook();
    void historyTells();
    void oldChangeAlone();
    void editedSinceIsAConflict();
    void redoIsEmptiedByAnEdit();
    void sameSeedSameBook();
    void generatedFiles();

private:
    QStringList labels() const;
    /// The number of the newest change.
    QString newest() const;
    RunOutcome import(const QByteArray &text, const QStringList &options = {}) const;

    std::unique_ptr<CommandLine> m_line;
};

void CliBookTest::init()
{
    m_line = std::make_unique<CommandLine>();
    QVERIFY(makeSmallBook(*m_line));
}

QStringList CliBookTest::labels() const
{
    QStringList list;
    for (const QJsonValue &change : m_line->json({u"history"_s}).json[u"changes"_s].toArray())
        list << change.toObject()[u"kind"_s].toString() + u' ' + change.toObject()[u"label"_s].toString();
    return list;
}

QString CliBookTest::newest() const
{
    const QJsonArray changes =
        m_line->json({u"history"_s, u"--limit"_s, u"1"_s}).json[u"changes"_s].toArray();
    return QString::number(changes.first().toObject()[u"change"_s].toInteger());
}

RunOutcome CliBookTest::import(const QByteArray &text, const QStringList &options) const
{
    const QString path = m_line->write(u"more.csv"_s, text);
    return m_line->json(QStringList{u"import"_s, path} + options);
}

void CliBookTest::backupAndRestore()
{
    const QString hash = hashOf(*m_line);
    const QString copy = m_line->file(u"copy.leadbook"_s);
    const RunOutcome backup = m_line->json({u"backup"_s, copy});
    QVERIFY2(backup.status == 0, backup.err.constData());
    QCOMPARE(backup.json[u"contentHash"_s].toString(), hash);
    QVERIFY(backup.json[u"ok"_s].toBool() && backup.json[u"problems"_s].toArray().isEmpty());
    QCOMPARE(import("id,name\nX,New\n").status, 0);
    QVERIFY(hashOf(*m_line) != hash);
    const RunOutcome restore = m_line->json({u"restore"_s, copy});
    QVERIFY2(restore.status == 0, restore.err.constData());
    QCOMPARE(restore.json[u"contentHash"_s].toString(), hash);
    QCOMPARE(hashOf(*m_line), hash);
    // What was there is kept beside it.
    QVERIFY(QFile::exists(m_line->book() + u".before-restore"_s));
    // The history came along: what was imported before the backup can be undone.
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
}

void CliBookTest::listsBackups()
{
    QVERIFY(m_line->json({u"backups"_s}).json[u"backups"_s].toArray().isEmpty());
    QVERIFY(m_line->run({u"backups"_s}).out.contains("leadbook backup OUT"));
    const QString copy = m_line->file(u"copy.leadbook"_s);
    QCOMPARE(m_line->run({u"backup"_s, copy}).status, 0);
    QCOMPARE(m_line->run({u"restore"_s, copy}).status, 0);
    const RunOutcome outcome = m_line->json({u"backups"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json[u"book"_s].toString(), m_line->book());
    QMap<QString, QJsonObject> byReason;
    for (const QJsonValue &backup : outcome.json[u"backups"_s].toArray())
        byReason[backup[u"reason"].toString()] = backup.toObject();
    QCOMPARE(byReason.keys(), (QStringList{u"beforeRestore"_s, u"byHand"_s}));
    QCOMPARE(byReason[u"byHand"_s][u"file"_s].toString(), copy);
    QCOMPARE(byReason[u"byHand"_s][u"bytes"_s].toInteger(), QFileInfo(copy).size());
    QVERIFY(QDateTime::fromString(byReason[u"byHand"_s][u"made"_s].toString(), Qt::ISODate).isValid());
    const CommandLine none;
    QCOMPARE(none.run({u"backups"_s}).status, 1);
}

void CliBookTest::restoreWithoutABook()
{
    const QString copy = m_line->file(u"copy.leadbook"_s);
    const QString hash = hashOf(*m_line);
    QCOMPARE(m_line->run({u"backup"_s, copy}).status, 0);
    const CommandLine fresh;
    const RunOutcome restore = fresh.json({u"restore"_s, copy});
    QVERIFY2(restore.status == 0, restore.err.constData());
    QCOMPARE(hashOf(fresh), hash);
}

void CliBookTest::backupKeepsWhatIsThere()
{
    const QString copy = m_line->write(u"copy.leadbook"_s, "something else");
    const RunOutcome backup = m_line->run({u"backup"_s, copy});
    QCOMPARE(backup.status, 1);
    QCOMPARE(m_line->read(u"copy.leadbook"_s), QByteArray("something else"));
    QCOMPARE(backup.err.count('\n'), 1);
    // Over the book itself least of all.
    const QString hash = hashOf(*m_line);
    QCOMPARE(m_line->run({u"backup"_s, m_line->book()}).status, 1);
    QCOMPARE(hashOf(*m_line), hash);
}

void CliBookTest::damagedBackup()
{
    const QString copy = m_line->file(u"copy.leadbook"_s);
    QCOMPARE(m_line->run({u"backup"_s, copy}).status, 0);
    damage(copy, kPageSize * 5);
    const QString hash = hashOf(*m_line);
    const RunOutcome restore = m_line->json({u"restore"_s, copy});
    QCOMPARE(restore.status, 1);
    QVERIFY(restore.out.isEmpty());
    QCOMPARE(restore.err.count('\n'), 1);
    QCOMPARE(hashOf(*m_line), hash);
    QVERIFY(!QFile::exists(m_line->book() + u".before-restore"_s));
    const QString text = m_line->write(u"table.csv"_s, "name\nx\n");
    QCOMPARE(m_line->run({u"restore"_s, text}).status, 1);
}

void CliBookTest::damagedBook_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"check", "list", "grade", "history", "undo", "backup x", "show key:C1"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
}

void CliBookTest::damagedBook()
{
    QFETCH(QStringList, arguments);
    damage(m_line->book(), kPageSize * 5);
    const QByteArray before = m_line->read(u"test.leadbook"_s);
    const RunOutcome outcome = m_line->run(arguments);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.count('\n') == 1 && outcome.err.contains("backup"), outcome.err.constData());
    QCOMPARE(m_line->read(u"test.leadbook"_s), before);
}

void CliBookTest::busyBook()
{
    const FixedClock clock(Day(20'000));
    const auto held = Book::open(m_line->book(), clock);
    QVERIFY(held);
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"undo"_s}, QStringList{u"check"_s}}) {
        const RunOutcome outcome = m_line->run(arguments);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("already open") && outcome.err.count('\n') == 1,
                 outcome.err.constData());
    }
}

void CliBookTest::historyTells()
{
    QCOMPARE(labels().size(), 4);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(m_line->run({u"redo"_s}).status, 0);
    const QStringList now = labels();
    QCOMPARE(now.size(), 6);
    QVERIFY(now.at(0).startsWith(u"redo ") && now.at(1).startsWith(u"undo ") &&
            now.at(2).startsWith(u"edit "));
    QCOMPARE(now.at(0).mid(5), now.at(2).mid(5));
    // Each line of the text names the change, its day and its rows; below may be what it imported.
    QList<QByteArray> lines = m_line->run({u"history"_s}).out.trimmed().split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith("        "); });
    QCOMPARE(lines.size(), 6);
    for (const QByteArray &line : lines)
        QVERIFY2(line.contains("2026-11-") && line.contains('(') && line.trimmed().front() >= '0',
                 line.constData());
}

void CliBookTest::oldChangeAlone()
{
    const QString hash = hashOf(*m_line);
    QCOMPARE(import("id,name,city\nX1,First,Oslo\n").status, 0);
    const QString first = newest();
    QCOMPARE(import("id,name,city\nX2,Second,Rome\n").status, 0);
    const QString second = newest();
    const RunOutcome undone = m_line->json({u"undo"_s, first});
    QVERIFY2(undone.status == 0, undone.err.constData());
    QCOMPARE(m_line->json({u"list"_s, u"--where"_s, u"city in (Oslo, Rome)"_s}).json[u"matched"_s].toInt(),
             1);
    QCOMPARE(m_line->json({u"undo"_s, second}).status, 0);
    QCOMPARE(hashOf(*m_line), hash);
    // Once more is refused.
    QCOMPARE(m_line->run({u"undo"_s, first}).status, 1);
}

void CliBookTest::editedSinceIsAConflict()
{
    QCOMPARE(import("id,name,city\nX1,First,Oslo\n").status, 0);
    const QString change = newest();
    QCOMPARE(import("id,city\nX1,Rome\n", {u"--if-exists"_s, u"overwrite"_s}).status, 0);
    const QString hash = hashOf(*m_line);
    const RunOutcome undone = m_line->run({u"undo"_s, change});
    QCOMPARE(undone.status, 1);
    QVERIFY2(undone.err.count('\n') == 1 && undone.err.contains("customers"), undone.err.constData());
    QCOMPARE(hashOf(*m_line), hash);
}

void CliBookTest::redoIsEmptiedByAnEdit()
{
    QCOMPARE(import("id,name\nX1,First\n").status, 0);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(import("id,name\nX2,Second\n").status, 0);
    const RunOutcome redo = m_line->run({u"redo"_s});
    QCOMPARE(redo.status, 1);
    QCOMPARE(redo.err.count('\n'), 1);
}

void CliBookTest::sameSeedSameBook()
{
    QStringList files;
    for (const QString &seed : {u"7"_s, u"7"_s, u"8"_s}) {
        const CommandLine line;
        const RunOutcome made =
            line.json({u"generate"_s, u"--customers"_s, u"40"_s, u"--purchases"_s, u"90"_s, u"--deals"_s,
                       u"11"_s, u"--interactions"_s, u"30"_s, u"--seed"_s, seed});
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(made.json[u"customers"_s].toInt(), 40);
        QCOMPARE(made.json[u"purchases"_s].toInt(), 90);
        QCOMPARE(made.json[u"deals"_s].toInt(), 11);
        QCOMPARE(made.json[u"interactions"_s].toInt(), 30);
        const QString out = line.file(u"out.csv"_s);
        QCOMPARE(line.run({u"export"_s, out}).status, 0);
        files << QString::fromUtf8(line.read(u"out.csv"_s));
        QVERIFY(line.json({u"check"_s}).json[u"ok"_s].toBool());
    }
    QCOMPARE(files.at(0), files.at(1));
    QVERIFY(files.at(0) != files.at(2));
}

void CliBookTest::generatedFiles()
{
    const CommandLine line;
    const QString folder = line.file(u"made/here"_s);
    const RunOutcome made =
        line.json({u"generate"_s, u"--customers"_s, u"25"_s, u"--purchases"_s, u"40"_s, u"--csv"_s, folder});
    QVERIFY2(made.status == 0, made.err.constData());
    QVERIFY(!QFile::exists(line.book()));
    const RunOutcome taken = line.json({u"import"_s, folder + u"/customers.csv"_s});
    QVERIFY2(taken.status == 0, taken.err.constData());
    QCOMPARE(taken.json[u"rows"_s].toInt(), 25);
    QCOMPARE(taken.json[u"rejected"_s].toInt(), 0);
    QCOMPARE(taken.json[u"mapping"_s].toObject().size(), 15);
    const RunOutcome bought =
        line.json({u"import"_s, folder + u"/purchases.csv"_s, u"--into"_s, u"purchases"_s});
    QCOMPARE(bought.json[u"new"_s].toInt(), 40);
    QCOMPARE(bought.json[u"unlinked"_s].toInt(), 0);
    // No new customers came of it: each purchase found its own.
    QCOMPARE(line.json({u"list"_s, u"--limit"_s, u"0"_s}).json[u"total"_s].toInt(), 25);
}

QTEST_GUILESS_MAIN(CliBookTest)
#include "tst_clibook.moc"
