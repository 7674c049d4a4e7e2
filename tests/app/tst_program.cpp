// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The built program itself, as a process of its own.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsItsVersion();
    void exitStatus_data();
    void exitStatus();
    void benchMeasuresAndLeavesTheBookAsItWas();
    void outputThatCannotBeWritten();
    void standardInputAndOutput();

private:
    RunOutcome run(const QStringList &arguments, const QByteArray &input = {}) const;

    CommandLine m_line;
};

RunOutcome ProgramTest::run(const QStringList &arguments, const QByteArray &input) const
{
    constexpr int kPatienceMs = 240'000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LEADBOOK_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    RunOutcome outcome;
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit)
        return outcome;
    outcome.status = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    outcome.json = QJsonDocument::fromJson(outcome.out).object();
    return outcome;
}

void ProgramTest::initTestCase()
{
    const RunOutcome made = m_line.run({u"generate"_s, u"--customers"_s, u"200"_s, u"--purchases"_s, u"600"_s,
                                        u"--deals"_s, u"50"_s, u"--interactions"_s, u"300"_s});
    QVERIFY2(made.status == 0, made.err.constData());
}

void ProgramTest::tellsItsVersion()
{
    const RunOutcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith("leadbook "));
}

void ProgramTest::exitStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("done") << QStringList{u"list"_s, u"--limit"_s, u"0"_s} << 0;
    QTest::newRow("failed") << QStringList{u"show"_s, u"key:nobody"_s} << 1;
    QTest::newRow("wrong usage") << QStringList{u"show"_s} << 2;
    QTest::newRow("no such verb") << QStringList{u"dance"_s} << 2;
    QTest::newRow("no such option") << QStringList{u"list"_s, u"--nosuch"_s} << 2;
}

void ProgramTest::exitStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const RunOutcome outcome = run(QStringList{u"--book"_s, m_line.book(), u"--json"_s} + arguments);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.json.isEmpty(), status != 0);
    QCOMPARE(outcome.err.isEmpty(), status == 0);
}

void ProgramTest::benchMeasuresAndLeavesTheBookAsItWas()
{
    const int changes = m_line.json({u"history"_s, u"--limit"_s, u"0"_s}).json[u"total"_s].toInt();
    const QString before = m_line.json({u"check"_s}).json[u"contentHash"_s].toString();
    const RunOutcome outcome = run({u"--book"_s, m_line.book(), u"--json"_s, u"bench"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    for (const char *key : {"openMs", "loadMs", "searchMs", "sortMs", "sortByTwoMs", "selectMs", "bulkMs",
                            "bulkUndoMs", "filterMs", "scrollMs", "editMs", "undoMs", "gradeMs", "rfmMs"}) {
        const QJsonObject timings = outcome.json[QLatin1StringView(key)].toObject();
        QVERIFY2(timings[u"median"_s].toDouble() > 0, key);
        QVERIFY2(timings[u"worst"_s].toDouble() >= timings[u"p99"_s].toDouble(), key);
        QVERIFY2(timings[u"p99"_s].toDouble() >= timings[u"median"_s].toDouble(), key);
    }
    QVERIFY(outcome.json[u"peakMb"_s].toDouble() > 1);
    QCOMPARE(m_line.json({u"check"_s}).json[u"contentHash"_s].toString(), before);
    QCOMPARE(m_line.json({u"history"_s, u"--limit"_s, u"0"_s}).json[u"total"_s].toInt(), changes);
    const QFileInfo book(m_line.book());
    QVERIFY(book.dir().entryList({u"leadbook-bench-*"_s}, QDir::Dirs).isEmpty());
}

void ProgramTest::outputThatCannotBeWritten()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    QProcess process;
    process.setProgram(QStringLiteral(LEADBOOK_PROGRAM));
    process.setArguments({u"--book"_s, m_line.book(), u"--json"_s, u"list"_s});
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

/// A pipe from another program and into one: what comes out goes in again and changes nothing.
void ProgramTest::standardInputAndOutput()
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(u"piped.leadbook"_s);
    const QStringList import{u"--book"_s, book, u"--json"_s, u"import"_s, u"-"_s};
    const QByteArray table = "Company,City\n天成,上海\n\"Nord, wind\",Kiel\n";
    const RunOutcome taken = run(import, table);
    QVERIFY2(taken.status == 0, taken.err.constData());
    QCOMPARE(taken.json[u"customers"_s][u"new"_s].toInt(), 2);
    const RunOutcome out = run({u"--book"_s, book, u"export"_s, u"-"_s});
    QVERIFY2(out.status == 0, out.err.constData());
    QVERIFY(out.out.contains("天成") && out.out.contains("\"Nord, wind\""));
    const RunOutcome again = run(import, out.out);
    QVERIFY2(again.status == 0, again.err.constData());
    QCOMPARE(again.json[u"customers"_s][u"new"_s].toInt(), 0);
    QCOMPARE(run(import).json[u"rows"_s].toInt(), 0); // nothing comes
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
