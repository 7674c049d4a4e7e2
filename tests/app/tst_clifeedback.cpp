// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "store/book.h"

#include <QJsonArray>
#include <QTest>

#include <array>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr auto kCustomers = "id,name,influence\n1,Aha,5\n2,Bee,1\n3,Cee,\n";
constexpr auto kPurchases = "order,customer,date,amount\na,3,2026-11-01,300\nb,3,2025-09-01,1000\n";

} // namespace

/// The verbs feedback and health on a small book of known content, on 2026-11-21.
class CliFeedbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feedback();
    void health();
    void emptyBook();
    void refused();

private:
    static void fill(const CommandLine &line)
    {
        if (line.run({u"import"_s, line.write(u"c.csv"_s, kCustomers)}).status != 0 ||
            line.run({u"import"_s, line.write(u"p.csv"_s, kPurchases), u"--into"_s, u"purchases"_s}).status !=
                0)
            qFatal("no book");
    }
};

void CliFeedbackTest::feedback()
{
    const CommandLine line;
    fill(line);
    line.run({u"survey"_s, u"answer"_s, u"nps"_s, u"key:2"_s, u"3"_s, u"Too slow"_s});
    {
        const FixedClock clock(kToday, 0);
        const auto book = Book::open(line.book(), clock);
        QVERIFY(book);
        QVERIFY((*book)->change(u"x"_s, [](Editor &editor) -> Status {
            auto read = editor.prepare("SELECT id FROM customer WHERE key = '1'");
            LEADBOOK_TRY(read);
            LEADBOOK_TRY(read->step());
            const auto id =
                editor.insert(RecordTable::Feedback, std::array{Cell{"customer", qlonglong{read->integer(0)}},
                                                                Cell{"opened_day", kToday.number() - 9},
                                                                Cell{"due_day", kToday.number() - 8},
                                                                Cell{"text", u"Does not start"_s}});
            LEADBOOK_TRY(id);
            return {};
        }));
    }
    const RunOutcome outcome = line.json({u"feedback"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json[u"open"_s].toInt(), 1);
    QCOMPARE(outcome.json[u"overdue"_s].toInt(), 1);
    QCOMPARE(outcome.json[u"days"_s].toArray(), (QJsonArray{1, 2, 3, 5}));
    QVERIFY(outcome.json[u"medianAnswerDays"_s].isNull());
    QCOMPARE(outcome.json[u"solvedRate"_s].toDouble(-1), 0.0);
    const QJsonValue row = outcome.json[u"rows"_s][0];
    QCOMPARE(row[u"customer"_s].toString(), u"Aha"_s);
    QCOMPARE(row[u"state"_s].toString(), u"open"_s);
    QCOMPARE(row[u"overdue"_s].toBool(), true);
    QVERIFY(row[u"reason"_s].toString().contains(u"2026-11-13"));
    const QJsonArray low = outcome.json[u"low"_s].toArray();
    QCOMPARE(low.size(), 1);
    QCOMPARE(low[0][u"customer"_s].toString(), u"Bee"_s);
    QVERIFY(low[0][u"reason"_s].toString().contains(u"Too slow"));
    QVERIFY(line.run({u"feedback"_s}).out.contains("Does not start"));
    QVERIFY(line.json({u"feedback"_s, u"--limit"_s, u"0"_s}).json[u"rows"_s].toArray().isEmpty());
}

void CliFeedbackTest::health()
{
    const CommandLine line;
    fill(line);
    const RunOutcome outcome = line.json({u"health"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonArray rows = outcome.json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2); // Cee by revenue, Aha by influence
    QCOMPARE(rows[0][u"customer"_s].toString(), u"Cee"_s);
    QCOMPARE(rows[0][u"light"_s].toString(), u"red"_s);
    QCOMPARE(rows[0][u"revenue"_s].toDouble(), 300.0);
    QCOMPARE(rows[0][u"revenueBefore"_s].toDouble(), 1000.0);
    QCOMPARE(rows[0][u"value"_s][u"light"_s].toString(), u"red"_s);
    QVERIFY(rows[0][u"reason"_s].toString().contains(u"70 %"));
    QCOMPARE(rows[1][u"light"_s].toString(), u"amber"_s);
    QCOMPARE(rows[1][u"satisfaction"_s][u"light"_s].toString(), u"unknown"_s);
    QVERIFY(!rows[1][u"because"_s].toString().isEmpty());
    QVERIFY(line.run({u"health"_s}).out.contains("Cee"));
}

void CliFeedbackTest::emptyBook()
{
    const CommandLine line;
    QCOMPARE(line.run({u"import"_s, line.write(u"none.csv"_s, "name\n")}).status, 0);
    QCOMPARE(line.json({u"feedback"_s}).json[u"all"_s].toInt(-1), 0);
    QCOMPARE(line.json({u"health"_s}).json[u"accounts"_s].toInt(-1), 0);
    QCOMPARE(line.json({u"survey"_s}).json[u"rows"_s].toArray().size(), 5);
}

void CliFeedbackTest::refused()
{
    const CommandLine line;
    fill(line);
    for (const char *verb : {"feedback", "health"})
        QVERIFY(line.run({QString::fromLatin1(verb), u"--limit"_s, u"few"_s}).status != 0);
}

QTEST_MAIN(CliFeedbackTest)
#include "tst_clifeedback.moc"
