// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Amounts on the command line: in which currency they are, and that files keep what was written.
class CliMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void derivedAmountsSayTheirCurrency();
    void exportedAndImportedAgain();
    void sumsAreByCurrencyHoweverWritten();

private:
    QJsonObject show(const QString &name) const { return m_line->json({u"show"_s, u"key:"_s + name}).json; }
    void setRate() const
    {
        QCOMPARE(m_line->run({u"settings"_s, u"--currency"_s, u"CNY"_s}).status, 0);
        QCOMPARE(m_line->run({u"settings"_s, u"--rate"_s, u"USD=7.1"_s}).status, 0);
    }

    std::unique_ptr<CommandLine> m_line;
};

void CliMoneyTest::init()
{
    m_line = std::make_unique<CommandLine>();
    const QString people = m_line->write(u"people.csv"_s, "id,company,potential,currency\n"
                                                          "A,Acme,1000,USD\nB,Bolt,50,\n");
    const QString deals = m_line->write(u"deals.csv"_s, "customer,title,stage,amount,currency,opened\n"
                                                        "A,1,Quotation,100,,2026-10-01\n"
                                                        "A,2,Quotation,100,CNY,2026-10-02\n"
                                                        "A,3,Quotation,100,cny,2026-10-03\n"
                                                        "A,4,Quotation,100,usd,2026-10-04\n"
                                                        "A,5,Quotation,100,gbp,2026-10-05\n");
    QCOMPARE(m_line->run({u"import"_s, people}).status, 0);
    QCOMPARE(m_line->run({u"import"_s, deals, u"--into"_s, u"deals"_s}).status, 0);
}

void CliMoneyTest::derivedAmountsSayTheirCurrency()
{
    QVERIFY(show(u"A"_s)[u"bookCurrency"_s].isNull());
    setRate();
    const QJsonObject acme = show(u"A"_s);
    QCOMPARE(acme[u"value"_s].toDouble(), 7100.0);
    QCOMPARE(acme[u"bookCurrency"_s].toString(), u"CNY"_s);
    QCOMPARE(acme[u"potential"_s].toDouble(), 1000.0);
    QCOMPARE(acme[u"currency"_s].toString(), u"USD"_s);
    const QJsonObject list = m_line->json({u"list"_s, u"--fields"_s, u"value,potential,currency"_s}).json;
    QCOMPARE(list[u"bookCurrency"_s].toString(), u"CNY"_s);
    QCOMPARE(list[u"rows"_s][0][u"value"_s].toDouble(), 7100.0);
}

/// What is exported changes no value of the book it came from, whether or not what is derived went along.
void CliMoneyTest::exportedAndImportedAgain()
{
    setRate();
    const QString file = m_line->file(u"out.csv"_s);
    for (const QStringList &fields :
         {QStringList(), QStringList{u"--fields"_s, u"id,name,value,potential,currency"_s}}) {
        QCOMPARE(m_line->run(QStringList{u"export"_s, file} + fields).status, 0);
        const RunOutcome again = m_line->json({u"import"_s, file, u"--if-exists"_s, u"overwrite"_s});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.json[u"rows"_s].toInt(), 2);
        for (const QString &name : {u"A"_s, u"B"_s}) {
            const bool isAcme = name == u"A";
            const QJsonObject customer = show(name);
            QCOMPARE(customer[u"potential"_s].toDouble(), isAcme ? 1000.0 : 50.0);
            QCOMPARE(customer[u"currency"_s].toString(), isAcme ? u"USD"_s : QString());
            QCOMPARE(customer[u"value"_s].toDouble(), isAcme ? 7100.0 : 50.0);
        }
    }
    QVERIFY(m_line->read(u"out.csv"_s)
                .contains("id,name,value,potential,currency,bookCurrency\r\n"
                          "A,Acme,7100,1000,USD,CNY\r\n"));
}

void CliMoneyTest::sumsAreByCurrencyHoweverWritten()
{
    const auto sums = [this] {
        QStringList texts;
        for (const QJsonValue &stage : m_line->json({u"deals"_s}).json[u"stages"_s].toArray()) {
            for (const QJsonValue &sum : stage[u"sums"_s].toArray())
                texts << sum[u"currency"_s].toString(u"-"_s) + u' ' +
                             QString::number(sum[u"amount"_s].toDouble());
        }
        texts.sort();
        return texts.join(u", "_s);
    };
    QCOMPARE(sums(), u"- 100, CNY 200, GBP 100, USD 100"_s);
    setRate();
    QCOMPARE(sums(), u"- 1010, GBP 100"_s);
}

QTEST_GUILESS_MAIN(CliMoneyTest)
#include "tst_climoney.moc"
