// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/fieldcolumns.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leadbook;

namespace {

/// Whether the value in @p row says "not known".
bool isUnknown(const AnyColumn &column, std::size_t row)
{
    if (const auto *texts = std::get_if<TextColumn>(&column))
        return (*texts)[row].empty();
    if (const auto *codes = std::get_if<CodeColumn>(&column))
        return codes->code(row) == 0;
    if (const auto *integers = std::get_if<Column<std::int32_t>>(&column))
        return (*integers)[row] == kNoInteger;
    if (const auto *reals = std::get_if<Column<double>>(&column))
        return std::isnan((*reals)[row]);
    if (const auto *amounts = std::get_if<Column<Money>>(&column))
        return !(*amounts)[row].isKnown();
    if (const auto *days = std::get_if<Column<Day>>(&column))
        return !(*days)[row].isValid();
    if (const auto *choices = std::get_if<Column<std::uint8_t>>(&column))
        return (*choices)[row] == kNoChoice;
    return false;
}

std::size_t sizeOf(const AnyColumn &column)
{
    return std::visit(
        [](const auto &typed) -> std::size_t {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(typed)>, std::monostate>)
                return 0;
            else
                return typed.size();
        },
        column);
}

} // namespace

/// The columns that the field table asks for, and no others.
class FieldColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homes_data();
    void homes();
    void typesOfColumns_data();
    void typesOfColumns();
    void sharedStretchesKeepTheirValues();
};

void FieldColumnsTest::homes_data()
{
    QTest::addColumn<int>("home");
    QTest::newRow("customer") << int(Home::Customer);
    QTest::newRow("contact") << int(Home::Contact);
    QTest::newRow("link") << int(Home::Link);
    QTest::newRow("derived") << int(Home::Derived);
}

void FieldColumnsTest::homes()
{
    QFETCH(int, home);
    FieldColumns columns{Home(home)};
    QVERIFY(!columns.fields().empty());
    columns.resize(3);
    columns.resize(70'000);
    for (const Field &field : allFields()) {
        const bool isHere = field.home == Home(home) && field.has(Field::Resident);
        QCOMPARE(std::ranges::count(columns.fields(), field.id), isHere ? 1 : 0);
        QCOMPARE(sizeOf(columns.any(field.id)), std::size_t(isHere ? 70'000 : 0));
        if (!isHere)
            continue;
        for (const std::size_t row : {std::size_t{0}, std::size_t{2}, std::size_t{69'999}})
            QVERIFY2(isUnknown(columns.any(field.id), row), field.key.data());
    }
}

void FieldColumnsTest::typesOfColumns_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("kind"); // index in AnyColumn
    const auto row = [](const char *name, FieldType type, const AnyColumn &kind) {
        QTest::newRow(name) << int(type) << int(kind.index());
    };
    row("text", FieldType::Text, TextColumn());
    row("code", FieldType::Code, CodeColumn());
    row("integer", FieldType::Integer, Column<std::int32_t>());
    row("real", FieldType::Real, Column<double>());
    row("money", FieldType::Money, Column<Money>());
    row("day", FieldType::Day, Column<Day>());
    row("choice", FieldType::Choice, Column<std::uint8_t>());
    row("flag", FieldType::Flag, Column<std::uint8_t>());
    row("owner", FieldType::Owner, CodeColumn());
    row("product", FieldType::Product, CodeColumn());
    row("stage", FieldType::Stage, CodeColumn());
    row("customer", FieldType::Customer, CodeColumn());
}

void FieldColumnsTest::typesOfColumns()
{
    QFETCH(int, type);
    QFETCH(int, kind);
    AnyColumn column = makeColumn(FieldType(type));
    QCOMPARE(int(column.index()), kind);
    resizeColumn(column, 5);
    QCOMPARE(sizeOf(column), std::size_t(5));
    QVERIFY(isUnknown(column, 4));
}

void FieldColumnsTest::sharedStretchesKeepTheirValues()
{
    FieldColumns columns(Home::Customer);
    columns.resize(140'000);
    columns.integer(FieldId::Employees).set(139'999, 12);
    columns.code(FieldId::City).set(1, "上海");
    columns.shareUniformChunks();
    QCOMPARE(columns.integer(FieldId::Employees)[139'999], 12);
    QCOMPARE(columns.integer(FieldId::Employees)[0], kNoInteger);
    QVERIFY(columns.code(FieldId::City)[1] == "上海");
    QVERIFY(columns.code(FieldId::City)[70'000].empty());
    columns.code(FieldId::City).set(70'000, "Berlin");
    QVERIFY(columns.code(FieldId::City)[2].empty());
    QVERIFY(columns.code(FieldId::City)[1].size() == 6);
}

QTEST_GUILESS_MAIN(FieldColumnsTest)
#include "tst_fieldcolumns.moc"
