// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the command line refuses, and how it says so.
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usageErrors_data();
    void usageErrors();
    void failures_data();
    void failures();
    void aFailedImportLeavesNoBook();
    void helpNamesEveryVerb();
    void everyVerbHasHelp();
    void verbsStandBehindOptions();

private:
    CommandLine m_line;
};

void CliTest::initTestCase()
{
    const RunOutcome made = m_line.run({u"generate"_s, u"--customers"_s, u"20"_s});
    QVERIFY2(made.status == 0, made.err.constData());
    m_line.write(u"some.csv"_s, "name\nAcme\n");
}

void CliTest::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
    };
    row("");
    row("dance");
    row("list --nosuch");
    row("list --of deals");
    row("list --fields nosuch");
    row("list --fields ,");
    row("list --sort nosuch");
    row("list --sort address");
    row("list --where nosuch=1");
    row("list --where grade=Z");
    row("list --where (");
    row("list --limit many");
    row("list --limit -1");
    row("list some");
    row("show");
    row("show abc");
    row("export");
    row("export out.ods");
    row("export out.csv --table nosuch");
    row("export out.csv --fields nosuch");
    row("export out.csv --table deals --fields city");
    row("export out.csv --table owners --where city=x");
    row("import");
    row("import some.csv --into nosuch");
    row("import some.csv --if-exists nosuch");
    row("import some.csv --review nosuch");
    row("import some.csv --date-order nosuch");
    row("import some.csv --header maybe");
    row("import some.csv --delimiter ab");
    row("import some.csv --map A=B=C");
    row("grade --as-of tomorrow");
    row("grade --check --apply");
    row("rfm --bins 2");
    row("rfm --bins 11");
    row("rfm --bins five");
    row("rfm --as-of 2026-02-30");
    row("funnel --count all");
    row("funnel --from 2026-13-01");
    row("funnel --by nosuch");
    row("generate");
    row("generate --customers -1");
    row("generate --purchases 10");
    row("generate --customers 1 --seed x");
    row("undo one");
    row("history --limit x");
    row("backup");
}

void CliTest::usageErrors()
{
    QFETCH(QStringList, arguments);
    const RunOutcome outcome = m_line.json(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.json.isEmpty());
    if (!arguments.isEmpty()) {
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.size() > 10, outcome.err.constData());
    }
}

void CliTest::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
    };
    row("--book /nosuch/dir/x.leadbook list");
    row("--book / list");
    row("show 1");
    row("show key:nobody");
    row("import /nosuch/file.csv");
    row("import /");
    row("export /nosuch/dir/out.csv");
    row("grade --scheme nosuch");
    row("grade --scheme /nosuch/scheme.json");
    row("rfm --scheme nosuch");
    row("rfm --table /nosuch/dir/out.csv");
    row("undo 999");
    row("redo");
    row("restore /nosuch/file.leadbook");
    row("backup /nosuch/dir/copy.leadbook");
}

void CliTest::failures()
{
    QFETCH(QStringList, arguments);
    const RunOutcome outcome = m_line.json(arguments);
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.err.size() > 10, outcome.err.constData());
}

void CliTest::aFailedImportLeavesNoBook()
{
    const CommandLine fresh;
    QCOMPARE(fresh.run({u"import"_s, u"/nosuch/file.csv"_s}).status, 1);
    QVERIFY(!QFile::exists(fresh.book()));
    const RunOutcome listed = fresh.run({u"list"_s});
    QCOMPARE(listed.status, 1);
    QVERIFY2(listed.err.contains(fresh.book().toUtf8()), listed.err.constData()); // which one was looked for
    QVERIFY(!QFile::exists(fresh.book()));
}

void CliTest::helpNamesEveryVerb()
{
    const QByteArray ofOne = m_line.run({u"import"_s, u"--help"_s}).out;
    QVERIFY2(ofOne.startsWith("Use it as: leadbook import [OPTION...] FILE..."), ofOne.constData());
    const RunOutcome outcome = m_line.run({u"--help"_s});
    QCOMPARE(outcome.status, 0);
    for (const cli::Verb &verb : cli::verbs())
        QVERIFY2(outcome.out.contains(verb.name), verb.name);
}

void CliTest::everyVerbHasHelp()
{
    for (const cli::Verb &verb : cli::verbs()) {
        const RunOutcome outcome = m_line.run({QString::fromLatin1(verb.name), u"--help"_s});
        QCOMPARE(outcome.status, 0);
        for (const cli::VerbOption &option : verb.options) {
            // Qt's help writes a name of one letter with one dash; it is understood with two as well.
            QByteArray name(option.name);
            name.prepend(name.size() == 1 ? "-" : "--");
            QVERIFY2(outcome.out.contains(name), option.name);
        }
    }
}

void CliTest::verbsStandBehindOptions()
{
    QCOMPARE(cli::verbPosition({u"--book"_s, u"list"_s, u"--json"_s, u"show"_s}), 3);
    QCOMPARE(cli::verbPosition({u"--book=x"_s, u"list"_s}), 1);
    QCOMPARE(cli::verbPosition({u"--json"_s}), -1);
    QVERIFY(cli::findVerb(u"list"_s) != nullptr);
    QVERIFY(cli::findVerb(u"List"_s) == nullptr);
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
