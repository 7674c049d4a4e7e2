// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The verb cohorts on a small book of known content: C3 bought in December 2025 and gave it back in January.
class CliCohortsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeSmallBook(m_line)); }
    void cohorts_data();
    void cohorts();
    void money();
    void text();
    void refused_data();
    void refused();
    void emptyBook();

private:
    CommandLine m_line;
};

void CliCohortsTest::cohorts_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("expected"); // start size: active …
    const auto row = [](const char *options, const char *expected) {
        QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(expected);
    };
    row("--as-of 2026-02-28", "2025-12-01 1: 1 0 0");
    row("--as-of 2026-02-28 --rule all", "2025-12-01 1: 1 1 0");
    row("--as-of 2026-11-30 --by quarter", "2025-10-01 1: 1 0 0 0 0 | 2026-04-01 1: 1 0 0 | 2026-10-01 1: 1");
    row("--as-of 2026-11-30 --by quarter --rule all",
        "2025-10-01 1: 1 1 0 0 0 | 2026-04-01 1: 1 0 0 | 2026-10-01 1: 1");
    row("--as-of 2025-01-01", "");
}

void CliCohortsTest::cohorts()
{
    QFETCH(QString, options);
    const RunOutcome outcome = m_line.json(QStringList(u"cohorts"_s) + options.split(u' '));
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QStringList told;
    for (const QJsonValue &value : outcome.json[u"cohorts"_s].toArray()) {
        const QJsonObject cohort = value.toObject();
        QStringList active;
        for (const QJsonValue &count : cohort[u"active"_s].toArray())
            active << QString::number(count.toInt());
        told << u"%1 %2: %3"_s.arg(cohort[u"start"_s].toString(), QString::number(cohort[u"size"_s].toInt()),
                                   active.join(u' '));
    }
    QTEST(told.join(u" | "_s), "expected");
}

void CliCohortsTest::money()
{
    const QJsonObject json =
        m_line.json({u"cohorts"_s, u"--rule"_s, u"all"_s, u"--as-of"_s, u"2026-11-15"_s}).json;
    QCOMPARE(json[u"rule"_s].toString(), u"all"_s);
    QCOMPARE(json[u"by"_s].toString(), u"month"_s);
    QCOMPARE(json[u"asOf"_s].toString(), u"2026-11-15"_s);
    QCOMPARE(json[u"complete"_s].toBool(true), false);
    QCOMPARE(json[u"unlinked"_s].toInt(), 1);
    const QJsonArray cohorts = json[u"cohorts"_s].toArray();
    QCOMPARE(cohorts.first()[u"money"_s][0].toDouble(), 80.0);
    QCOMPARE(cohorts.first()[u"money"_s][1].toDouble(), -80.0);
    QCOMPARE(cohorts.last()[u"money"_s][0].toDouble(), 350.5);
}

void CliCohortsTest::text()
{
    const RunOutcome outcome =
        m_line.run({u"cohorts"_s, u"--as-of"_s, u"2026-01-20"_s, u"--rule"_s, u"all"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("2025-12"));
    QVERIFY(outcome.out.contains("100 %*")); // January is not over
    QVERIFY(outcome.out.contains("returns too"));
}

void CliCohortsTest::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("unit") << QStringList{u"--by"_s, u"week"_s};
    QTest::newRow("rule") << QStringList{u"--rule"_s, u"some"_s};
    QTest::newRow("day") << QStringList{u"--as-of"_s, u"soon"_s};
}

void CliCohortsTest::refused()
{
    QFETCH(QStringList, options);
    const RunOutcome outcome = m_line.run(QStringList(u"cohorts"_s) + options);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

void CliCohortsTest::emptyBook()
{
    const CommandLine line;
    QCOMPARE(line.run({u"generate"_s, u"--customers"_s, u"3"_s, u"--purchases"_s, u"0"_s}).status, 0);
    const RunOutcome outcome = line.run({u"cohorts"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("Import purchases"));
    QVERIFY(line.json({u"cohorts"_s}).json[u"cohorts"_s].toArray().isEmpty());
}

QTEST_MAIN(CliCohortsTest)
#include "tst_clicohorts.moc"
