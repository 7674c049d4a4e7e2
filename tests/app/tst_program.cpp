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
    void aReaderThatLeavesFindsNothingBehind();
    void needsAFolderForStreams();

private:
    RunOutcome run(const QStringList &arguments, const QByteArray &input = {},
                   const QString &temporary = {}) const;

    CommandLine m_line;
};

RunOutcome ProgramTest::run(const QStringList &arguments, const QByteArray &input,
                            const QString &temporary) const
{
    constexpr int kPatienceMs = 240'000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    if (!temporary.isEmpty())
        environment.insert(u"TMPDIR"_s, temporary);
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
    QCOMPARE(taken.json[u"file"_s].toString(), u"-"_s);
    const RunOutcome told = run({u"--book"_s, book, u"import"_s, u"-"_s, u"--plan"_s}, table);
    QVERIFY2(told.out.startsWith("standard input: 2 rows"), told.out.constData());
    const RunOutcome out = run({u"--book"_s, book, u"export"_s, u"-"_s});
    QVERIFY2(out.status == 0, out.err.constData());
    QVERIFY(out.out.contains("天成") && out.out.contains("\"Nord, wind\""));
    const RunOutcome again = run(import, out.out);
    QVERIFY2(again.status == 0, again.err.constData());
    QCOMPARE(again.json[u"customers"_s][u"new"_s].toInt(), 0);
    QCOMPARE(run(import).json[u"rows"_s].toInt(), 0); // nothing comes
}

/// `export - | head -1` ends the program in the middle; no copy of the book stays in the folder for files
/// that are only for now.
void ProgramTest::aReaderThatLeavesFindsNothingBehind()
{
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"TMPDIR"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" --book \"$1\" export - | true"_s,
                                 QStringLiteral(LEADBOOK_PROGRAM), m_line.book()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QDir(folder.path()).entryList({u"leadbook-*"_s}, QDir::Dirs), QStringList());
}

void ProgramTest::needsAFolderForStreams()
{
    const QString closed = u"/proc"_s; // where nobody can make a folder
    if (!QFile::exists(closed))
        QSKIP("there is no /proc here");
    const RunOutcome out = run({u"--book"_s, m_line.book(), u"export"_s, u"-"_s}, {}, closed);
    QCOMPARE(out.status, 1);
    QVERIFY2(out.err.contains("TMPDIR"), out.err.constData());
    const RunOutcome in = run({u"--book"_s, m_line.book(), u"import"_s, u"-"_s}, "name\nAnn\n", closed);
    QCOMPARE(in.status, 1);
    QVERIFY2(in.err.contains("TMPDIR"), in.err.constData());
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
