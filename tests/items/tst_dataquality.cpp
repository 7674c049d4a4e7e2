// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dataquality.h"

#include "core/text.h"
#include "items/derivedview.h"
#include "support/openworkspace.h"
#include "workspace/editing/peopleedit.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kOwners[] = {"", "Ann", "Bob \"B\" <i>"};

/// Customers of whom this or that is not known, some with deals of anybody, some deleted.
ViewPtr randomView(unsigned seed, int customers)
{
    RandomCustomers random(seed);
    SnapshotBuilder &builder = random.builder;
    builder.owner(kOwners[1]);
    builder.owner(kOwners[2]);
    for (int i = 0; i < customers; ++i) {
        const Row row = builder.customer({{FieldId::Name, "x"}, {FieldId::Need, random.need()}});
        builder.setCustomer(row, FieldId::Owner, kOwners[random.below(3)]);
        builder.setCustomer(row, FieldId::Industry, random.below(2) == 0 ? "Retail" : "");
        builder.setCustomer(row, FieldId::CompanyPhone, random.below(3) == 0 ? "021 1" : "");
        if (random.below(3) == 0)
            builder.contact(row, {{FieldId::Mobile, "138"}, {FieldId::Email, "a@b.c"}});
        if (random.below(2) == 0)
            builder.purchase(row, kToday - random.below(600), 1 + random.below(200'000));
        random.addHistory(row);
    }
    return derivedView(builder);
}

} // namespace

class DataQualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresListTheirPeople_data() { addSeeds(); }
    void figuresListTheirPeople();
    void ownersListTheirPeople_data() { addSeeds(); }
    void ownersListTheirPeople();
    void figuresAddUp_data() { addSeeds(); }
    void figuresAddUp();
    void questionsGoByValue();
    void questionsAreBounded();
    void anAnswerMakesTheGradeSure();
    void ownFieldsMayBeUnknown();
    void whatIsAlwaysKnownIsNotAskedFor();
    void filtersOfManyGrades();
    void emptyBook();
    void cancelled();

private:
    static void addSeeds();
};

void DataQualityTest::addSeeds()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DataQualityTest::figuresListTheirPeople()
{
    QFETCH(unsigned, seed);
    const ViewPtr view = randomView(seed, 200);
    const DataQuality quality = dataQuality(*view, Progress());
    const qsizetype grades = quality.grades.size();
    QCOMPARE(quality.graded, std::int64_t(view->snapshot->customers.aliveCount));
    QVERIFY(quality.notSure > 0);
    QCOMPARE(listed(*view, notSureFilter(grades)), quality.notSure);
    QCOMPARE(quality.inputs.size(), std::size_t(2));
    QCOMPARE(quality.inputs[0].field, u"need"_s);
    QCOMPARE(quality.inputs[1].field, u"value"_s);
    for (const MissingInput &input : quality.inputs) {
        QVERIFY(input.missing > 0);
        QCOMPARE(listed(*view, missingFilter(input.field, grades, false)), input.missing);
        QCOMPARE(listed(*view, missingFilter(input.field, grades, true)), input.blocked);
        for (std::size_t best = 0; best < input.upTo.size(); ++best)
            QCOMPARE(listed(*view, missingFilter(input.field, grades, true, int(best))), input.upTo[best]);
    }
}

void DataQualityTest::ownersListTheirPeople()
{
    QFETCH(unsigned, seed);
    const ViewPtr view = randomView(seed, 200);
    const DataQuality quality = dataQuality(*view, Progress());
    QCOMPARE(quality.owners.size(), std::size_t(3));
    QVERIFY(quality.owners.back().name.isEmpty());
    for (const OwnerQuality &owner : quality.owners) {
        QCOMPARE(listed(*view, ofOwnerFilter(owner.name)), owner.customers);
        QCOMPARE(listed(*view, ofOwnerFilter(owner.name, notSureFilter(4))), owner.notSure);
        for (std::size_t thing = 0; thing < kKnownThings.size(); ++thing) {
            QCOMPARE(listed(*view, ofOwnerFilter(owner.name, unknownThingFilter(kKnownThings[thing]))),
                     owner.customers - owner.known[thing]);
            QCOMPARE(*owner.share(thing), double(owner.known[thing]) / double(owner.customers));
        }
        QCOMPARE(listed(*view, ofOwnerFilter(owner.name, u"need = clear"_s)), owner.needClear);
        // No customer has two deals here.
        std::int64_t won = 0;
        std::int64_t lost = 0;
        const DealTable &deals = view->snapshot->deals;
        for (Row row = 0; row < deals.ids.size(); ++row) {
            const QString name = deals.owner[row] == 0
                                     ? QString()
                                     : toQString(view->snapshot->owners[deals.owner[row] - 1].name);
            won += name == owner.name && DealOutcome(deals.outcome[row]) == DealOutcome::Won ? 1 : 0;
            lost += name == owner.name && DealOutcome(deals.outcome[row]) == DealOutcome::Lost ? 1 : 0;
        }
        QCOMPARE(owner.won, won);
        QCOMPARE(owner.lost, lost);
        QVERIFY(listed(*view, wonByFilter(owner.name)) <= won); // without the deleted
    }
}

void DataQualityTest::figuresAddUp()
{
    QFETCH(unsigned, seed);
    const ViewPtr view = randomView(seed, 200);
    const DataQuality quality = dataQuality(*view, Progress());
    std::int64_t customers = 0;
    std::int64_t notSure = 0;
    for (const OwnerQuality &owner : quality.owners) {
        customers += owner.customers;
        notSure += owner.notSure;
    }
    QCOMPARE(customers, quality.graded);
    QCOMPARE(notSure, quality.notSure);
    QCOMPARE(quality.sure() + quality.notSure, quality.graded);
    for (const MissingInput &input : quality.inputs) {
        QCOMPARE(std::reduce(input.upTo.begin(), input.upTo.end()), input.blocked);
        QVERIFY(input.blocked <= input.missing);
    }
    std::int64_t one = 0;
    for (const OpenQuestion &question : quality.questions) {
        one += question.inputs.size() == 1 ? 1 : 0;
        QVERIFY(!question.inputs.empty());
        QVERIFY(question.upTo < question.grade);
        QVERIFY(view->snapshot->customers.isAlive(question.customer));
    }
    QCOMPARE(std::int64_t(quality.questions.size()), quality.notSure);
    QCOMPARE(one, quality.oneAnswerAway);
}

void DataQualityTest::questionsGoByValue()
{
    const ViewPtr view = randomView(7, 300);
    const DataQuality quality = dataQuality(*view, Progress());
    for (std::size_t i = 1; i < quality.questions.size(); ++i) {
        const OpenQuestion &before = quality.questions[i - 1];
        const OpenQuestion &after = quality.questions[i];
        QVERIFY(before.value.isKnown() || !after.value.isKnown());
        if (after.value.isKnown())
            QVERIFY(before.value >= after.value);
        else if (!before.value.isKnown())
            QVERIFY(before.upTo <= after.upTo);
    }
    QVERIFY(quality.questions.front().value.isKnown());
    QVERIFY(!quality.questions.back().value.isKnown());
}

void DataQualityTest::questionsAreBounded()
{
    SnapshotBuilder builder(kToday);
    for (int i = 0; i < 700; ++i)
        builder.customer({{FieldId::Name, "x"}});
    const ViewPtr view = derivedView(builder);
    const DataQuality quality = dataQuality(*view, Progress());
    QCOMPARE(quality.notSure, 700);
    QCOMPARE(quality.oneAnswerAway, 0); // neither need nor value is known
    QCOMPARE(quality.questions.size(), kMostQuestions);
    QCOMPARE(quality.questions.front().inputs, (std::vector<std::size_t>{0, 1}));
}

/// What is asked first is answered, in a real book: one grade more is sure, and one less is blocked.
void DataQualityTest::anAnswerMakesTheGradeSure()
{
    OpenWorkspace book(kToday);
    book.fill([](Editor &editor) {
        RowWriter rows(editor);
        for (int i = 1; i <= 20; ++i) {
            const auto customer = rows.add(
                RecordTable::Customer,
                {{"name", u"Customer %1"_s.arg(i)},
                 {"potential", i % 4 == 0 ? QVariant() : QVariant(qlonglong{i} * 9'000 * Money::kScale)}});
            if (i % 5 == 0)
                rows.add(RecordTable::Need,
                         {{"customer", qlonglong{customer}}, {"day", kToday.number()}, {"level", 3}});
        }
        return rows.status();
    });
    DataQuality before = dataQuality(*book->view(), Progress());
    QVERIFY(before.oneAnswerAway > 3);
    for (int answered = 0; answered < 3; ++answered) {
        const OpenQuestion &first = before.questions.front();
        QCOMPARE(first.inputs, (std::vector<std::size_t>{0}));
        PeopleEdit edit{ListKind::Customers,
                        {{{first.id}, {{FieldId::Need, QVariant::fromValue<int>(answered + 1)}}}}};
        book.await(editPeople(*book, edit, std::make_shared<Progress>()));
        book.load();
        const DataQuality after = dataQuality(*book->view(), Progress());
        QCOMPARE(after.notSure, before.notSure - 1);
        QCOMPARE(after.oneAnswerAway, before.oneAnswerAway - 1);
        QCOMPARE(after.inputs[0].missing, before.inputs[0].missing - 1);
        QCOMPARE(after.inputs[0].blocked, before.inputs[0].blocked - 1);
        QCOMPARE(after.inputs[1].blocked, before.inputs[1].blocked);
        QVERIFY(after.questions.front().id != first.id);
        before = after;
    }
}

void DataQualityTest::ownFieldsMayBeUnknown()
{
    SnapshotBuilder builder(kToday);
    builder.addCustom("Fit \"score\"", "real", Column<double>());
    for (int i = 0; i < 10; ++i) {
        const Row row = builder.customer({{FieldId::Name, "x"}});
        std::get<Column<double>>(builder.custom(0)).set(row, i < 4 ? std::nan("") : double(i));
    }
    const auto scheme = GradeScheme::fromJson(R"({"criteria":[{"label":"Fit","field":"extra.Fit \"score\"",
        "bands":[{"label":"good","from":5,"points":50},{"label":"poor","points":0}]}],
        "cutoffs":[{"grade":"High","from":40}],"rest":"Low"})");
    QVERIFY(scheme);
    const ViewPtr view = derivedView(builder, *scheme);
    const DataQuality quality = dataQuality(*view, Progress());
    QCOMPARE(quality.inputs.size(), std::size_t(1));
    QCOMPARE(quality.inputs[0].label, u"Fit"_s);
    QCOMPARE(quality.inputs[0].blocked, 4);
    QCOMPARE(quality.inputs[0].upTo, (std::vector<std::int64_t>{4, 0}));
    QCOMPARE(listed(*view, missingFilter(quality.inputs[0].field, 2, true, 0)), 4);
}

void DataQualityTest::whatIsAlwaysKnownIsNotAskedFor()
{
    SnapshotBuilder builder(kToday);
    builder.customer({{FieldId::Name, "x"}});
    const auto scheme = GradeScheme::fromJson(R"({"criteria":[{"label":"Contact","field":"contactDays30",
        "bands":[{"label":"many","from":3,"points":50},{"label":"few","points":0}]}],
        "cutoffs":[{"grade":"A","from":40}],"rest":"B"})");
    QVERIFY(scheme);
    const DataQuality quality = dataQuality(*derivedView(builder, *scheme), Progress());
    QVERIFY(quality.inputs.empty());
    QCOMPARE(quality.notSure, 0);
    QCOMPARE(quality.sure(), 1);
}

void DataQualityTest::filtersOfManyGrades()
{
    QVERIFY(notSureFilter(1).isEmpty());
    QVERIFY(notSureFilter(5).isEmpty());
    QVERIFY(missingFilter(u"need"_s, 5, true).isEmpty());
    QCOMPARE(missingFilter(u"need"_s, 5, false), u"need = \"unknown\""_s);
    QCOMPARE(notSureFilter(2), u"grade = B and gradeUpTo in (A)"_s);
}

void DataQualityTest::emptyBook()
{
    SnapshotBuilder empty(kToday);
    const DataQuality quality = dataQuality(*derivedView(empty), Progress());
    QCOMPARE(quality.graded, 0);
    QVERIFY(quality.owners.empty());
    QVERIFY(quality.questions.empty());
    QCOMPARE(quality.inputs.size(), std::size_t(2));
}

void DataQualityTest::cancelled()
{
    const ViewPtr view = randomView(1, 50);
    Progress progress;
    progress.cancel();
    const DataQuality quality = dataQuality(*view, progress);
    QCOMPARE(quality.graded, 0);
    QVERIFY(quality.questions.empty());
}

QTEST_GUILESS_MAIN(DataQualityTest)
#include "tst_dataquality.moc"
