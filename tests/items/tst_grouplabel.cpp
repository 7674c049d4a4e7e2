// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "items/dimensionfigures.h"
#include "items/grouplabel.h"
#include "support/loadedbook.h"
#include "support/snapshotbuilder.h"
#include "support/tstranslator.h"
#include "workspace/ownership/booksetting.h"
#include "workspace/segments/owndimensions.h"

#include <QTest>

#include <memory>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromCivil(2026, 11, 21);

/// What the groups of @p view by @p field are called.
QStringList labels(const View &view, const QString &field)
{
    const Dimension dimension{u"x"_s, u"X"_s, DimensionTopic::Who, {field}, {}, false};
    const auto groups = divideCustomers(view, dimension, Progress());
    QStringList said;
    for (const CustomerGroup &group : groups->groups)
        said << groupLabel(*groups, group, QLocale(QLocale::English));
    return said;
}

QStringList keys(const View &view, const QString &field)
{
    const Dimension dimension{u"x"_s, u"X"_s, DimensionTopic::Who, {field}, {}, false};
    const auto groups = divideCustomers(view, dimension, Progress());
    QStringList said;
    for (const CustomerGroup &group : groups->groups)
        said << groupKey(*groups, group);
    return said;
}

/// Two customers that have something to be called of each kind, and one of whom nothing is known.
View book()
{
    SnapshotBuilder builder;
    builder.addCustom("Partner", "flag", Column<std::uint8_t>());
    builder.addCustom("Since", "day", Column<Day>());
    builder.addCustom("Ratio", "real", Column<double>());
    builder.addCustom("Number", "real", Column<double>());
    const auto fill = [&builder](Row row, std::uint8_t flag, Day day, double ratio, double number) {
        std::get<Column<std::uint8_t>>(builder.custom(0)).set(row, flag);
        std::get<Column<Day>>(builder.custom(1)).set(row, day);
        std::get<Column<double>>(builder.custom(2)).set(row, ratio);
        std::get<Column<double>>(builder.custom(3)).set(row, number);
    };
    fill(builder.customer(
             {{FieldId::Stage, "First contact"}, {FieldId::City, "  "}, {FieldId::RfmSegment, "Champions"}}),
         1, *Day::fromCivil(2020, 6, 30), 1234567.25, 13'800'000'000'001);
    fill(builder.customer({{FieldId::Stage, "Our stage"}, {FieldId::City, "Rome"}}), 0,
         *Day::fromCivil(2021, 1, 1), 1234567.5, 2000);
    fill(builder.customer({}), kNoChoice, Day(), std::nan(""), std::nan(""));
    View view = *builder.view();
    AnalysisSettings settings = *view.settings;
    settings.grading = shippedGradeScheme(u"intent").value();
    view.settings = std::make_shared<const AnalysisSettings>(settings);
    for (Row row = 0; row < 3; ++row)
        view.derived.choice(FieldId::Grade).set(row, static_cast<std::uint8_t>(row));
    return view;
}

} // namespace

/// What groups are called, and what a page gets of dimensions.
class GroupLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asListsShowThem_data();
    void asListsShowThem();
    void forOtherPrograms();
    void earlierYears();
    void problemKeepsTheDimension();
    void noteOnWhatIsLeftOut();
};

void GroupLabelTest::asListsShowThem_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("chinese");
    const auto row = [](const QString &field, const QStringList &english, const QStringList &chinese) {
        QTest::newRow(qPrintable(field)) << field << english << chinese;
    };
    row(u"grade"_s, {u"high"_s, u"medium"_s, u"low"_s}, {u"高意向"_s, u"中意向"_s, u"低意向"_s});
    row(u"stage"_s, {u"First contact"_s, u"Our stage"_s, u"not known"_s},
        {u"初次接触"_s, u"Our stage"_s, u"未知"_s});
    row(u"rfm"_s, {u"Champions"_s, u"not known"_s}, {u"明星客户"_s, u"未知"_s});
    row(u"city"_s, {u"(blank)"_s, u"Rome"_s, u"not known"_s}, {u"（空白）"_s, u"Rome"_s, u"未知"_s});
    row(u"extra.Partner"_s, {u"No"_s, u"Yes"_s, u"not known"_s}, {u"否"_s, u"是"_s, u"未知"_s});
    row(u"extra.Since"_s, {u"2020"_s, u"2021"_s, u"not known"_s}, {u"2020"_s, u"2021"_s, u"未知"_s});
    row(u"extra.Ratio"_s, {u"below 1,234,567.5"_s, u"1,234,567.5 and more"_s, u"not known"_s},
        {u"1,234,567.5以下"_s, u"1,234,567.5及以上"_s, u"未知"_s});
    row(u"extra.Number"_s, {u"2,000"_s, u"13,800,000,000,001"_s, u"not known"_s},
        {u"2,000"_s, u"13,800,000,000,001"_s, u"未知"_s});
}

void GroupLabelTest::asListsShowThem()
{
    QFETCH(QString, field);
    const View view = book();
    QTEST(labels(view, field), "english");
    const TsTranslator translator(u"leadbook_zh_CN.ts"_s);
    QTEST(labels(view, field), "chinese");
}

void GroupLabelTest::forOtherPrograms()
{
    const View view = book();
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QCOMPARE(keys(view, u"grade"_s), (QStringList{u"high"_s, u"medium"_s, u"low"_s}));
    QCOMPARE(keys(view, u"stage"_s), (QStringList{u"First contact"_s, u"Our stage"_s, u"unknown"_s}));
    QCOMPARE(keys(view, u"city"_s), (QStringList{u"  "_s, u"Rome"_s, u"unknown"_s}));
    QCOMPARE(keys(view, u"extra.Partner"_s), (QStringList{u"no"_s, u"yes"_s, u"unknown"_s}));
    QCOMPARE(keys(view, u"extra.Since"_s), (QStringList{u"2020"_s, u"2021"_s, u"unknown"_s}));
    QCOMPARE(keys(view, u"extra.Number"_s), (QStringList{u"2000"_s, u"13800000000001"_s, u"unknown"_s}));
}

/// The years before the latest kMostValues go with the first of these.
void GroupLabelTest::earlierYears()
{
    SnapshotBuilder builder;
    builder.addCustom("Since", "day", Column<Day>());
    for (int year = 1990; year <= 2020; ++year)
        std::get<Column<Day>>(builder.custom(0)).set(builder.customer({}), *Day::fromCivil(year, 3, 1));
    const QStringList said = labels(*builder.view(), u"extra.Since"_s);
    QCOMPARE(said.size(), kMostValues);
    QCOMPARE(said.front(), u"1997 and before"_s);
    QCOMPARE(said[1], u"1998"_s);
    QCOMPARE(said.back(), u"2020"_s);
}

/// Bands that do not fit the book can still be edited and taken back.
void GroupLabelTest::problemKeepsTheDimension()
{
    LoadedBook made(kToday);
    const Dimension own{u"size"_s, u"Ours"_s, DimensionTopic::Who, {}, {{u"Odd"_s, u"nobody = 3"_s}}, false};
    made.change(saveDimension(own));
    const ViewPtr view = made.load();
    const DimensionFigures figures = dimensionFigures(*view, made.path(), {u"size"_s, {}}, Progress());
    QVERIFY(figures.problem.contains(u"nobody"));
    QVERIFY(figures.table.rows.dimension == own);
    QVERIFY(figures.note.isEmpty());
}

void GroupLabelTest::noteOnWhatIsLeftOut()
{
    LoadedBook made(kToday);
    const auto keep = [&made](const QString &setting) {
        made.change([setting](Editor &editor) { return writeBookSetting(editor, "dimensions", setting); });
    };
    keep(u"{\"dimensions\":[{\"key\":\"a\",\"label\":\"A\",\"fields\":[\"city\"]},"
         "{\"key\":\"b\",\"label\":\"Newer\"}]}"_s);
    const ViewPtr view = made.load();
    const auto figures = [&] { return dimensionFigures(*view, made.path(), {u"a"_s, {}}, Progress()); };
    QCOMPARE(figures().question.key, u"a"_s);
    QVERIFY(figures().note.contains(u"Newer") && figures().note.endsWith(u'.'));
    QVERIFY(figures().problem.isEmpty());
    const QString english = figures().note;
    {
        const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
        QVERIFY(figures().note.contains(u"Newer") && figures().note != english);
    }
    keep(u"nonsense"_s);
    QVERIFY(figures().note.contains(u"cannot be read"));
    QCOMPARE(figures().dimensions.size(), shippedDimensions().size());
    QVERIFY(figures().problem.isEmpty());
}

QTEST_GUILESS_MAIN(GroupLabelTest)
#include "tst_grouplabel.moc"
