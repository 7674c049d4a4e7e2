// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Schemes with faults, and with inputs of every kind, on the command line.
class CliSchemeInputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void brokenSchemesAreNotApplied();
    void newInputsAreExplained();
    void whatIsNotCheckedIsSaid();
    void hugeSchemes_data();
    void hugeSchemes();

private:
    CommandLine m_line;
};

void CliSchemeInputsTest::initTestCase()
{
    QVERIFY(makeSmallBook(m_line));
}

/// A scheme with a fault may be looked at, is refused, and nothing is written.
void CliSchemeInputsTest::brokenSchemesAreNotApplied()
{
    const QString file = m_line.write(u"broken.json"_s, R"json({"name": "Broken", "criteria": [
        {"label": "Need", "field": "need", "bands": [
            {"label": "clear", "from": 3, "points": 5}, {"label": "partly", "from": 2, "points": 9},
            {"label": "unclear", "points": 0}]}],
        "cutoffs": [{"grade": "A", "from": 8}], "rest": "B"})json");
    const RunOutcome checked = m_line.json({u"grade"_s, u"--scheme"_s, file, u"--check"_s});
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.json[u"check"_s].toObject()[u"nonMonotonic"_s].toInt(), 1);
    const auto lastChange = [this] {
        return m_line.json({u"history"_s, u"--limit"_s, u"1"_s}).json[u"changes"_s].toArray();
    };
    const QJsonArray before = lastChange();
    const RunOutcome applied = m_line.run({u"grade"_s, u"--scheme"_s, file, u"--apply"_s});
    QCOMPARE(applied.status, 1);
    QVERIFY2(applied.err.contains("Need “clear”: 5 points, B instead of A"), applied.err.constData());
    QCOMPARE(lastChange(), before);
}

/// Inputs of the new kinds reach a customer's explanation, whose keys are as ever.
void CliSchemeInputsTest::newInputsAreExplained()
{
    const QString file = m_line.write(u"inputs.json"_s, R"json({"name": "Inputs", "criteria": [
        {"label": "Need", "field": "need", "bands": [
            {"label": "clear", "from": 3, "points": 10}, {"label": "not", "points": 0}]},
        {"label": "Contact", "field": "count(contact, 90)", "halfLife": 30, "bands": [
            {"label": "lively", "from": 0.9, "points": 5}, {"label": "quiet", "points": 0}]},
        {"label": "Deal", "field": "where(hasDeal)", "bands": [
            {"label": "yes", "from": 1, "points": 3}, {"label": "no", "points": 0}]}],
        "cutoffs": [{"grade": "A", "from": 15}], "rest": "D"})json");
    const RunOutcome applied = m_line.run({u"grade"_s, u"--scheme"_s, file, u"--apply"_s});
    QVERIFY2(applied.status == 0, applied.err.constData());
    const QJsonObject grade = m_line.json({u"show"_s, u"key:C1"_s}).json[u"grade"_s].toObject();
    QStringList fields;
    double sum = 0;
    for (const QJsonValue &part : grade[u"parts"_s].toArray()) {
        fields << part.toObject()[u"field"_s].toString();
        sum += part.toObject()[u"points"_s].toDouble();
    }
    QCOMPARE(fields, (QStringList{u"need"_s, u"count(contact, 90)~30"_s, u"where(hasDeal)"_s}));
    QCOMPARE(sum, grade[u"points"_s].toDouble());
    QStringList keys = grade.keys();
    QCOMPARE(keys, (QStringList{u"byHand"_s, u"grade"_s, u"parts"_s, u"points"_s, u"possible"_s, u"unknown"_s,
                                u"wayUp"_s}));
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
}

void CliSchemeInputsTest::whatIsNotCheckedIsSaid()
{
    const RunOutcome checked = m_line.json({u"grade"_s, u"--scheme"_s, u"manufacturer"_s, u"--check"_s});
    const QJsonObject check = checked.json[u"check"_s].toObject();
    QVERIFY(check[u"found"_s].toArray().isEmpty());
    QCOMPARE(check[u"notes"_s].toArray().size(), 1);
    QVERIFY(check[u"notes"_s].toArray()[0].toString().contains(u"Interaction"));
}

void CliSchemeInputsTest::hugeSchemes_data()
{
    QTest::addColumn<int>("criteria");
    QTest::addColumn<double>("width"); // of grade B, in points
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("more than a scheme may have") << 40 << 5.0 << 1 << true;
    QTest::newRow("as much as it may have") << 32 << 5.0 << 0 << true;
    QTest::newRow("too many sums to find out") << 32 << 1e-6 << 0 << false;
}

/// Bands with points such as 3.7037010: the check answers, says what it did not find out, and refuses nobody
/// for that.
void CliSchemeInputsTest::hugeSchemes()
{
    QFETCH(int, criteria);
    QFETCH(double, width);
    QFETCH(int, status);
    QFETCH(bool, isWhole);
    QJsonArray all;
    for (int index = 0; index < criteria; ++index) {
        QJsonArray bands;
        for (int band = 11; band >= 0; --band) {
            QJsonObject object{{u"label"_s, u"b%1"_s.arg(band)},
                               {u"points"_s, 0.1234567 * (band * 7 + index % 5) + band * index * 0.0000431}};
            if (band > 0)
                object[u"from"_s] = band * 100;
            bands.append(object);
        }
        all.append(
            QJsonObject{{u"label"_s, u"c%1"_s.arg(index)}, {u"field"_s, u"value"_s}, {u"bands"_s, bands}});
    }
    const QJsonObject scheme{
        {u"name"_s, u"Huge"_s},
        {u"criteria"_s, all},
        {u"cutoffs"_s, QJsonArray{QJsonObject{{u"grade"_s, u"A"_s}, {u"from"_s, 150}},
                                  QJsonObject{{u"grade"_s, u"B"_s}, {u"from"_s, 150 - width}}}},
        {u"rest"_s, u"C"_s}};
    const QString file = m_line.write(u"huge.json"_s, QJsonDocument(scheme).toJson());
    const RunOutcome checked = m_line.json({u"grade"_s, u"--scheme"_s, file, u"--check"_s});
    QCOMPARE(checked.status, status);
    if (status != 0)
        return;
    const QJsonObject check = checked.json[u"check"_s].toObject();
    QVERIFY(check[u"found"_s].toArray().isEmpty());
    QCOMPARE(check[u"notes"_s].toArray().isEmpty(), isWhole);
    const QByteArray text = m_line.run({u"grade"_s, u"--scheme"_s, file, u"--check"_s}).out;
    QCOMPARE(text.contains("no gap"), isWhole);
    QCOMPARE(text.contains("too many combinations"), !isWhole);
    QCOMPARE(m_line.run({u"grade"_s, u"--scheme"_s, file, u"--apply"_s}).status, 0);
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
}

QTEST_GUILESS_MAIN(CliSchemeInputsTest)
#include "tst_clischemeinputs.moc"
