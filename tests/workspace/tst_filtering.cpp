// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"

#include "workspace/filtering.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The small world of the tests: six customers called a to f.
ViewPtr makeView()
{
    SnapshotBuilder builder;
    Column<double> score;
    TextColumn quality;
    score.resize(6, std::numeric_limits<double>::quiet_NaN());
    score.set(0, 7.5);
    score.set(1, 2);
    quality.append("High");
    quality.append("low");
    quality.resize(6);
    builder.addCustom("Score", "real", score);
    builder.addCustom("Lead Quality", "text", quality);

    const Row a = builder.customer({{FieldId::Name, "Acme Ltd"},
                                    {FieldId::ContactName, "Zoë"},
                                    {FieldId::City, "上海"},
                                    {FieldId::Grade, "A"},
                                    {FieldId::Value, "250000"},
                                    {FieldId::LastContact, "2026-11-20"},
                                    {FieldId::Employees, "120"},
                                    {FieldId::Tags, "VIP;Newsletter"},
                                    {FieldId::Email, "zoe@acme.example"}});
    const Row b = builder.customer({{FieldId::Name, "北京远大有限公司"},
                                    {FieldId::ContactName, "王伟"},
                                    {FieldId::City, "北京"},
                                    {FieldId::Grade, "B"},
                                    {FieldId::Value, "99999.99"},
                                    {FieldId::LastContact, "2026-10-22"},
                                    {FieldId::Tags, "vip"},
                                    {FieldId::Need, "clear"}});
    const Row c = builder.customer({{FieldId::Name, "Cäsar GmbH"},
                                    {FieldId::City, "Köln"},
                                    {FieldId::Grade, "B"},
                                    {FieldId::Value, "100000"},
                                    {FieldId::LastContact, "2026-10-21"},
                                    {FieldId::DoNotContact, "yes"}});
    const Row d =
        builder.customer({{FieldId::Name, "Delta"}, {FieldId::City, "shanghai"}, {FieldId::Grade, "C"}});
    const Row e =
        builder.customer({{FieldId::Name, "Echo"}, {FieldId::Grade, "D"}, {FieldId::Notes, "wants a quote"}});
    builder.customer({{FieldId::Name, "Foxtrot"}});
    builder.contact(a, {{FieldId::ContactName, "Second"}});

    const auto quotation = builder.stage("Quotation");
    const auto seller = builder.owner("Li Na", "Boss");
    const auto chair = builder.product("Chair 1", "Chairs");
    const auto desk = builder.product("Desk 1", "Desks");
    builder.setLost(builder.deal(a, quotation, DealOutcome::Open, 5000, Day(20'700), {}, seller, chair),
                    "价格太高");
    builder.setLost(builder.deal(b, quotation, DealOutcome::Won, 800, Day(20'600), Day(20'650)), "Price",
                    "Rival");
    builder.deal(kNoRow, quotation, DealOutcome::Open, 1);
    builder.purchase(b, Day(20'770), 300, 0, chair);
    builder.purchase(c, Day(20'000), 700, 0, desk);
    builder.purchaseOf(d, Day(20'000), 50, "Lamps");
    builder.interaction(d, Day(20'776), 2);
    builder.interaction(e, Day(20'000), 0, InteractionTable::FromCustomer);
    constexpr double kNoScore = std::numeric_limits<double>::quiet_NaN();
    builder.survey(a, "NPS", 9, Day(20'700));
    builder.survey(a, "nps", 6, Day(20'770));
    builder.survey(b, "NPS", 7.5, Day(20'000));
    builder.survey(c, "CSAT", 2, Day(20'760));
    builder.survey(d, "NPS", kNoScore);
    builder.survey(e, "年度调查", kNoScore, Day(20'777));
    builder.survey(kNoRow, "NPS", 1, Day(20'777));
    return builder.view();
}

QString passing(const View &view, ListKind list, const QString &text)
{
    const auto filter = parseFilter(view, text);
    if (!filter)
        return filter.error().message;
    std::vector<Row> rows(listRows(*view.snapshot, list));
    std::iota(rows.begin(), rows.end(), Row{0});
    filterRows(view, list, *filter, rows, Progress());
    QString names;
    for (const Row row : rows)
        names += QChar(u'a' + static_cast<char16_t>(row));
    return names;
}

} // namespace

class FilteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customers_data();
    void customers();
    void contacts();
    void refused_data();
    void refused();
    void keepsTheOrder();
    void cancelledLeavesNothing();
    void unknownNamesPassNothing();
    void manyBlocks();
};

void FilteringTest::customers_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *filter, const char *rows) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromLatin1(rows);
    };
    row("", "abcdef");
    row("grade in (A, B)", "abc");
    row("grade not in (A, B)", "def");
    row("grade = a", "a");
    row("grade != A", "bcdef");
    row("grade is empty", "f");
    row("city = \"上海\"", "a");
    row("city = SHANGHAI", "d");
    row("city = koln", "c");
    row("city != \"上海\"", "bcdef");
    row("city is not empty", "abcd");
    row("city in (\"北京\", Shanghai)", "bd");
    row("city contains an", "d");
    row("name contains 有限", "b");
    row("name contains caes", "");
    row("name contains CAS", "c");
    row("name = \"acme ltd\"", "a");
    row("name > D and name < E", "d");
    row("value >= 100000", "ac");
    row("value > 99999.99", "ac");
    row("value = 99999.99", "b");
    row("value < 100000", "b");
    row("value != 100000", "abdef");
    row("value in (100000, 250000)", "ac");
    row("value is empty", "def");
    // Beyond all amounts, and between two of them.
    row("value < 99999999999999999999", "abc");
    row("value <= 99999999999999999999", "abc");
    row("value > 99999999999999999999", "");
    row("value >= 99999999999999999999", "");
    row("value > -99999999999999999999", "abc");
    row("value < -99999999999999999999", "");
    row("value = 99999999999999999999", "");
    row("value != 99999999999999999999", "abcdef");
    row("value in (99999999999999999999, 100000)", "c");
    row("value <= 99999.98999", "");
    row("value < 99999.99001", "b");
    row("value > 99999.98999", "abc");
    row("value >= 99999.99001", "ac");
    row("value = 99999.99001", "");
    row("value in (99999.99001, 250000)", "a");
    row("value > -0.00001", "abc");
    row("hasDeal(amount < 99999999999999999999)", "ab");
    row("employees >= 120", "a");
    row("employees > 119.5", "a");
    row("lastContact < -30d", "c");
    row("lastContact <= -30d", "bc");
    row("lastContact > -1m", "ab");
    row("lastContact = 2026-11-20", "a");
    row("lastContact is empty", "def");
    row("tags = VIP", "ab");
    row("tags = newsletter", "a");
    row("tags != vip", "cdef");
    row("tags contains letter", "a");
    row("need = clear", "b");
    row("doNotContact = yes", "c");
    row("contact = zoe", "a");
    row("email contains \"@acme\"", "a");
    row("notes contains QUOTE", "e");
    row("extra.Score > 2", "a");
    row("extra.Score is empty", "cdef");
    row("extra.\"Lead Quality\" = high", "a");
    row("hasDeal", "ab");
    row("not hasDeal", "cdef");
    row("hasDeal(stage = Quotation)", "a");
    row("hasDeal(stage = won)", "b");
    row("hasDeal(amount > 1000 and owner = \"li na\" and product = \"Chair 1\")", "a");
    row("hasDeal(amount > 1000 or closed is not empty)", "ab");
    row("hasDeal(not stage = won)", "a");
    row("hasDeal(opened < 2020-01-01)", "");
    row("hasDeal(outcome = open)", "a");
    row("hasDeal(outcome = WON)", "b");
    row("hasDeal(outcome = lost)", "");
    row("hasDeal(lostReason = price)", "b");
    row("hasDeal(lostReason in (Price, \"价格太高\") and competitor is empty)", "a");
    row("hasDeal(lostReason contains 价格)", "a");
    row("hasDeal(lostReason = nothing)", "");
    row("hasDeal(lostReason is not empty)", "ab");
    row("hasDeal(lostReason is empty)", "");
    row("hasDeal(competitor = Rival)", "b");
    row("hasDeal(competitor != Rival)", "a");
    row("hasDeal(outcome != won and stage = Quotation)", "a");
    row("hasDeal(outcome in (won, lost) and amount < 1000)", "b");
    row("hasDeal(outcome is empty)", "");
    row("bought", "bcd");
    row("bought(category = Chairs)", "b");
    row("bought(category = lamps)", "d");
    row("bought(category is empty)", "");
    row("bought(category != Chairs)", "cd");
    row("bought(category in (Chairs, Desks) and amount >= 700)", "c");
    row("bought(date > -30d)", "b");
    row("contacted(kind = meeting)", "d");
    row("contacted(direction = in)", "e");
    row("contacted(date > -30d)", "d");
    row("answered", "abcde");
    row("not answered", "f");
    row("answered(score <= 6)", "ac");
    row("answered(kind = NPS and score <= 6)", "a");
    row("answered(score = 7.5)", "b");
    row("answered(score != 6)", "abcde");
    row("answered(score in (2, 9))", "ac");
    row("answered(score is empty)", "de");
    row("answered(kind = \"年度调查\")", "e");
    row("answered(kind contains S)", "abcd");
    row("answered(kind is empty)", "");
    row("answered(date >= -30d)", "ace");
    row("answered(date is empty)", "d");
    row("answered(nps = promoter)", "a");
    row("answered(nps = passive)", "b");
    row("answered(nps = Detractor)", "a");
    row("answered(nps in (promoter, passive))", "ab");
    row("answered(nps != detractor)", "abcde");
    row("answered(nps is empty)", "cde");
    row("answered(nps = detractor and date < -30d)", "");
    row("answered(nps = promoter) and answered(nps = detractor)", "a");
    row("not answered(nps = detractor)", "bcdef");
    row("grade in (A, B) and city = \"上海\" and value >= 100000 and (lastContact < -30d or hasDeal)", "a");
    row("city = \"上海\" or city = \"北京\" or grade = D", "abe");
    row("not (city = \"上海\" or grade = D)", "bcdf");
    row("grade = A or not (value >= 1 and hasDeal)", "acdef");
    row("not not grade = A", "a");
}

void FilteringTest::customers()
{
    QFETCH(QString, filter);
    QFETCH(QString, rows);
    QCOMPARE(passing(*makeView(), ListKind::Customers, filter), rows);
}

void FilteringTest::contacts()
{
    const ViewPtr view = makeView();
    // Contacts are a to f in the order of their customers, then Second of the first customer.
    QCOMPARE(passing(*view, ListKind::Contacts, u"grade = A"_s), u"ag"_s);
    QCOMPARE(passing(*view, ListKind::Contacts, u"contact = second"_s), u"g"_s);
    QCOMPARE(passing(*view, ListKind::Contacts, u"hasDeal"_s), u"abg"_s);
    QCOMPARE(passing(*view, ListKind::Contacts, u"answered(nps = detractor)"_s), u"ag"_s);
}

void FilteringTest::refused_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("about");
    const auto row = [](const char *filter, const char *about) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(about);
    };
    row("colour = red", "colour");
    row("address = x", "address");
    row("grade = E", "A, B, C, D");
    row("grade < B", "grade");
    row("value = much", "value");
    row("value contains 1", "value");
    row("lastContact > 5", "lastContact");
    row("city = -30d", "city");
    row("hasDeal(category = Chairs)", "category");
    row("hasDeal(hasDeal)", "hasDeal");
    row("hasDeal(outcome = stuck)", "open, won, lost");
    row("hasDeal(outcome < won)", "outcome");
    row("hasDeal(lostReason = -5d)", "lostReason");
    row("answered(nps = 9)", "promoter, passive, detractor");
    row("answered(score = good)", "score");
    row("answered(comment = x)", "comment");
    row("answered(outcome = won)", "outcome");
    row("contacted(score = 1)", "score");
    row("extra.Nothing = 1", "Nothing");
    row("grade in (A,", "");
    row("grade = A and", "");
}

void FilteringTest::refused()
{
    QFETCH(QString, filter);
    QFETCH(QString, about);
    const auto parsed = parseFilter(*makeView(), filter);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Invalid);
    QVERIFY2(parsed.error().message.contains(about), qPrintable(parsed.error().message));
    QVERIFY(parsed.error().message.size() > 10);
}

void FilteringTest::keepsTheOrder()
{
    const ViewPtr view = makeView();
    const auto filter = parseFilter(*view, u"city is not empty or grade = D"_s);
    QVERIFY(filter);
    std::vector<Row> rows{4, 2, 5, 0, 3, 1};
    filterRows(*view, ListKind::Customers, *filter, rows, Progress());
    QCOMPARE(rows, (std::vector<Row>{4, 2, 0, 3, 1}));
}

void FilteringTest::cancelledLeavesNothing()
{
    const ViewPtr view = makeView();
    const auto filter = parseFilter(*view, u"city is not empty and hasDeal"_s);
    QVERIFY(filter);
    Progress progress;
    progress.cancel();
    std::vector<Row> rows{0, 1, 2};
    filterRows(*view, ListKind::Customers, *filter, rows, progress);
    QVERIFY(rows.empty());
}

void FilteringTest::unknownNamesPassNothing()
{
    // A saved filter may name what is gone: it must neither fail nor let everybody through.
    const ViewPtr view = makeView();
    const std::vector<Filter> stale{
        Filter::compare(u"colour"_s, FilterOperator::Equal, {u"red"_s}),
        Filter::compare(u"value"_s, FilterOperator::Equal, {u"much"_s}),
        Filter::compare(u"value"_s, FilterOperator::Greater, {}),
        Filter::compare(u"city"_s, FilterOperator::Equal, {}),
        Filter::term(u"knows"_s),
    };
    for (const Filter &filter : stale) {
        QVERIFY(!checkFilter(*view, filter));
        std::vector<Row> rows{0, 1, 2, 3, 4, 5};
        filterRows(*view, ListKind::Customers, filter, rows, Progress());
        QVERIFY(rows.empty());
    }
}

void FilteringTest::manyBlocks()
{
    constexpr Row kRows = 50'000;
    SnapshotBuilder builder;
    for (Row row = 0; row < kRows; ++row)
        builder.customer({{FieldId::City, row % 3 == 0 ? "Lyon" : "Nice"},
                          {FieldId::Employees, row % 2 == 0 ? "1" : "2"}});
    const ViewPtr view = builder.view();
    const auto filter = parseFilter(*view, u"city = Lyon and employees = 2 or city = Paris"_s);
    QVERIFY(filter);
    std::vector<Row> rows(kRows);
    std::iota(rows.begin(), rows.end(), Row{0});
    filterRows(*view, ListKind::Customers, *filter, rows, Progress());
    std::vector<Row> expected;
    for (Row row = 3; row < kRows; row += 6)
        expected.push_back(row);
    QCOMPARE(rows, expected);
}

QTEST_GUILESS_MAIN(FilteringTest)
#include "tst_filtering.moc"
