// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Calls @p visit with each value of @p value and its key, at any depth.
void forEachValue(const QJsonValue &value, const QString &key,
                  const std::function<void(const QString &, const QJsonValue &)> &visit)
{
    visit(key, value);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        forEachValue(it.value(), it.key(), visit);
    for (const QJsonValue &item : value.toArray())
        forEachValue(item, key, visit);
}

/// Whether @p value has what @p path names: "stages[].name" is in each of at least one stage.
bool hasPath(const QJsonValue &value, const QString &path)
{
    if (path.isEmpty())
        return true;
    const qsizetype dot = path.indexOf(u'.');
    QString key = dot < 0 ? path : path.first(dot);
    const QString rest = dot < 0 ? QString() : path.sliced(dot + 1);
    const bool isList = key.endsWith(u"[]");
    if (isList)
        key.chop(2);
    const QJsonObject object = value.toObject();
    if (!object.contains(key))
        return false;
    if (!isList)
        return hasPath(object[key], rest);
    const QJsonArray items = object[key].toArray();
    return object[key].isArray() && (rest.isEmpty() || !items.isEmpty()) &&
           std::all_of(items.begin(), items.end(),
                       [&](const QJsonValue &item) { return hasPath(item, rest); });
}

} // namespace

/// The contract of --json: the keys of each verb at every depth, and what their values are.
class CliContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys_data();
    void keys();
    void importAddsUp_data();
    void importAddsUp();
    void repairs();
    void severalFiles();
    void mappingNamesEveryHeader();
    void rejectsComeBack();
    void limitNothingPrintsCounts_data();
    void limitNothingPrintsCounts();

private:
    CommandLine m_line;
};

void CliContractTest::initTestCase()
{
    QVERIFY(makeSmallBook(m_line));
}

void CliContractTest::keys_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("paths");
    const auto row = [](const char *arguments, const char *paths) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ')
                                 << QString::fromUtf8(paths).split(u' ');
    };
    row("list --limit 2", "total matched seconds rows[].id rows[].name");
    row("list --of contacts", "total matched seconds rows[].id");
    row("list --fields key,employees,extra.\"Lead\u00A0Quality\"", "rows[].key rows[].employees");
    row("show key:C1", "id name grade.grade grade.points grade.parts[] grade.unknown[] grade.possible[] "
                       "grade.wayUp[] imports[].file imports[].at imports[].table imports[].outcome "
                       "imports[].change imports[].undone team");
    row("grade", "counts graded moves check.gaps check.overlaps check.dead check.nonMonotonic seconds");
    row("grade --scheme intent", "counts.high counts.medium counts.low graded moves seconds");
    row("grade --check", "check.gaps check.overlaps check.dead check.nonMonotonic seconds");
    row("rfm", "customers bounds.recency[] bounds.frequency[] bounds.monetary[] segments[].name "
               "segments[].customers segments[].orders segments[].revenue unreachable[] dead[] seconds");
    row("funnel",
        "stages[].name stages[].entered stages[].visited stages[].open stages[].value "
        "stages[].stepRate stages[].overallRate stages[].medianDays stages[].p75Days won lost open "
        "wonValue lostValue winRate medianCycleDays meanWonCycleDays meanClosedCycleDays otherPipelines[]");
    row("funnel --by owner", "groups[].name groups[].won groups[].lost groups[].winRate groups[].wonValue");
    row("funnel --by industry", "groups[].name groups[].wonValue");
    row("deals",
        "pipeline open matched stages[].name stages[].deals stages[].sums stages[].longDays rows[].id "
        "rows[].title rows[].customer rows[].name rows[].contact rows[].grade rows[].owner "
        "rows[].stage rows[].amount rows[].currency rows[].expected rows[].days rows[].long");
    row("score --target need=clear", "auc logLoss brier calibration[] factors[] leaks[] n seconds");
    row("history", "changes[].label changes[].at changes[].rows");
    row("history --limit 1",
        "changes[].receipts[].file changes[].receipts[].rows changes[].receipts[].mapping");
    row("check", "ok problems[] contentHash");
}

void CliContractTest::keys()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, paths);
    for (QString &argument : arguments)
        argument.replace(u'\u00A0', u' ');
    const RunOutcome outcome = m_line.json(arguments);
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    // Exactly one object and a line's end.
    QVERIFY(outcome.out.startsWith('{') && outcome.out.trimmed().endsWith('}') && outcome.out.endsWith('\n'));
    QVERIFY(!outcome.json.isEmpty());
    for (const QString &path : paths)
        QVERIFY2(hasPath(outcome.json, path), qPrintable(path));
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}"_s);
    forEachValue(outcome.json, {}, [](const QString &key, const QJsonValue &value) {
        if (key.endsWith(u"Rate") && !value.isNull())
            QVERIFY2(value.toDouble(-1) >= 0 && value.toDouble(2) <= 1, qPrintable(key));
        if (key == u"seconds")
            QVERIFY(value.isDouble() && value.toDouble() >= 0 && value.toDouble() < 600);
        if (key == u"at")
            QVERIFY2(day.match(value.toString()).hasMatch(), qPrintable(value.toString()));
        if (key == u"contentHash")
            QCOMPARE(value.toString().size(), 64);
    });
    // The same without --json is text of lines that end.
    const RunOutcome text = m_line.run(arguments);
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.endsWith('\n') && !text.out.contains("\x1b"));
}

void CliContractTest::importAddsUp_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("counts"); // new updated unchanged review rejected
    const auto row = [](const char *name, const QByteArray &text, const QString &into, const QString &options,
                        const QString &counts) {
        QTest::newRow(name) << text << into << options.split(u' ', Qt::SkipEmptyParts) << counts;
    };
    const QByteArray changed("id,company,city\nC1,Acme Ltd,Suzhou\nC4,Delta Inc,Boston\nC7,New Ltd,Oslo\n");
    row("header alone", "name,city\n", u"customers"_s, {}, u"0 0 0 0 0"_s);
    row("the same again", kCustomersCsv, u"customers"_s, {}, u"0 0 4 0 0"_s);
    row("fill keeps what is there", changed, u"customers"_s, {}, u"1 0 2 0 0"_s);
    row("overwrite", changed, u"customers"_s, u"--if-exists overwrite"_s, u"1 1 1 0 0"_s);
    row("skip", changed, u"customers"_s, u"--if-exists skip"_s, u"1 0 2 0 0"_s);
    row("new", changed, u"customers"_s, u"--if-exists new"_s, u"3 0 0 0 0"_s);
    row("all cells empty", "name,city\n ,\nAcme Nine,Oslo\n", u"customers"_s, {}, u"1 0 0 0 1"_s);
    row("missing words", "name,city\nN/A,-\nAcme Nine,Oslo\n", u"customers"_s, u"--missing N/A;-"_s,
        u"1 0 0 0 1"_s);
    row("no header", "Acme Nine,nine@x.example\n", u"customers"_s, u"--header no"_s, u"1 0 0 0 0"_s);
    row("semicolons", "name;city\nAcme Nine;Oslo\n", u"customers"_s, u"--delimiter ;"_s, u"1 0 0 0 0"_s);
    row("purchases again", kPurchasesCsv, u"purchases"_s, {}, u"0 0 6 0 0"_s);
    row("deals again", kDealsCsv, u"deals"_s, {}, u"0 0 4 0 0"_s);
    row("interactions again", kInteractionsCsv, u"interactions"_s, {}, u"0 0 4 0 0"_s);
    row("owners", "name,manager,region\nLi Na,Fang,North\nOtto,Fang,South\n", u"owners"_s, {},
        u"1 1 0 0 0"_s);
    row("products", "name,category,price\nLamp,Lights,12.5\n", u"products"_s, {}, u"1 0 0 0 0"_s);
}

void CliContractTest::importAddsUp()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, into);
    QFETCH(QStringList, options);
    QFETCH(QString, counts);
    const QString path = m_line.write(u"more.csv"_s, text);
    const QStringList arguments = QStringList{u"import"_s, path, u"--into"_s, into} + options;
    const RunOutcome plan = m_line.json(arguments + QStringList{u"--plan"_s});
    QVERIFY2(plan.status == 0, plan.err.constData());
    const RunOutcome done = m_line.json(arguments);
    QVERIFY2(done.status == 0, done.err.constData());
    QStringList told;
    int sum = 0;
    for (const QString &key : {u"new"_s, u"updated"_s, u"unchanged"_s, u"review"_s, u"rejected"_s}) {
        told << QString::number(done.json[key].toInt(-1));
        sum += done.json[key].toInt();
        QCOMPARE(plan.json[key], done.json[key]);
    }
    QCOMPARE(told.join(u' '), counts);
    QCOMPARE(done.json[u"rows"_s].toInt(), sum);
    for (const QString &key : {u"file"_s, u"encoding"_s, u"delimiter"_s, u"header"_s, u"unlinked"_s,
                               u"near"_s, u"mapping"_s, u"import"_s, u"seconds"_s, u"repair"_s})
        QVERIFY2(done.json.contains(key), qPrintable(key));
    if (done.json[u"new"_s].toInt() + done.json[u"updated"_s].toInt() > 0)
        QCOMPARE(m_line.run({u"undo"_s}).status, 0);
}

void CliContractTest::repairs()
{
    QByteArray text = "id,name,address,city,phone\n";
    for (int i = 0; i < 8; ++i)
        text += "R%1,Repaired %1,%1 Long Street,Town,030-007432%1\n"_ba.replace("%1", QByteArray::number(i));
    text += "R8,Repaired 8,12, Rue du Lac,Ville,030-0074328\n";
    const QString file = m_line.write(u"torn.csv"_s, text);
    const RunOutcome plan = m_line.json({u"import"_s, file, u"--plan"_s});
    QVERIFY2(plan.status == 0, plan.err.constData());
    QCOMPARE(plan.json[u"rejected"].toInt(), 1);
    QCOMPARE(plan.json[u"repair"][u"column"].toString(), u"address"_s);
    QCOMPARE(plan.json[u"repair"][u"rows"].toInt(), 1);
    const QString reason = plan.json[u"issues"][0][u"reason"].toString();
    QVERIFY2(reason.contains(u"“12, Rue du Lac”"_s), qPrintable(reason));
    const RunOutcome done = m_line.json({u"import"_s, file, u"--repair"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(done.json[u"new"].toInt(), 9);
    QCOMPARE(done.json[u"rejected"].toInt(), 0);
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
}

void CliContractTest::severalFiles()
{
    const QString one = m_line.write(u"one.csv"_s, "id,name\nX1,One\n");
    const QString two = m_line.write(u"two.csv"_s, "id;name\nX2;Two\nX3;Three\n");
    const RunOutcome outcome = m_line.json({u"import"_s, one, two});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonArray files = outcome.json[u"files"_s].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].toObject()[u"rows"_s].toInt(), 1);
    QCOMPARE(files[1].toObject()[u"rows"_s].toInt(), 2);
    QCOMPARE(files[1].toObject()[u"delimiter"_s].toString(), u";"_s);
    // One job is one change.
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
    QCOMPARE(m_line.json({u"list"_s, u"--limit"_s, u"0"_s}).json[u"total"_s].toInt(), 4);
}

void CliContractTest::mappingNamesEveryHeader()
{
    const QString path = m_line.write(u"map.csv"_s, "Name,Rank,Rank,,Town,Secret\nAcme Nine,1,2,x,Oslo,y\n");
    const RunOutcome outcome =
        m_line.json({u"import"_s, path, u"--plan"_s, u"--map"_s, u"Town=city;Secret="_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject mapping = outcome.json[u"mapping"_s].toObject();
    QCOMPARE(mapping.keys().size(), 6);
    QCOMPARE(mapping[u"Name"_s].toString(), u"name"_s);
    QCOMPARE(mapping[u"Town"_s].toString(), u"city"_s);
    QVERIFY(mapping[u"Secret"_s].isNull());
    QCOMPARE(mapping[u"Rank"_s].toString(), u"extra.Rank"_s);
    QCOMPARE(mapping[u"Rank (2)"_s].toString(), u"extra.Rank (2)"_s);
    QCOMPARE(mapping[u"column 4"_s].toString(), u"extra.column 4"_s);
}

void CliContractTest::rejectsComeBack()
{
    const QString path = m_line.write(u"bad.csv"_s, "customer,date,amount\nC1,2026-11-02,10\nC1,soon,10\n");
    const QString rejects = m_line.file(u"rejects.csv"_s);
    const RunOutcome outcome =
        m_line.json({u"import"_s, path, u"--into"_s, u"purchases"_s, u"--rejects"_s, rejects});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json[u"rejected"_s].toInt(), 1);
    const QByteArray written = m_line.read(u"rejects.csv"_s);
    QVERIFY2(written.contains("leadbook:reason") && written.contains("soon"), written.constData());
    // The corrected file goes in as it is, the reasons are left out.
    QByteArray corrected = written;
    corrected.replace("soon", "2026-11-03");
    const QString again = m_line.write(u"corrected.csv"_s, corrected);
    const RunOutcome second = m_line.json({u"import"_s, again, u"--into"_s, u"purchases"_s});
    QVERIFY2(second.status == 0, second.err.constData());
    QCOMPARE(second.json[u"new"_s].toInt(), 1);
    QCOMPARE(second.json[u"rejected"_s].toInt(), 0);
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
}

void CliContractTest::limitNothingPrintsCounts_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("matched");
    const auto row = [](const QString &filter, int matched) {
        QTest::newRow(qPrintable(filter)) << filter << matched;
    };
    row(u""_s, 4);
    row(u"city = Boston"_s, 1);
    row(u"not city = Boston"_s, 3);
    row(u"employees >= 40"_s, 2);
    row(u"employees is empty"_s, 1);
    row(u"need in (clear, partly)"_s, 2);
    row(u"owner = \"Li Na\" and industry = Retail"_s, 1);
    row(u"extra.\"Lead Quality\" = Low or city = Köln"_s, 3);
    row(u"hasDeal"_s, 4);
    row(u"hasDeal(stage = Quotation)"_s, 1);
    row(u"bought(category = Chairs)"_s, 2);
    row(u"lastContact < -30d"_s, 1);
    row(u"email contains example"_s, 3);
}

void CliContractTest::limitNothingPrintsCounts()
{
    QFETCH(QString, filter);
    QFETCH(int, matched);
    const RunOutcome outcome = m_line.json({u"list"_s, u"--where"_s, filter, u"--limit"_s, u"0"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json[u"total"_s].toInt(), 4);
    QCOMPARE(outcome.json[u"matched"_s].toInt(), matched);
    QCOMPARE(outcome.json[u"rows"_s].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(CliContractTest)
#include "tst_clicontract.moc"
