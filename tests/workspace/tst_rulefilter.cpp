// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"
#include "workspace/clusters/rulefilter.h"
#include "workspace/filtering.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbook::TreeRule)
Q_DECLARE_METATYPE(leadbook::LackedValues)

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// The fields that the rules below ask about, by their places.
const std::vector<FieldRef> kFields{FieldId::Employees, FieldId::Created, FieldId::Industry,
                                    FieldId::Revenue};
constexpr std::size_t kEmployees = 0;
constexpr std::size_t kCreated = 1;
constexpr std::size_t kIndustry = 2;
constexpr std::size_t kRevenue = 3;

/// Seven customers: employees, created, industry, revenue.
ViewPtr sevenCustomers()
{
    SnapshotBuilder builder(kToday);
    builder.customer({{FieldId::Employees, "5"},
                      {FieldId::Created, "2026-11-21"},
                      {FieldId::Industry, "Steel"},
                      {FieldId::Revenue, "0.1"}});
    builder.customer({{FieldId::Employees, "10"},
                      {FieldId::Created, "2026-11-01"},
                      {FieldId::Industry, "steel"},
                      {FieldId::Revenue, "0.3"}});
    builder.customer({{FieldId::Employees, "11"}, {FieldId::Created, "2026-10-22"}});
    builder.customer(
        {{FieldId::Created, "2026-12-24"}, {FieldId::Industry, "Retail \"x\""}, {FieldId::Revenue, "48000"}});
    builder.customer({{FieldId::Employees, "200"}, {FieldId::Industry, "Retail"}});
    builder.customer({});
    builder.bury(builder.customer({{FieldId::Employees, "10"}, {FieldId::Industry, "Steel"}}));
    return builder.view();
}

ScoreTable tableOfLevels()
{
    ScoreTable table;
    table.fields.resize(kFields.size());
    table.fields[kIndustry].level = {"", "Steel", "Retail", "Retail \"x\""};
    return table;
}

TreeRule rule(std::vector<RuleCondition> conditions)
{
    TreeRule made;
    made.conditions = std::move(conditions);
    return made;
}

RuleCondition number(std::size_t field, std::optional<double> from, std::optional<double> below,
                     bool orMissing = false)
{
    RuleCondition condition;
    condition.field = field;
    condition.from = from;
    condition.below = below;
    condition.orMissing = orMissing;
    return condition;
}

RuleCondition level(std::optional<std::uint32_t> is, std::vector<std::uint32_t> except,
                    bool orMissing = false)
{
    RuleCondition condition;
    condition.field = kIndustry;
    condition.level = is;
    condition.except = std::move(except);
    condition.orMissing = orMissing;
    return condition;
}

} // namespace

/// The filter of a rule: its text, and whom it lists.
class RuleFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void ofALabel();
};

void RuleFilterTest::lists_data()
{
    QTest::addColumn<TreeRule>("asked");
    QTest::addColumn<LackedValues>("leftOut");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");
    const LackedValues nobody;
    QTest::newRow("from") << rule({number(kEmployees, 10, {})}) << nobody << u"employees >= 10"_s
                          << QList<int>{1, 2, 4};
    QTest::newRow("between") << rule({number(kEmployees, 10, 11)}) << nobody
                             << u"employees >= 10 and employees < 11"_s << QList<int>{1};
    QTest::newRow("a part of one") << rule({number(kEmployees, 10.5, {})}) << nobody << u"employees >= 10.5"_s
                                   << QList<int>{2, 4};
    QTest::newRow("or nothing") << rule({number(kEmployees, {}, 10, true)}) << nobody
                                << u"employees < 10 or employees is empty"_s << QList<int>{0, 3, 5};
    QTest::newRow("between or nothing")
        << rule({number(kEmployees, 6, 12, true)}) << nobody
        << u"employees >= 6 and employees < 12 or employees is empty"_s << QList<int>{1, 2, 3, 5};
    QTest::newRow("amount") << rule({number(kRevenue, {}, 0.3)}) << nobody << u"revenue < 0.3"_s
                            << QList<int>{0};
    QTest::newRow("amount of large steps")
        << rule({number(kRevenue, 48'000, {})}) << nobody << u"revenue >= 48000"_s << QList<int>{3};
    QTest::newRow("days ago, at least")
        << rule({number(kCreated, 20, {})}) << nobody << u"created <= -20d"_s << QList<int>{1, 2};
    QTest::newRow("days ago, a part")
        << rule({number(kCreated, 20.5, {})}) << nobody << u"created <= -21d"_s << QList<int>{2};
    QTest::newRow("days ago, less than")
        << rule({number(kCreated, {}, 20.5)}) << nobody << u"created > -21d"_s << QList<int>{0, 1, 3};
    QTest::newRow("less than, none to come")
        << rule({number(kCreated, {}, 20.5)}) << LackedValues{{{kCreated, true}}}
        << u"created > -21d and created <= -0d"_s << QList<int>{0, 1};
    QTest::newRow("at least, none to come")
        << rule({number(kCreated, 20, {})}) << LackedValues{{{kCreated, true}}} << u"created <= -20d"_s
        << QList<int>{1, 2};
    QTest::newRow("a level") << rule({level(1, {})}) << nobody << u"industry = \"Steel\""_s
                             << QList<int>{0, 1};
    QTest::newRow("a level in quotes")
        << rule({level(3, {2})}) << nobody << u"industry = \"Retail \\\"x\\\"\""_s << QList<int>{3};
    QTest::newRow("other levels") << rule({level({}, {1})}) << nobody
                                  << u"industry != \"Steel\" and industry is not empty"_s << QList<int>{3, 4};
    QTest::newRow("other levels or none")
        << rule({level({}, {1, 2}, true)}) << nobody << u"industry != \"Steel\" and industry != \"Retail\""_s
        << QList<int>{2, 3, 5};
    RuleCondition none = level(1, {}, true);
    none.noneKnown = true;
    QTest::newRow("nothing known") << rule({none, number(kEmployees, 5, {})}) << nobody
                                   << u"industry is empty and employees >= 5"_s << QList<int>{2};
    QTest::newRow("several fields") << rule({number(kEmployees, 5, {}), level(1, {})}) << nobody
                                    << u"employees >= 5 and industry = \"Steel\""_s << QList<int>{0, 1};
    QTest::newRow("left out") << rule({number(kEmployees, {}, 11)}) << LackedValues{{{kRevenue, false}}}
                              << u"employees < 11 and revenue is not empty"_s << QList<int>{0, 1};
    QTest::newRow("left out anyway") << rule({number(kEmployees, {}, 11)})
                                     << LackedValues{{{kEmployees, false}, {kRevenue, false}}}
                                     << u"employees < 11"_s << QList<int>{0, 1};
    QTest::newRow("left out in two ways")
        << rule({number(kEmployees, 1, {})}) << LackedValues{{{kCreated, false}}, {{kCreated, true}}}
        << u"employees >= 1 and created <= -0d"_s << QList<int>{0, 1, 2};
}

void RuleFilterTest::lists()
{
    QFETCH(TreeRule, asked);
    QFETCH(LackedValues, leftOut);
    QFETCH(QString, text);
    QFETCH(QList<int>, rows);
    const ViewPtr view = sevenCustomers();
    const Filter filter = ruleFilter(*view->snapshot, kFields, tableOfLevels(), asked, leftOut);
    QCOMPARE(toText(filter), text);
    const auto read = parseFilter(*view, text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    for (const Filter &one : {filter, *read}) {
        std::vector<Row> listed;
        for (Row row = 0; row < view->snapshot->customers.rows(); ++row) {
            if (view->snapshot->customers.isAlive(row))
                listed.push_back(row);
        }
        filterRows(*view, ListKind::Customers, one, listed, Progress());
        QCOMPARE(QList<int>(listed.begin(), listed.end()), rows);
    }
}

void RuleFilterTest::ofALabel()
{
    const ViewPtr view = sevenCustomers();
    TreeAnswer answer;
    answer.rules = {rule({number(kEmployees, {}, 6)}), rule({number(kEmployees, 6, {})}),
                    rule({level(3, {})})};
    answer.rules[1].label = 1;
    const auto text = [&](std::size_t label) {
        return toText(labelFilter(*view->snapshot, kFields, tableOfLevels(), answer, label));
    };
    QCOMPARE(text(0), u"employees < 6 or industry = \"Retail \\\"x\\\"\""_s);
    QCOMPARE(text(1), u"employees >= 6"_s);
    std::vector<Row> nobody{0, 1, 2};
    filterRows(*view, ListKind::Customers, labelFilter(*view->snapshot, kFields, tableOfLevels(), answer, 2),
               nobody, Progress());
    QVERIFY(nobody.empty());
}

QTEST_GUILESS_MAIN(RuleFilterTest)
#include "tst_rulefilter.moc"
