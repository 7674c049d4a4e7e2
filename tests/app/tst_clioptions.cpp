// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/timings.h"
#include "app/smallbook.h"
#include "ui/pseudotranslator.h"

#include <QTest>

#include <limits>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Every verb with every option used wrongly, and in another language; and the text that verbs print.
class CliOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUse_data();
    void wrongUse();
    void otherLanguage_data();
    void otherLanguage();
    void otherLanguageComplains_data();
    void otherLanguageComplains();
    void widths_data();
    void widths();
    void tablesAreAligned();
    void lists_data();
    void lists();
    void numbersThatJsonCannotSay();
    void timings();

private:
    CommandLine m_line;
};

void CliOptionsTest::initTestCase()
{
    QVERIFY(makeSmallBook(m_line));
}

void CliOptionsTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
    };
    for (const cli::Verb &verb : cli::verbs()) {
        const QString name = QString::fromLatin1(verb.name);
        QStringList enough(verb.leastArguments, u"x.csv"_s);
        row(QStringList(name) + enough + QStringList(u"--nosuch"_s));
        row(QStringList(name) + enough + QStringList(u"-q"_s));
        if (verb.leastArguments > 0)
            row({name});
        if (verb.mostArguments >= 0)
            row(QStringList(name) + QStringList(verb.mostArguments + 1, u"1"_s));
        for (const cli::VerbOption &option : verb.options) {
            const QString key = u"--"_s + QLatin1StringView(option.name);
            if (option.value != nullptr)
                row(QStringList(name) + enough + QStringList(key)); // without its value
            else
                row(QStringList(name) + enough + QStringList(key + u"=yes"_s)); // a switch takes none
        }
    }
    row({u"Lists"_s});
    row({u"list"_s, u"--book"_s});
    row({u"undo"_s, u"--help-all"_s}); // no help, and nothing undone
    row({u"list"_s, u"--sort"_s, u"name"_s, u"--sort"_s, u"city"_s});
}

void CliOptionsTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    const RunOutcome outcome = m_line.run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    // One sentence that says something.
    QVERIFY2(outcome.err.count('\n') == 1 && outcome.err.size() > 15, outcome.err.constData());
    QVERIFY2(!outcome.err.contains("%1"), outcome.err.constData());
}

void CliOptionsTest::otherLanguage_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"--help", "list", "show key:C1", "show key:C4", "grade", "grade --check",
                                  "rfm", "funnel", "funnel --by owner", "check", "list --help"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
}

void CliOptionsTest::otherLanguage()
{
    QFETCH(QStringList, arguments);
    const QByteArray plain = m_line.run(arguments).out;
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const RunOutcome outcome = m_line.run(arguments);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains('['), outcome.out.constData());
    QVERIFY(outcome.out != plain);
    // As many lines: no translation has lost one.
    QCOMPARE(outcome.out.contains("%1"), false);
}

void CliOptionsTest::otherLanguageComplains_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"dance",
                                  "show",
                                  "show key:nobody",
                                  "list --nosuch",
                                  "list --where (",
                                  "list --fields nosuch",
                                  "list --limit many",
                                  "grade --as-of soon",
                                  "rfm --bins 2",
                                  "funnel --count all",
                                  "redo",
                                  "undo 999",
                                  "undo x",
                                  "import /nosuch.csv",
                                  "import x.csv --map A=B=C",
                                  "export /nosuch/x.csv",
                                  "backup /nosuch/x",
                                  "restore /nosuch",
                                  "generate",
                                  "grade --scheme nosuch"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
}

void CliOptionsTest::otherLanguageComplains()
{
    QFETCH(QStringList, arguments);
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const RunOutcome outcome = m_line.run(arguments);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(outcome.status != 0);
    QVERIFY2(outcome.err.contains('[') && outcome.err.contains("~]"), outcome.err.constData());
}

void CliOptionsTest::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("letters") << u"Acme"_s << 4;
    QTest::newRow("marks of their own") << u"Müller"_s << 6;
    QTest::newRow("combined mark") << u"e\u0301"_s << 1;
    QTest::newRow("Chinese") << u"上海华信"_s << 8;
    QTest::newRow("mixed") << u"A上b"_s << 4;
    QTest::newRow("full width") << u"（Ａ）"_s << 6;
    QTest::newRow("Hangul and kana") << u"가カ"_s << 4;
    QTest::newRow("beyond the plane") << u"𠮷"_s << 2;
}

void CliOptionsTest::widths()
{
    QFETCH(QString, text);
    QTEST(cli::TextTable::displayWidth(text), "width");
}

void CliOptionsTest::tablesAreAligned()
{
    using Align = cli::TextTable::Align;
    cli::TextTable table({{u"Name"_s, Align::Left}, {u"Orders"_s, Align::Right}, {u"City"_s, Align::Left}});
    table.addRow({u"Acme"_s, u"7"_s, u"Rome"_s});
    table.addRow({u"北京远大有限公司"_s, u"12345678"_s, u"北京"_s});
    table.addRow({u"evil\x1b[2J\tname\nx"_s, u""_s, u""_s});
    const QStringList lines = table.lines();
    QVERIFY(lines.size() >= 4);
    // The city begins at the same place of the terminal in each line that has one.
    const auto cityAt = [](const QString &line, const QString &city) {
        return cli::TextTable::displayWidth(QStringView(line).first(line.indexOf(city)));
    };
    const int at = cityAt(lines.front(), u"City"_s);
    int found = 0;
    for (const QString &line : lines) {
        for (const QString &city : {u"Rome"_s, u"北京"_s}) {
            if (!line.endsWith(city))
                continue;
            ++found;
            const QString head = line.chopped(city.size());
            QCOMPARE(cli::TextTable::displayWidth(head), at);
            QVERIFY(head.trimmed().back().isDigit());
        }
        for (const QChar c : line)
            QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x7F);
    }
    QCOMPARE(found, 2);
}

void CliOptionsTest::lists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("plain") << u"a,b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("blanks") << u" a , b "_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("quoted comma") << u"a,extra.\"B, C\""_s << QStringList{u"a"_s, u"extra.B, C"_s};
    QTest::newRow("one") << u"name"_s << QStringList{u"name"_s};
}

void CliOptionsTest::lists()
{
    QFETCH(QString, list);
    QTEST(cli::splitList(list), "parts");
}

void CliOptionsTest::numbersThatJsonCannotSay()
{
    QVERIFY(cli::numberJson(std::numeric_limits<double>::quiet_NaN()).isNull());
    QVERIFY(cli::numberJson(std::numeric_limits<double>::infinity()).isNull());
    QCOMPARE(cli::numberJson(0.25).toDouble(), 0.25);
    QVERIFY(cli::moneyJson(Money()).isNull());
    QCOMPARE(cli::moneyJson(Money(12'345)).toDouble(), 1.2345);
    QCOMPARE(cli::moneyJson(Money::fromUnits(-7)).toDouble(), -7.0);
}

void CliOptionsTest::timings()
{
    std::vector<double> milliseconds;
    for (int i = 200; i >= 1; --i)
        milliseconds.push_back(i);
    const cli::Timings timings(milliseconds);
    QCOMPARE(timings.worst(), 200.0);
    QCOMPARE(timings.p99(), 198.0);
    QVERIFY(timings.median() == 100.0 || timings.median() == 101.0);
    const QJsonObject json = timings.toJson();
    for (const QString &key : {u"median"_s, u"worst"_s, u"p99"_s})
        QVERIFY(json[key].isDouble());
    cli::Timings one;
    QVERIFY(one.isEmpty());
    QCOMPARE(one.time([] { return 7; }), 7);
    QVERIFY(!one.isEmpty() && one.median() == one.worst() && one.p99() == one.worst() && one.worst() >= 0);
    QVERIFY(cli::peakMegabytes() > 1);
}

QTEST_GUILESS_MAIN(CliOptionsTest)
#include "tst_clioptions.moc"
