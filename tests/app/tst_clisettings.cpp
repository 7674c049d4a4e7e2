// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// `leadbook settings`, and what it changes elsewhere.
class CliSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsSet();
    void setsAndUndoes();
    void sumsFollow();
    void targetsFollowTheFiscalYear();
    void targetsOfAnotherFiscalYear();
    void refuses_data();
    void refuses();
    void severalRates();
    void allOrNothing();

private:
    QJsonObject settings(const QStringList &options = {})
    {
        return m_line->json(QStringList{u"settings"_s} + options).json;
    }

    std::unique_ptr<CommandLine> m_line;
};

void CliSettingsTest::init()
{
    m_line = std::make_unique<CommandLine>();
    const QString deals = m_line->write(u"deals.csv"_s, "customer,title,stage,amount,currency,opened\n"
                                                        "Acme,Desks,Quotation,100,USD,2026-10-01\n"
                                                        "Acme,Chairs,Quotation,50,,2026-10-02\n");
    const QString people = m_line->write(u"people.csv"_s, "company,city\nAcme,Oslo\nBolt,Rome\nCup,Rome\n");
    QCOMPARE(m_line->run({u"import"_s, people}).status, 0);
    QCOMPARE(m_line->run({u"import"_s, deals, u"--into"_s, u"deals"_s}).status, 0);
}

void CliSettingsTest::nothingIsSet()
{
    const QJsonObject json = settings();
    QVERIFY(json[u"currency"_s].isNull());
    QVERIFY(json[u"rates"_s].toArray().isEmpty());
    QCOMPARE(json[u"homeCity"_s].toString(), u"Rome"_s);
    QVERIFY(!json[u"homeCityIsSet"_s].toBool());
    QCOMPARE(json[u"fiscalMonth"_s].toInt(), 1);
}

void CliSettingsTest::setsAndUndoes()
{
    QJsonObject json =
        settings({u"--currency"_s, u"cny"_s, u"--home-city"_s, u"Oslo"_s, u"--fiscal-month"_s, u"4"_s});
    QCOMPARE(json[u"currency"_s].toString(), u"CNY"_s);
    QCOMPARE(json[u"withoutRate"_s].toArray(), QJsonArray{u"USD"_s});
    QCOMPARE(json[u"homeCity"_s].toString(), u"Oslo"_s);
    QCOMPARE(json[u"fiscalMonth"_s].toInt(), 4);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0); // all of them at once
    QVERIFY(settings()[u"currency"_s].isNull());
    QCOMPARE(settings()[u"fiscalMonth"_s].toInt(), 1);
    QCOMPARE(m_line->run({u"redo"_s}).status, 0);
    json = settings({u"--rate"_s, u"USD=7.1"_s, u"--from"_s, u"2026-01-01"_s});
    QVERIFY(json[u"withoutRate"_s].toArray().isEmpty());
    const QJsonObject rate = json[u"rates"_s].toArray()[0].toObject();
    QCOMPARE(rate[u"currency"_s].toString(), u"USD"_s);
    QCOMPARE(rate[u"from"_s].toString(), u"2026-01-01"_s);
    QCOMPARE(rate[u"rate"_s].toDouble(), 7.1);
    QVERIFY(m_line->run({u"settings"_s}).out.contains("1 USD = 7.1 CNY"));
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QVERIFY(settings()[u"rates"_s].toArray().isEmpty());
    QCOMPARE(m_line->run({u"redo"_s}).status, 0);
    QCOMPARE(settings()[u"rates"_s].toArray().size(), 1);
    json = settings({u"--rate"_s, u"usd="_s, u"--from"_s, u"2026-01-01"_s, u"--home-city"_s, QString()});
    QVERIFY(json[u"rates"_s].toArray().isEmpty());
    QVERIFY(!json[u"homeCityIsSet"_s].toBool());
}

/// Money is in the book's currency, and beside it stands what was agreed.
void CliSettingsTest::sumsFollow()
{
    const auto sums = [this] {
        QJsonArray all;
        for (const QJsonValue &stage : m_line->json({u"deals"_s}).json[u"stages"_s].toArray()) {
            for (const QJsonValue &sum : stage[u"sums"_s].toArray())
                all.append(sum[u"amount"_s]);
        }
        return all;
    };
    QCOMPARE(sums(), (QJsonArray{100, 50})); // of two currencies
    settings({u"--currency"_s, u"CNY"_s, u"--rate"_s, u"USD=7"_s});
    QCOMPARE(sums(), QJsonArray{750});
    QJsonObject desks;
    for (const QJsonValue &deal : m_line->json({u"deals"_s}).json[u"rows"_s].toArray()) {
        if (deal[u"title"_s].toString() == u"Desks")
            desks = deal.toObject();
    }
    QCOMPARE(desks[u"amount"_s].toDouble(), 700.0);
    QVERIFY(desks[u"currency"_s].isNull());
    QCOMPARE(desks[u"agreed"_s].toDouble(), 100.0);
    QCOMPARE(desks[u"agreedCurrency"_s].toString(), u"USD"_s);
    const QJsonArray found = m_line->json({u"list"_s, u"--search"_s, u"Acme"_s}).json[u"rows"_s].toArray();
    const QByteArray shown = m_line->run({u"show"_s, QString::number(found[0][u"id"_s].toInteger())}).out;
    QVERIFY2(shown.contains("Deal: Desks, Quotation, 100 USD"), shown.constData());
    // An export is of what was written.
    QCOMPARE(m_line->run({u"export"_s, m_line->file(u"out.csv"_s), u"--table"_s, u"deals"_s}).status, 0);
    QVERIFY2(m_line->read(u"out.csv"_s).contains("100,USD"), m_line->read(u"out.csv"_s).constData());
}

void CliSettingsTest::targetsFollowTheFiscalYear()
{
    settings({u"--fiscal-month"_s, u"4"_s});
    QCOMPARE(m_line->run({u"targets"_s, u"--for"_s, u"2026-Q3"_s, u"--set"_s, u"500"_s}).status, 0);
    const QJsonObject json = m_line->json({u"targets"_s, u"--for"_s, u"2026-Q3"_s}).json;
    QCOMPARE(json[u"for"_s].toString(), u"2026-Q3"_s); // October to December
    QCOMPARE(json[u"owners"_s].toArray()[0][u"signedTarget"_s].toDouble(), 500.0);
    settings({u"--fiscal-month"_s, u"1"_s});
    QCOMPARE(m_line->json({u"targets"_s, u"--for"_s, u"2026-Q4"_s})
                 .json[u"owners"_s]
                 .toArray()[0][u"signedTarget"_s]
                 .toDouble(),
             500.0);
}

/// Targets of the quarters of before are told by their months, and can be taken away by what is told.
void CliSettingsTest::targetsOfAnotherFiscalYear()
{
    for (const auto &[period, amount] : {std::pair(u"2026-Q4"_s, u"500"_s), std::pair(u"2026"_s, u"900"_s)})
        QCOMPARE(m_line->run({u"targets"_s, u"--for"_s, period, u"--set"_s, amount}).status, 0);
    settings({u"--fiscal-month"_s, u"2"_s});
    const auto periods = [this] {
        QStringList names;
        for (const QJsonValue &target : m_line->json({u"targets"_s}).json[u"targets"_s].toArray())
            names << target[u"for"_s].toString();
        names.sort();
        return names;
    };
    QCOMPARE(periods(), (QStringList{u"2026-01..2026-12"_s, u"2026-10..2026-12"_s}));
    QVERIFY(m_line->run({u"targets"_s, u"--for"_s, u"2026-10..2026-12"_s}).err.contains("--remove"));
    QVERIFY(m_line->run({u"targets"_s, u"--for"_s, u"2026-10..2026-12"_s, u"--set"_s, u"1"_s}).status != 0);
    QVERIFY(m_line->run({u"targets"_s, u"--for"_s, u"2026-10..2026-11"_s}).err.contains("2026-Q4"));
    for (const QString &period : periods())
        QCOMPARE(m_line->run({u"targets"_s, u"--for"_s, period, u"--remove"_s}).status, 0);
    QCOMPARE(periods(), QStringList());
}

void CliSettingsTest::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("currency") << QStringList{u"--currency"_s, u"yuan"_s} << QByteArray("three letters");
    QTest::newRow("month") << QStringList{u"--fiscal-month"_s, u"April"_s} << QByteArray("month");
    QTest::newRow("rate without a currency")
        << QStringList{u"--rate"_s, u"USD=7"_s} << QByteArray("set that first");
    QTest::newRow("rate without a sign") << QStringList{u"--rate"_s, u"USD 7"_s} << QByteArray("USD=7.1");
    QTest::newRow("rate in words") << QStringList{u"--currency"_s, u"CNY"_s, u"--rate"_s, u"USD=seven"_s}
                                   << QByteArray("above 0");
    QTest::newRow("rate with a comma")
        << QStringList{u"--currency"_s, u"CNY"_s, u"--rate"_s, u"USD=7,123"_s} << QByteArray("point");
    QTest::newRow("day without a rate") << QStringList{u"--from"_s, u"2026-01-01"_s} << QByteArray("--rate");
    QTest::newRow("rate that is not there")
        << QStringList{u"--currency"_s, u"CNY"_s, u"--rate"_s, u"USD="_s} << QByteArray("no rate of USD");
    QTest::newRow("city twice") << QStringList{u"--home-city"_s, u"Oslo"_s, u"--home-city"_s, u"Rome"_s}
                                << QByteArray("more than once");
    QTest::newRow("day") << QStringList{u"--rate"_s, u"USD=7"_s, u"--from"_s, u"soon"_s}
                         << QByteArray("from");
}

void CliSettingsTest::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, says);
    const RunOutcome outcome = m_line->run(QStringList{u"settings"_s} + options);
    QVERIFY(outcome.status != 0);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    const QJsonObject json = settings();
    QVERIFY(json[u"rates"_s].toArray().isEmpty());
    QVERIFY(json[u"currency"_s].isNull()); // what stood beside it was not written either
}

void CliSettingsTest::severalRates()
{
    const QJsonObject json = settings({u"--currency"_s, u"CNY"_s, u"--rate"_s, u"USD=7"_s, u"--rate"_s,
                                       u"EUR=8"_s, u"--home-city"_s, u" New \n York "_s});
    QCOMPARE(json[u"rates"_s].toArray().size(), 2);
    QCOMPARE(json[u"homeCity"_s].toString(), u"New York"_s);
    // One change, taken back at once.
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QVERIFY(settings()[u"currency"_s].isNull());
    QVERIFY(!settings()[u"homeCityIsSet"_s].toBool());
}

/// "nothing was written" where the last of several cannot be.
void CliSettingsTest::allOrNothing()
{
    QCOMPARE(m_line->run({u"settings"_s, u"--currency"_s, u"CNY"_s, u"--fiscal-month"_s, u"13"_s}).status, 1);
    QVERIFY(settings()[u"currency"_s].isNull());
}

QTEST_MAIN(CliSettingsTest)
#include "tst_clisettings.moc"
