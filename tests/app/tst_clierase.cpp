// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logdrafts.h"
#include "app/logging.h"
#include "app/smallbook.h"

#include "store/book.h"
#include "support/markedperson.h"

#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// `leadbook erase` and `leadbook subject-export`.
class CliEraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void exportsAllOfAPerson();
    void exportsOneFile_data();
    void exportsOneFile();
    void plansOnly();
    void erasesAndProvesIt();
    void reportsCountAsBefore();
    void tellsOfBackups();
    void searchesFurtherFiles();
    void refuses_data();
    void refuses();
    void refusesAnOpenBook();

private:
    QString person() const { return u"key:%1"_s.arg(marked(u"id"_s)); }
    RunOutcome erase(const QStringList &options) const
    {
        return m_line->json(QStringList{u"erase"_s, QString::number(m_id)} + options);
    }
    QStringList filesBeside() const;

    std::unique_ptr<CommandLine> m_line;
    std::int64_t m_id = 0;
};

/// A small book, and a person who came by imports, was edited, logged, undone, redone and exported.
void CliEraseTest::init()
{
    m_line = std::make_unique<CommandLine>();
    QVERIFY(makeSmallBook(*m_line));
    const QByteArray mark = kMarker.toUtf8();
    const auto take = [this](const char *into, const QByteArray &text) {
        const QString path = m_line->write(QLatin1StringView(into) + u"-2.csv"_s, text);
        const RunOutcome done = m_line->run({u"import"_s, path, u"--into"_s, QLatin1StringView(into)});
        QVERIFY2(done.status == 0, done.err.constData());
    };
    take("customers", "id,company,contact,city,email,notes,Own column\n" + mark + " id," + mark + " name," +
                          mark + " contact," + mark + " city,m@" + mark + ".example," + mark + " note," +
                          mark + " own\nC9,Another Ltd,,Ulm,,,\n");
    take("purchases", "customer,date,order,amount,category\n" + mark + " id,2026-11-02,O9,900," + mark +
                          " category\n" + mark + " id,2026-11-03,O10,40,Chairs\n");
    take("deals", "id,customer,title,stage,amount,opened\n" + mark + " deal," + mark + " id," + mark +
                      " title,Quotation,5000,2026-11-01\n");
    const RunOutcome shown = m_line->json({u"show"_s, person()});
    QVERIFY2(shown.status == 0, shown.err.constData());
    m_id = shown.json[u"id"_s].toInteger();
    QVERIFY(m_id != 0);
    const QString id = QString::number(m_id);
    QCOMPARE(m_line->run({u"log"_s, id, u"call 14 min %1"_s.arg(marked(u"wants a quote"_s))}).status, 0);
    QCOMPARE(m_line->run({u"log"_s, id, u"call %1"_s.arg(marked(u"again"_s))}).status, 0);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(m_line->run({u"redo"_s}).status, 0);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
}

QStringList CliEraseTest::filesBeside() const
{
    const QDir folder = QFileInfo(m_line->book()).absoluteDir();
    QStringList files;
    for (const QString &name : folder.entryList({u"test.leadbook*"_s}, QDir::Files | QDir::Hidden))
        files << folder.filePath(name);
    return files;
}

void CliEraseTest::exportsAllOfAPerson()
{
    const QString folder = m_line->file(u"out"_s);
    const RunOutcome outcome = m_line->json({u"subject-export"_s, person(), folder});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json[u"files"_s].toArray(),
             QJsonArray::fromStringList({folder + u"/person.json"_s, folder + u"/person.pdf"_s}));
    QVERIFY(m_line->read(u"out/person.pdf"_s).startsWith("%PDF"));
    const QJsonObject json = QJsonDocument::fromJson(m_line->read(u"out/person.json"_s)).object();
    const QJsonObject records = json[u"records"_s].toObject();
    for (const char *table : {"customer", "contact", "customer_contact", "purchase", "sales_order", "deal",
                              "interaction", "customer_extra"})
        QVERIFY2(!records[QLatin1StringView(table)].toArray().isEmpty(), table);
    const QJsonObject fields = records[u"customer"_s].toArray().first().toObject()[u"fields"_s].toObject();
    QCOMPARE(fields[u"city"_s].toObject()[u"value"_s].toString(), marked(u"city"_s));
    QCOMPARE(fields[u"city"_s].toObject()[u"label"_s].toString(), u"City"_s);
    QCOMPARE(records[u"purchase"_s].toArray().size(), 2);
    QCOMPARE(json[u"imports"_s].toArray().size(), 2); // of customers and of deals
    QVERIFY(!json[u"history"_s].toArray().isEmpty());
    QVERIFY(!json[u"grade"_s].toObject()[u"parts"_s].toArray().isEmpty());
    // Nothing of anybody else.
    QVERIFY(!QJsonDocument(json).toJson().contains("Acme"));
}

void CliEraseTest::exportsOneFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("json") << u"p.json"_s << QByteArray("{");
    QTest::newRow("pdf") << u"p.pdf"_s << QByteArray("%PDF");
}

void CliEraseTest::exportsOneFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QString path = m_line->file(name);
    const RunOutcome outcome = m_line->json({u"subject-export"_s, person(), path, u"--language"_s, u"en"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json[u"files"_s].toArray(), QJsonArray({path}));
    QVERIFY(m_line->read(name).startsWith(begins));
}

void CliEraseTest::plansOnly()
{
    const QString hash = m_line->json({u"check"_s}).json[u"contentHash"_s].toString();
    const RunOutcome plan = m_line->json({u"erase"_s, person()});
    QVERIFY2(plan.status == 0, plan.err.constData());
    QVERIFY(!plan.json[u"erased"_s].toBool());
    QCOMPARE(plan.json[u"anonymous"_s].toObject()[u"purchase"_s].toInt(), 2);
    QCOMPARE(plan.json[u"removed"_s].toObject()[u"contact"_s].toInt(), 1);
    QCOMPARE(plan.json[u"files"_s].toArray(), QJsonArray({m_line->book()}));
    QCOMPARE(m_line->json({u"check"_s}).json[u"contentHash"_s].toString(), hash);
    QVERIFY(m_line->run({u"erase"_s, person()}).out.contains("--yes"));
}

void CliEraseTest::erasesAndProvesIt()
{
    QFile log(logPath());
    QVERIFY(QDir().mkpath(QFileInfo(logPath()).absolutePath()) && log.open(QIODevice::WriteOnly));
    log.write("first line\nfailed for " + kMarker.toUtf8() + " name\nlast line\n");
    log.close();
    writeLogDrafts(logDraftsPath(), m_line->book(),
                   {{m_id, u"call "_s + marked(u"name"_s)}, {m_id + 1, u"call Acme"_s}});
    const RunOutcome done = erase({u"--yes"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    QVERIFY(done.json[u"erased"_s].toBool());
    QVERIFY(done.json[u"found"_s].toArray().isEmpty());
    QVERIFY(done.json[u"texts"_s].toInt() - done.json[u"heldByOthers"_s].toInt() >= 8);
    QVERIFY(done.json[u"files"_s].toArray().contains(m_line->book()));
    QVERIFY(done.json[u"files"_s].toArray().contains(logPath()));
    QCOMPARE(filesWithMarker(filesBeside() + QStringList(logPath())), QStringList());
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), QByteArray("first line\nlast line\n"));
    // The book goes on.
    const auto verify = [this] {
        const RunOutcome check = m_line->json({u"check"_s});
        QVERIFY2(check.status == 0, check.err.constData());
        QCOMPARE(filesWithMarker(filesBeside()), QStringList());
    };
    verify();
    QCOMPARE(m_line->run({u"redo"_s}).status, 0); // of the contact that was logged and undone
    verify();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    verify();
    QCOMPARE(m_line->json({u"list"_s, u"--search"_s, u"Another Ltd"_s}).json[u"matched"_s].toInt(), 0);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_line->run({u"redo"_s}).status, 0);
    verify();
    QCOMPARE(m_line->json({u"list"_s, u"--search"_s, u"Another Ltd"_s}).json[u"matched"_s].toInt(), 1);
    QCOMPARE(m_line->json({u"list"_s, u"--search"_s, kMarker}).json[u"matched"_s].toInt(), 0);
    const RunOutcome taken = m_line->run({u"undo"_s, QString::number(done.json[u"change"_s].toInt())});
    QCOMPARE(taken.status, 1);
    QVERIFY(taken.err.contains("cannot be taken back"));
    QCOMPARE(readLogDrafts(logDraftsPath(), m_line->book()), (LogDrafts{{m_id + 1, u"call Acme"_s}}));
    QFile::remove(logDraftsPath());
}

void CliEraseTest::reportsCountAsBefore()
{
    const QList<QStringList> reports{
        {u"funnel"_s},  {u"funnel"_s, u"--count"_s, u"current"_s},     {u"rfm"_s},
        {u"cohorts"_s}, {u"segments"_s, u"--dimension"_s, u"buyer"_s}, {u"targets"_s}};
    const auto figures = [this](const QStringList &report) {
        const RunOutcome outcome = m_line->json(report);
        if (outcome.status != 0)
            QTest::qFail(outcome.err.constData(), __FILE__, __LINE__);
        QJsonObject json = outcome.json;
        json.remove(u"seconds"_s);
        return QJsonDocument(json).toJson();
    };
    QList<QByteArray> before;
    for (const QStringList &report : reports)
        before << figures(report);
    QCOMPARE(erase({u"--yes"_s}).status, 0);
    for (qsizetype i = 0; i < reports.size(); ++i)
        QCOMPARE(figures(reports[i]), before[i]);
}

void CliEraseTest::tellsOfBackups()
{
    const QString copy = m_line->file(u"copy.leadbook"_s);
    QCOMPARE(m_line->run({u"backup"_s, copy}).status, 0);
    QCOMPARE(m_line->run({u"restore"_s, copy}).status, 0);
    const QString old = m_line->book() + u".before-restore"_s;
    QVERIFY(QFile::exists(old));
    // The one by hand is found wherever it was put.
    QCOMPARE(erase({}).json[u"backups"_s].toArray(), QJsonArray({old, copy}));
    const CommandLine other; // the same without --backups
    for (const char *name : {"", ".before-restore"})
        QVERIFY(
            QFile::copy(m_line->book() + QLatin1StringView(name), other.book() + QLatin1StringView(name)));
    const RunOutcome kept = other.json({u"erase"_s, QString::number(m_id), u"--yes"_s});
    QCOMPARE(kept.status, 1);
    QVERIFY(!kept.json[u"found"_s].toArray().isEmpty());
    for (const QJsonValue &hit : kept.json[u"found"_s].toArray())
        QCOMPARE(hit.toObject()[u"file"_s].toString(), other.book() + u".before-restore"_s);
    const RunOutcome done = erase({u"--yes"_s, u"--backups"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(done.json[u"removedBackups"_s].toArray(), QJsonArray({old, copy}));
    QVERIFY(!QFile::exists(old) && !QFile::exists(copy));
    QCOMPARE(filesWithMarker(filesBeside()), QStringList());
}

void CliEraseTest::searchesFurtherFiles()
{
    const QString out = m_line->file(u"list.csv"_s);
    QCOMPARE(m_line->run({u"export"_s, out}).status, 0);
    const RunOutcome done = erase({u"--yes"_s, u"--search"_s, out});
    QCOMPARE(done.status, 1);
    QCOMPARE(done.json[u"found"_s].toArray().first().toObject()[u"file"_s].toString(), out);
    QVERIFY(QFile::exists(out)); // is never written
}

void CliEraseTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no id") << QStringList{u"erase"_s} << 2 << QByteArray("erase ID");
    QTest::newRow("unknown") << QStringList{u"erase"_s, u"4711"_s, u"--yes"_s} << 1
                             << QByteArray("no such customer");
    QTest::newRow("unknown key") << QStringList{u"erase"_s, u"key:none"_s} << 1 << QByteArray("none");
    QTest::newRow("no out") << QStringList{u"subject-export"_s, u"1"_s} << 2
                            << QByteArray("subject-export ID OUT");
    QTest::newRow("export of nobody")
        << QStringList{u"subject-export"_s, u"4711"_s, u"x.json"_s} << 1 << QByteArray("4711");
    QTest::newRow("no such language")
        << QStringList{u"subject-export"_s, u"1"_s, u"x.json"_s, u"--language"_s, u"xx"_s} << 2
        << QByteArray("xx");
    QTest::newRow("a past book") << QStringList{u"--recorded"_s, u"2026-11-20"_s, u"erase"_s, u"1"_s,
                                                u"--yes"_s}
                                 << 1 << QByteArray(".");
}

void CliEraseTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const QString hash = m_line->json({u"check"_s}).json[u"contentHash"_s].toString();
    const RunOutcome outcome = m_line->run(arguments);
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(m_line->json({u"check"_s}).json[u"contentHash"_s].toString(), hash);
}

void CliEraseTest::refusesAnOpenBook()
{
    const FixedClock clock(Day(20'778));
    const auto book = Book::open(m_line->book(), clock);
    LEADBOOK_VERIFY(book);
    const RunOutcome outcome = m_line->run({u"erase"_s, QString::number(m_id), u"--yes"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err.count('\n'), 1);
}

QTEST_MAIN(CliEraseTest)
#include "tst_clierase.moc"
