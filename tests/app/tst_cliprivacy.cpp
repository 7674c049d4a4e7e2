// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include "store/exportlog.h"
#include "store/reader.h"
#include "support/markedperson.h"
#include "workspace/exporting/tableexport.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// `leadbook privacy`, the log of exports, and traces in files that are packed.
class CliPrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void logsLargeExports_data();
    void logsLargeExports();
    void logSurvivesUndo();
    void erasesSeveral();
    void findsInWhatWasExported();
    void rewritesBackups();
    void correctionsAreTold();
    void retentionRules();
    void retentionRefusals_data();
    void retentionRefusals();

private:
    QJsonArray exports() const { return m_line->json({u"privacy"_s}).json[u"exports"_s].toArray(); }
    /// Imports @p count people whose names begin with @p name.
    void take(const QString &name, int count) const;
    std::int64_t idOf(const QString &key) const
    {
        return m_line->json({u"show"_s, u"key:"_s + key}).json[u"id"_s].toInteger();
    }

    std::unique_ptr<CommandLine> m_line;
};

void CliPrivacyTest::init()
{
    m_line = std::make_unique<CommandLine>();
    QVERIFY(makeSmallBook(*m_line));
}

void CliPrivacyTest::take(const QString &name, int count) const
{
    QString text = u"id,company,contact,city,email,notes\n"_s;
    for (int i = 0; i < count; ++i)
        text += u"%1-%2,%1 %2 Ltd,%1 contact %2,Ulm,%1%2@post.example,%1 note %2\n"_s.arg(name).arg(i);
    const QString path = m_line->write(u"people.csv"_s, text.toUtf8());
    const RunOutcome done = m_line->run({u"import"_s, path});
    QVERIFY2(done.status == 0, done.err.constData());
}

void CliPrivacyTest::logsLargeExports_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("logged"); // people, 0: not at all
    QTest::addColumn<QString>("reason");
    QTest::newRow("few") << 90 << QStringList{u"--reason"_s, u"why not"_s} << 0 << QString();
    QTest::newRow("many without a reason") << 120 << QStringList() << 124 << QString();
    QTest::newRow("many") << 120 << QStringList{u"--reason"_s, u"for the fair"_s} << 124 << u"for the fair"_s;
    QTest::newRow("many, narrowed") << 120 << QStringList{u"--where"_s, u"name contains \"Person 1\""_s} << 0
                                    << QString();
    QTest::newRow("nobody's table") << 120 << QStringList{u"--table"_s, u"products"_s} << 0 << QString();
}

void CliPrivacyTest::logsLargeExports()
{
    QFETCH(int, people);
    QFETCH(QStringList, options);
    QFETCH(int, logged);
    take(u"Person"_s, people);
    const auto known = m_line->json({u"list"_s, u"--limit"_s, u"0"_s}).json[u"matched"_s].toInt();
    const RunOutcome done = m_line->json(QStringList{u"export"_s, m_line->file(u"out.csv"_s)} + options);
    QVERIFY2(done.status == 0, done.err.constData());
    const QJsonArray log = exports();
    QCOMPARE(log.size(), logged == 0 ? 0 : 1);
    if (logged == 0)
        return;
    const QJsonObject entry = log.first().toObject();
    QCOMPARE(entry[u"people"_s].toInt(), known);
    QCOMPARE(done.json[u"people"_s].toInt(), known);
    QCOMPARE(entry[u"what"_s].toString(), u"out.csv"_s);
    QTEST(entry[u"reason"_s].toString(), "reason");
    QCOMPARE(entry[u"at"_s].toString(), u"2026-11-21T00:00:00Z"_s);
}

void CliPrivacyTest::logSurvivesUndo()
{
    take(u"Person"_s, 120);
    const QString hash = m_line->json({u"check"_s}).json[u"contentHash"_s].toString();
    QCOMPARE(m_line->run({u"export"_s, m_line->file(u"out.xlsx"_s)}).status, 0);
    QCOMPARE(m_line->json({u"check"_s}).json[u"contentHash"_s].toString(), hash);
    QCOMPARE(exports().size(), 1);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0); // the import
    QCOMPARE(exports().size(), 1);
    QCOMPARE(m_line->run({u"redo"_s}).status, 0);
    QCOMPARE(exports().size(), 1);
    QCOMPARE(m_line->json({u"check"_s}).status, 0);
}

void CliPrivacyTest::erasesSeveral()
{
    take(kMarker, 3);
    const QStringList ids{QString::number(idOf(kMarker + u"-0"_s)), u"key:"_s + kMarker + u"-2"_s};
    const RunOutcome plan = m_line->json(QStringList{u"erase"_s} + ids);
    QVERIFY2(plan.status == 0, plan.err.constData());
    QCOMPARE(plan.json[u"people"_s].toInt(), 2);
    QCOMPARE(plan.json[u"removed"_s].toObject()[u"customer"_s].toInt(), 2);
    const RunOutcome done = m_line->json(QStringList{u"erase"_s, u"--yes"_s} + ids);
    QVERIFY2(done.status == 0, done.err.constData());
    QVERIFY(done.json[u"found"_s].toArray().isEmpty());
    QCOMPARE(m_line->json({u"list"_s, u"--search"_s, kMarker}).json[u"matched"_s].toInt(), 1);
    const QJsonArray erasures = m_line->json({u"privacy"_s}).json[u"erasures"_s].toArray();
    QCOMPARE(erasures.size(), 1);
    QCOMPARE(erasures.first().toObject()[u"what"_s].toString(), u"2 people were erased"_s);
    QCOMPARE(m_line->json({u"check"_s}).status, 0);
}

/// In a workbook, a PDF, JSON and cards of the person, all of them packed or escaped in their own way.
void CliPrivacyTest::findsInWhatWasExported()
{
    take(kMarker, 1);
    const QString id = QString::number(idOf(kMarker + u"-0"_s));
    const QStringList files{m_line->file(u"list.xlsx"_s), m_line->file(u"list.vcf"_s),
                            m_line->file(u"p.json"_s), m_line->file(u"p.pdf"_s),
                            m_line->file(u"copy.leadbook"_s)};
    for (const QString &file : files.first(2))
        QCOMPARE(m_line->run({u"export"_s, file}).status, 0);
    for (const QString &file : files.sliced(2, 2))
        QCOMPARE(m_line->run({u"subject-export"_s, id, file}).status, 0);
    QCOMPARE(m_line->run({u"backup"_s, files[4]}).status, 0);
    QVERIFY(filesWithMarker({files[0]}).isEmpty()); // packed
    QStringList arguments{u"erase"_s, id, u"--yes"_s};
    for (const QString &file : files)
        arguments << u"--search"_s << file;
    const RunOutcome done = m_line->json(arguments);
    QCOMPARE(done.status, 1);
    QVERIFY(done.json[u"unread"_s].toArray().isEmpty());
    QVERIFY(done.json[u"unpackedBytes"_s].toInteger() > 1'000);
    for (const QString &file : files) {
        bool isFound = false;
        for (const QJsonValue &hit : done.json[u"found"_s].toArray())
            isFound = isFound || hit.toObject()[u"file"_s].toString() == file;
        QVERIFY2(isFound, qPrintable(file));
    }
}

void CliPrivacyTest::rewritesBackups()
{
    take(kMarker, 1);
    const QString id = QString::number(idOf(kMarker + u"-0"_s));
    const QString copy = m_line->file(u"copy.leadbook"_s);
    QCOMPARE(m_line->run({u"backup"_s, copy}).status, 0);
    QCOMPARE(m_line->run({u"restore"_s, copy}).status, 0);
    const QString old = m_line->book() + u".before-restore"_s;
    QVERIFY(!filesWithMarker({old}).isEmpty());
    const RunOutcome done = m_line->json({u"erase"_s, id, u"--yes"_s, u"--rewrite-backups"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(done.json[u"rewrittenBackups"_s].toArray(), QJsonArray({old, copy}));
    QVERIFY(QFile::exists(old));
    QVERIFY(filesWithMarker({old, copy, m_line->book()}).isEmpty());
    // It is a book still, with all the others.
    QCOMPARE(m_line->run({u"restore"_s, old}).status, 0);
    QCOMPARE(m_line->json({u"check"_s}).status, 0);
    QVERIFY(m_line->json({u"list"_s, u"--limit"_s, u"0"_s}).json[u"matched"_s].toInt() >= 2);
    QCOMPARE(m_line->json({u"list"_s, u"--search"_s, kMarker}).json[u"matched"_s].toInt(), 0);
}

void CliPrivacyTest::correctionsAreTold()
{
    take(u"Person"_s, 1);
    const QString file = m_line->write(u"again.csv"_s, "id,company,city\nPerson-0,Person 0 Ltd,Berlin\n");
    QCOMPARE(m_line->run({u"import"_s, file, u"--if-exists"_s, u"overwrite"_s}).status, 0);
    QCOMPARE(m_line->run({u"subject-export"_s, u"key:Person-0"_s, m_line->file(u"p.json"_s)}).status, 0);
    const QJsonArray corrections =
        QJsonDocument::fromJson(m_line->read(u"p.json"_s)).object()[u"corrections"_s].toArray();
    QCOMPARE(corrections.size(), 1);
    QCOMPARE(corrections.first().toObject()[u"before"_s].toString(), u"Ulm"_s);
    QCOMPARE(corrections.first().toObject()[u"after"_s].toString(), u"Berlin"_s);
}

/// A rule is made, changed, proposes, and is dropped; each is one change.
void CliPrivacyTest::retentionRules()
{
    const QString before = m_line->json({u"check"_s}).json[u"contentHash"_s].toString();
    const QJsonObject made =
        m_line->json({u"privacy"_s, u"rule"_s, u"Old"_s, u"--days"_s, u"100"_s, u"--basis"_s, u"law"_s}).json;
    QVERIFY(made[u"new"_s].toBool());
    QCOMPARE(made[u"rule"_s][u"days"_s].toInt(), 100);
    QCOMPARE(made[u"rule"_s][u"basis"_s].toString(), u"law"_s);
    // Customers 1, 2 and 4 were in contact or have just come into the book; only the third bought long ago.
    QCOMPARE(made[u"due"_s].toInt(), 1);
    QCOMPARE(made[u"rows"_s].toArray()[0][u"since"_s].toString(), u"2025-12-24"_s);
    const QJsonObject changed =
        m_line->json({u"privacy"_s, u"rule"_s, u"old"_s, u"--where"_s, u"city = Boston"_s}).json;
    QVERIFY(!changed[u"new"_s].toBool());
    QCOMPARE(changed[u"rule"_s][u"days"_s].toInt(), 100); // what is not said stays
    QCOMPARE(changed[u"due"_s].toInt(), 0);
    const QJsonArray rules = m_line->json({u"privacy"_s}).json[u"rules"_s].toArray();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules[0].toObject(), changed[u"rule"_s].toObject());
    QVERIFY(!m_line->json({u"privacy"_s, u"rule"_s, u"Old"_s, u"--in-use"_s, u"no"_s})
                 .json[u"rule"_s][u"inUse"_s]
                 .toBool());
    QCOMPARE(m_line->json({u"privacy"_s, u"drop"_s, u"Old"_s}).json[u"removed"_s].toString(), u"Old"_s);
    QCOMPARE(m_line->json({u"privacy"_s}).json[u"rules"_s].toArray().size(), 0);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(m_line->json({u"check"_s}).json[u"contentHash"_s].toString(), before);
}

void CliPrivacyTest::retentionRefusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no name") << QStringList{u"rule"_s} << 2;
    QTest::newRow("another word") << QStringList{u"forget"_s, u"Old"_s} << 2;
    QTest::newRow("no days") << QStringList{u"rule"_s, u"Old"_s, u"--days"_s, u"0"_s} << 2;
    QTest::newRow("in use or not") << QStringList{u"rule"_s, u"Old"_s, u"--in-use"_s, u"maybe"_s} << 2;
    QTest::newRow("no filter") << QStringList{u"rule"_s, u"Old"_s, u"--where"_s, u"colour = red"_s} << 1;
    QTest::newRow("none to drop") << QStringList{u"drop"_s, u"Old"_s} << 2;
}

void CliPrivacyTest::retentionRefusals()
{
    QFETCH(QStringList, arguments);
    const QString before = m_line->json({u"check"_s}).json[u"contentHash"_s].toString();
    const RunOutcome refused = m_line->run(QStringList{u"privacy"_s} + arguments);
    QVERIFY(!refused.err.isEmpty());
    QTEST(refused.status, "status");
    QCOMPARE(m_line->json({u"check"_s}).json[u"contentHash"_s].toString(), before);
}

QTEST_MAIN(CliPrivacyTest)
#include "tst_cliprivacy.moc"
