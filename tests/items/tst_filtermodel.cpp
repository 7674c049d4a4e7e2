// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filterparser.h"
#include "items/filtermodel.h"
#include "items/filterrelation.h"
#include "items/filterwords.h"
#include "support/snapshotbuilder.h"
#include "workspace/filterfields.h"
#include "workspace/filtering.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;
using Item = FilterModel::Item;
using Kind = FilterModel::Kind;

namespace {

ViewPtr makeView()
{
    SnapshotBuilder builder;
    TextColumn odd;
    odd.resize(1);
    builder.addCustom("a \"b\" (c)", "text", odd);
    builder.addCustom("意向, 等级", "text", odd);
    builder.addCustom("🙂.x\\y", "text", odd);
    builder.addCustom("not", "text", odd);
    builder.customer({{FieldId::Name, "Acme"}, {FieldId::City, "上海"}, {FieldId::Tags, "VIP;New"}});
    builder.stage("Quotation");
    builder.product("Desk", "Desks");
    return builder.view();
}

} // namespace

class FilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack_data();
    void goesThereAndBack();
    void isBuiltStepByStep();
    void anotherFieldForgetsWhatDoesNotFit();
    void removesWhatLiesUnderIt();
    void saysItInWords_data();
    void saysItInWords();
    void offersFieldsAndValues();
    void valuesAsALine_data();
    void valuesAsALine();
    void everyRelationIsFoundAgain();
};

void FilterModelTest::goesThereAndBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "",
             "grade in (A, B)",
             "grade not in (A, B) and city = \"上海\"",
             "grade in (A, B) and (city = \"上海\" or region = \"East China\") and lastContact < -30d and "
             "hasDeal(stage = \"Quotation\")",
             "city = a or city = b and not (value > 1 or value < -1)",
             "not hasDeal and not bought(category = \"Desks\" and date > -90d and amount >= 100.50)",
             "hasDeal(stage = \"Won\" or amount > 5)",
             "hasDeal(not (stage = \"Won\" or amount > 5))",
             "hasDeal(outcome in (\"won\", \"lost\") and closed > -1y)",
             "answered(kind = \"NPS\" and score <= 6 and date >= -90d)",
             "not answered(nps = \"detractor\" or score is empty) and answered",
             "notes is empty and phone is not empty and name not contains x",
             "extra.\"a \\\"b\\\" (c)\" = \"\\\"\"",
             "extra.\"意向, 等级\" in (\"高, 很高\", \"(低)\", \"🙂\")",
             "extra.\"🙂.x\\\\y\" contains \"\\\\\"",
             "extra.not is empty",
             "not (city = a and city = b)",
             "value in (1, 2.50) and created > 2026-01-31 and birthday < +7d",
             "city = \"or\" and name = \"and not (x\"",
             "created = -0d",
         })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void FilterModelTest::goesThereAndBack()
{
    QFETCH(QString, text);
    const ViewPtr view = makeView();
    const auto filter = parseFilter(*view, text);
    QVERIFY2(filter, qPrintable(filter ? QString() : filter.error().message));
    FilterModel model;
    const QAbstractItemModelTester tester(&model);
    model.setView(view);
    model.setFilter(*filter);
    QCOMPARE(model.filter(), *filter);
    QCOMPARE(toText(model.filter()), text);
    QVERIFY(model.isComplete());
}

void FilterModelTest::isBuiltStepByStep()
{
    FilterModel model;
    const QAbstractItemModelTester tester(&model);
    model.setView(makeView());
    QSignalSpy changed(&model, &FilterModel::filterChanged);
    const QPersistentModelIndex city = model.addCondition({}, u"city"_s);
    QVERIFY(!model.isComplete());
    QVERIFY(model.filter().isEmpty());
    Item item = model.item(city);
    item.values = {u"上海"_s};
    model.setItem(city, item);
    QCOMPARE(toText(model.filter()), u"city = \"上海\""_s);
    const QPersistentModelIndex group = model.addGroup({});
    QVERIFY(model.item(group).isAny);
    for (const char *name : {"A", "B"}) {
        const QModelIndex grade = model.addCondition(group, u"grade"_s);
        Item one = model.item(grade);
        QCOMPARE(one.op, FilterOperator::In);
        one.op = FilterOperator::Equal;
        one.values = {QString::fromLatin1(name)};
        model.setItem(grade, one);
    }
    QCOMPARE(toText(model.filter()), u"city = \"上海\" and (grade = A or grade = B)"_s);
    Item none = model.item(group);
    none.isNegated = true;
    model.setItem(group, none);
    QCOMPARE(toText(model.filter()), u"city = \"上海\" and not (grade = A or grade = B)"_s);
    const QModelIndex deal = model.addRelated({}, u"hasDeal"_s);
    QVERIFY(!model.addRelated(deal, u"bought"_s).isValid());
    const QModelIndex stage = model.addCondition(deal, u"stage"_s);
    QVERIFY(!model.addCondition(stage, u"stage"_s).isValid());
    Item in = model.item(stage);
    in.op = FilterOperator::In;
    in.values = {u"Quotation"_s, u"Won"_s};
    model.setItem(stage, in);
    QCOMPARE(model.scopeOf(deal), u"hasDeal"_s);
    QCOMPARE(model.data(deal, FilterModel::TextRole).toString(),
             u"hasDeal(stage in (\"Quotation\", \"Won\"))"_s);
    const auto before = changed.size();
    model.setItem(stage, in); // the same again
    QCOMPARE(changed.size(), before);
    Item any = model.item({});
    any.isAny = true;
    model.setItem({}, any);
    QVERIFY(toText(model.filter()).contains(u" or hasDeal("));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.item({}).isAny);
}

void FilterModelTest::anotherFieldForgetsWhatDoesNotFit()
{
    FilterModel model;
    const ViewPtr view = makeView();
    model.setView(view);
    model.setFilter(*parseFilter(*view, u"city not contains x and not hasDeal(amount > 5)"_s));
    const QModelIndex city = model.index(0, 0);
    Item item = model.item(city);
    item.name = u"region"_s;
    model.setItem(city, item);
    QCOMPARE(model.data(city, FilterModel::TextRole).toString(), u"region not contains x"_s);
    item = model.item(city);
    item.name = u"value"_s;
    model.setItem(city, item);
    QVERIFY(!model.filterAt(city));
    QCOMPARE(model.item(city).op, FilterOperator::Equal);
    QVERIFY(!model.item(city).isNegated);
    item.name = u"lastContact"_s;
    model.setItem(city, item);
    QCOMPARE(model.data(city, FilterModel::TextRole).toString(), u"lastContact < -30d"_s);
    const QModelIndex deal = model.index(1, 0);
    Item other = model.item(deal);
    other.name = u"bought"_s;
    model.setItem(deal, other);
    QCOMPARE(model.rowCount(deal), 0);
    QCOMPARE(toText(model.filter()), u"lastContact < -30d and not bought"_s);
}

void FilterModelTest::removesWhatLiesUnderIt()
{
    FilterModel model;
    const QAbstractItemModelTester tester(&model);
    const ViewPtr view = makeView();
    model.setFilter(*parseFilter(*view, u"city = a and (grade = A or grade = B) and hasDeal"_s));
    const QPersistentModelIndex last = model.index(2, 0);
    model.remove(model.index(1, 0));
    QCOMPARE(last.row(), 1);
    QCOMPARE(toText(model.filter()), u"city = a and hasDeal"_s);
    model.remove(model.index(0, 0));
    model.remove(last);
    QVERIFY(model.filter().isEmpty());
    QVERIFY(!last.isValid());
}

void FilterModelTest::saysItInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("grade in (A, B)", "Grade is one of A, B");
    row("city = \"上海\" or region = \"East\"", "City is 上海 or Region is East");
    row("lastContact < -30d", "Last contact more than 30 day(s) ago");
    row("birthday < +2w", "Birthday less than 2 week(s) ahead");
    row("phone is not empty", "Phone is filled");
    row("need = clear", "Need is Clear");
    row("not (value > 5)", "not: Value is more than 5");
    row("not hasDeal(stage = \"Won\")", "Deal has none: Stage is Won");
    row("hasDeal(outcome = lost)", "Deal has one: Outcome is Lost");
    row("answered(kind = \"NPS\" and score <= 6)", "Survey answered: Survey is NPS and Score is at most 6");
    row("not answered(nps = detractor)", "Survey not answered: NPS class is Detractor (0–6)");
    row("extra.\"意向, 等级\" = \"x\"", "意向, 等级 is x");
}

void FilterModelTest::saysItInWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const ViewPtr view = makeView();
    const auto filter = parseFilter(*view, text);
    QVERIFY(filter);
    QCOMPARE(filterWords(*view, *filter), words);
}

void FilterModelTest::offersFieldsAndValues()
{
    const ViewPtr view = makeView();
    const auto offers = filterOffers(*view, {});
    QVERIFY(offers.size() > 40);
    for (const FilterOffer &offer : offers) {
        QVERIFY2(checkFilter(*view, Filter::compare(offer.name, FilterOperator::IsEmpty, {})),
                 qPrintable(offer.name));
        QVERIFY(!offer.label.isEmpty());
        QCOMPARE(offer.choices.empty(), offer.comparison != Comparison::Choice);
    }
    QCOMPARE(offers.back().label, u"not"_s);
    for (const QString &term : filterTerms()) {
        QVERIFY(!filterOffers(*view, term).empty());
        QVERIFY(relatedLabel(term) != term);
        QVERIFY(relatedRelation(term, true) != relatedRelation(term, false));
    }
    QVERIFY(filterOffers(*view, u"noTerm").empty());
    QCOMPARE(knownFilterValues(*view, {}, u"city", 9), QStringList{u"上海"_s});
    QCOMPARE(knownFilterValues(*view, {}, u"tags", 9), (QStringList{u"New"_s, u"VIP"_s}));
    QCOMPARE(knownFilterValues(*view, {}, u"tags", 1).size(), 1);
    QCOMPARE(knownFilterValues(*view, u"hasDeal", u"stage", 9).size(), 3);
    QCOMPARE(knownFilterValues(*view, u"bought", u"category", 9), QStringList{u"Desks"_s});
    QVERIFY(knownFilterValues(*view, {}, u"name", 9).isEmpty());
}

void FilterModelTest::valuesAsALine_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("again");
    QTest::addColumn<int>("count");
    QTest::newRow("plain") << u"city"_s << u"a,b ，上海"_s << u"a, b, 上海"_s << 3;
    QTest::newRow("quotes") << u"city"_s << u"\"a, b\", \"c \"\"d\"\"\""_s << u"\"a, b\", \"c \"\"d\"\"\""_s
                            << 2;
    QTest::newRow("blank") << u"city"_s << u" "_s << QString() << 0;
    QTest::newRow("numbers") << u"value"_s << u"1, -2.50"_s << u"1, -2.50"_s << 2;
    QTest::newRow("no number") << u"value"_s << u"1, x"_s << QString() << -1;
    QTest::newRow("days") << u"created"_s << u"2026-01-31, -3m, today"_s << u"2026-01-31, -3m, today"_s << 3;
    QTest::newRow("choices") << u"need"_s << u"clear, Partly clear"_s << u"Clear, Partly clear"_s << 2;
    QTest::newRow("no choice") << u"need"_s << u"clear, none"_s << QString() << -1;
}

void FilterModelTest::valuesAsALine()
{
    QFETCH(QString, field);
    QFETCH(QString, line);
    QFETCH(QString, again);
    QFETCH(int, count);
    const ViewPtr view = makeView();
    const auto offer = filterOffer(*view, {}, field);
    QVERIFY(offer);
    const auto values = splitValues(*offer, line);
    QCOMPARE(values ? static_cast<int>(values->size()) : -1, count);
    if (values)
        QCOMPARE(joinedValues(*offer, *values), again);
}

void FilterModelTest::everyRelationIsFoundAgain()
{
    for (const FilterRelation &relation : filterRelations()) {
        for (int comparison = 0; comparison <= static_cast<int>(Comparison::Choice); ++comparison) {
            const auto kind = static_cast<Comparison>(comparison);
            if (!relation.fits(kind))
                continue;
            QVERIFY(allows(kind, relation.op));
            QCOMPARE(relationOf(kind, relation.op, relation.isNegated, relation.shape), &relation);
        }
    }
    QCOMPARE(relationOf(Comparison::Choice, FilterOperator::Less, false, ValueShape::One), nullptr);
}

QTEST_GUILESS_MAIN(FilterModelTest)
#include "tst_filtermodel.moc"
