// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"

#include "domain/collation.h"
#include "workspace/sorting.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

ViewPtr makeView()
{
    SnapshotBuilder builder;
    Column<double> score;
    score.resize(5, std::numeric_limits<double>::quiet_NaN());
    score.set(1, -2.5);
    score.set(3, 4);
    score.set(4, -2);
    builder.addCustom("Score", "real", score);
    builder.customer({{FieldId::Name, "客户10"},
                      {FieldId::City, "上海"},
                      {FieldId::Value, "20"},
                      {FieldId::LastContact, "2026-01-05"},
                      {FieldId::Grade, "C"},
                      {FieldId::Employees, "10"}});
    builder.customer({{FieldId::Name, "客户2"},
                      {FieldId::City, "北京"},
                      {FieldId::Value, "-3"},
                      {FieldId::LastContact, "2025-12-31"},
                      {FieldId::Grade, "A"},
                      {FieldId::Employees, "9"}});
    builder.customer({{FieldId::Name, "apple"},
                      {FieldId::City, "Berlin"},
                      {FieldId::Value, "20"},
                      {FieldId::Email, "x@a.example"}});
    builder.customer({{FieldId::Name, "Äpfel und noch ein langer Name B"},
                      {FieldId::Grade, "A"},
                      {FieldId::Employees, "9"}});
    builder.customer({{FieldId::Name, "Äpfel und noch ein langer Name A"},
                      {FieldId::City, "北京"},
                      {FieldId::Value, "0.5"},
                      {FieldId::Email, "b@a.example"}});
    return builder.view();
}

/// Three thousand customers: names that few or many have, that differ early, late or in case alone, and none.
ViewPtr makeCrowd()
{
    const std::array<std::string, 6> kinds{"Nordwind Handel und Logistik GmbH",
                                           "上海宏达科技",
                                           "NORDWIND Handel und Logistik GmbH",
                                           "b",
                                           "客户",
                                           ""};
    constexpr std::uint32_t kCount = 3'000;
    constexpr std::uint32_t kStep = 7'919; // in no order
    SnapshotBuilder builder;
    for (std::uint32_t i = 0; i < kCount; ++i) {
        const std::uint32_t mixed = i * kStep;
        std::string name = kinds[mixed % kinds.size()];
        if (!name.empty() && mixed % 5 < 3)
            name += " " + std::to_string(mixed % 97);
        builder.customer({{FieldId::Name, name}});
    }
    return builder.view();
}

QString order(const View &view, ListKind list, const std::vector<SortKey> &keys)
{
    std::vector<Row> rows(listRows(*view.snapshot, list));
    std::iota(rows.begin(), rows.end(), Row{0});
    sortRows(view, list, keys, rows, Progress());
    QString text;
    for (const Row row : rows)
        text += QString::number(row);
    return text;
}

} // namespace

class SortingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byOneField_data();
    void byOneField();
    void byTwoFields();
    void manyTexts_data();
    void manyTexts();
    void byCustomNumber();
    void contactsByTheirCustomer();
    void cancelledKeepsAllRows();
};

void SortingTest::byOneField_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    // Äpfel … A, Äpfel … B, apple, 客户2, 客户10
    QTest::newRow("text: marks aside, digits by value, beyond the prefix of a key")
        << FieldId::Name << u"43210"_s << u"01234"_s;
    QTest::newRow("codes by pinyin, none last") << FieldId::City << u"21403"_s << u"01423"_s;
    QTest::newRow("amounts, negative first, equal keep order") << FieldId::Value << u"14023"_s << u"02413"_s;
    QTest::newRow("days") << FieldId::LastContact << u"10234"_s << u"01234"_s;
    QTest::newRow("choices") << FieldId::Grade << u"13024"_s << u"01324"_s;
    QTest::newRow("integers") << FieldId::Employees << u"13024"_s << u"01324"_s;
    QTest::newRow("of the main contact") << FieldId::Email << u"42013"_s << u"24013"_s;
}

void SortingTest::byOneField()
{
    QFETCH(FieldId, field);
    QFETCH(QString, ascending);
    QFETCH(QString, descending);
    const ViewPtr view = makeView();
    QCOMPARE(order(*view, ListKind::Customers, {{field, false}}), ascending);
    QCOMPARE(order(*view, ListKind::Customers, {{field, true}}), descending);
}

void SortingTest::byTwoFields()
{
    const ViewPtr view = makeView();
    QCOMPARE(order(*view, ListKind::Customers, {{FieldId::City, false}, {FieldId::Value, true}}), u"24103"_s);
    QCOMPARE(order(*view, ListKind::Customers, {{FieldId::Grade, false}, {FieldId::Name, false}}),
             u"31042"_s);
}

void SortingTest::manyTexts_data()
{
    QTest::addColumn<bool>("descending");
    QTest::newRow("upwards") << false;
    QTest::newRow("downwards") << true;
}

/// Shared among threads and ranges, the order is that of a stable sort by whole keys, whatever the order
/// before.
void SortingTest::manyTexts()
{
    QFETCH(bool, descending);
    const ViewPtr view = makeCrowd();
    std::vector<Row> rows(view->snapshot->customers.rows());
    std::iota(rows.rbegin(), rows.rend(), Row{0});
    const auto &names = view->snapshot->customers.columns.text(FieldId::Name);
    std::vector<std::string> keys(rows.size());
    CollationKeyWriter writer;
    for (Row row = 0; row < keys.size(); ++row)
        writer.append(names[row], keys[row]);
    std::vector<Row> expected = rows;
    std::ranges::stable_sort(expected, [&](Row a, Row b) {
        if (names[a].empty() != names[b].empty())
            return names[b].empty();
        return descending ? keys[b] < keys[a] : keys[a] < keys[b];
    });
    sortRows(*view, ListKind::Customers, {{FieldId::Name, descending}}, rows, Progress());
    QVERIFY(rows == expected);
}

void SortingTest::byCustomNumber()
{
    const ViewPtr view = makeView();
    QCOMPARE(order(*view, ListKind::Customers, {{FieldRef::ofCustom(1), false}}), u"14302"_s);
    QCOMPARE(order(*view, ListKind::Customers, {{FieldRef::ofCustom(1), true}}), u"34102"_s);
}

void SortingTest::contactsByTheirCustomer()
{
    const ViewPtr view = makeView();
    QCOMPARE(order(*view, ListKind::Contacts, {{FieldId::Value, false}}), u"14023"_s);
}

void SortingTest::cancelledKeepsAllRows()
{
    const ViewPtr view = makeView();
    Progress progress;
    progress.cancel();
    std::vector<Row> rows{0, 1, 2, 3, 4};
    sortRows(*view, ListKind::Customers, {{FieldId::Name, false}}, rows, progress);
    QCOMPARE(rows.size(), std::size_t(5));
}

QTEST_GUILESS_MAIN(SortingTest)
#include "tst_sorting.moc"
