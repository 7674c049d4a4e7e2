// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strategies/steplines.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Steps written as lines.
class StepLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesComeBack();
    void read_data();
    void read();
    void refused_data();
    void refused();
    void idsStay();
};

void StepLinesTest::shippedOnesComeBack()
{
    std::int64_t id = 0;
    auto all = shippedStrategies();
    for (Strategy &strategy : all) {
        for (StrategyStep &step : strategy.steps)
            step.id = ++id;
        const auto again = readStepLines(stepLines(strategy.steps), strategy.steps);
        QVERIFY(again.has_value());
        QCOMPARE(*again, strategy.steps);
    }
    QVERIFY(id > 60);
}

void StepLinesTest::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"3|call|Ring"_s << u"3 | Call | Ring"_s;
    QTest::newRow("blanks") << u"\n  0 |  Gift | Card  |  by hand \n\n"_s << u"0 | Gift | Card | by hand"_s;
    QTest::newRow("wide bars") << u"3｜visit｜Go"_s << u"3 | Visit | Go"_s;
    QTest::newRow("bars within the text") << u"3|mail|Write|a|b"_s << u"3 | Mail | Write | a/b"_s;
    QTest::newRow("label") << u"5 | to do | Think"_s << u"5 | To do | Think"_s;
    QTest::newRow("nothing") << u" \n"_s << QString();
}

void StepLinesTest::read()
{
    QFETCH(QString, text);
    const auto steps = readStepLines(text, {});
    QVERIFY2(steps.has_value(), steps ? "" : qPrintable(steps.error().message));
    QTEST(stepLines(*steps), "expected");
}

void StepLinesTest::refused_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"call", "3 | call", "3 | call | ", "x | call | Ring", "-1 | call | Ring",
                             "3651 | call | Ring", "3 | sing | Ring"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void StepLinesTest::refused()
{
    QFETCH(QString, line);
    const auto steps = readStepLines(u"1 | call | Fine\n"_s + line, {});
    QVERIFY(!steps);
    QVERIFY2(steps.error().message.contains(u"Line 2"), qPrintable(steps.error().message));
}

/// A step that moves keeps its id by its title, one that is called otherwise by its place.
void StepLinesTest::idsStay()
{
    const std::vector<StrategyStep> before{{11, TaskKind::Call, 1, u"One"_s, {}},
                                           {12, TaskKind::Call, 2, u"Two"_s, {}},
                                           {13, TaskKind::Call, 3, u"Three"_s, {}}};
    const auto ids = [&before](const QString &text) {
        QList<qlonglong> found;
        const auto steps = readStepLines(text, before).value();
        for (const StrategyStep &step : steps)
            found << step.id;
        return found;
    };
    QCOMPARE(ids(u"2|call|Two\n1|call|One"_s), (QList<qlonglong>{12, 11}));
    QCOMPARE(ids(u"1|call|One\n2|mail|Twice\n3|call|Three"_s), (QList<qlonglong>{11, 12, 13}));
    QCOMPARE(ids(u"0|gift|New\n1|call|One\n2|call|Two\n3|call|Three"_s), (QList<qlonglong>{0, 11, 12, 13}));
    QCOMPARE(ids(u"1|call|One\n1|call|One"_s), (QList<qlonglong>{11, 12}));
}

QTEST_GUILESS_MAIN(StepLinesTest)
#include "tst_steplines.moc"
