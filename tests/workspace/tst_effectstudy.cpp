// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/effectshop.h"

#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Whether something worked, asked of a book.
class EffectStudyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heldOutAreLeftAlone();
    void strategyWorked();
    void laterChangesNothing();
    void withoutControls();
    void campaign();
    void filterIsMatched();
    void schemeIsAChange();
    void subjects_data();
    void subjects();
    void problems_data();
    void problems();
    void plan();
    void listOfSubjects();
};

namespace {

const StrategyStanding &standingOf(const StrategyProposal &proposal)
{
    return *std::ranges::find(proposal.strategies, kClass, [](const StrategyStanding &standing) {
        return standing.strategy.customerClass;
    });
}

} // namespace

/// Who is held out gets no task, is counted, and stays held out.
void EffectStudyTest::heldOutAreLeftAlone()
{
    Shop shop(0.4);
    const Strategy strategy = shop.desk.strategy(kClass);
    QCOMPARE(strategy.holdout, 0.4);
    QVERIFY(strategy.holdoutSeed != 0);
    const int held = shop.held();
    QVERIFY(held > 40 && held < 90);
    const StrategyStanding &standing = standingOf(shop.applied);
    QCOMPARE(standing.heldOut, held);
    QCOMPARE(standing.created, std::int64_t(strategy.steps.size() + 1) * (kCustomers - held));
    for (const StrategyChange &change : shop.applied.changes) {
        if (shop.applied.strategies[change.strategy].strategy.id == strategy.id)
            QVERIFY(
                !isHeldOut(strategy.holdoutSeed, shop.applied.snapshot->customers.ids[change.customer], 0.4));
    }
    QCOMPARE(shop.desk.propose().created(), 0);
}

void EffectStudyTest::strategyWorked()
{
    Shop shop(0.4);
    shop.orderAgain(kFrom + 20, 2, 7);
    EffectStudy study = shop.study(shop.ask(shop.desk.today()));
    QCOMPARE(study.asked().verdict, EffectVerdict::CannotTellYet);
    QCOMPARE(study.answer.question.design, EffectDesign::Holdout);
    shop.desk.wake(kJudge);
    study = shop.study(shop.ask(kJudge));
    QCOMPARE(study.asked().verdict, EffectVerdict::Worked);
    QCOMPARE(study.found, kCustomers - shop.held());
    QCOMPARE(study.reached, study.found);
    QCOMPARE(std::int64_t(study.control.size()), std::int64_t(shop.held()));
    // Who is held out follows from the ids, which differ from run to run: the orders of each are counted.
    double treated = 0;
    double control = 0;
    for (int i = 0; i < kCustomers; ++i) {
        if (shop.isHeld(i))
            control += i % 7 == 0 ? 2 : 1;
        else
            treated += i % 2 == 0 ? 2 : 1;
    }
    QVERIFY(std::abs(study.asked().effect.treated.figure - treated / double(study.found)) < 1e-9);
    QVERIFY(std::abs(study.asked().effect.control.figure - control / shop.held()) < 1e-9);
    QVERIFY(study.asked().effect.needed > 0);
    // As it was before the day of judgement.
    QCOMPARE(shop.study(shop.ask(kJudge - 1)).asked().verdict, EffectVerdict::CannotTellYet);
}

/// What comes after the day of judgement does not count.
void EffectStudyTest::laterChangesNothing()
{
    Shop shop(0.4);
    shop.orderAgain(kFrom + 20, 2, 7);
    shop.orderAgain(kJudge + 5, 0, 1);
    shop.desk.addCustomer(u"Late"_s, kJudge + 6);
    shop.desk.wake(kJudge + 30);
    const EffectStudy late = shop.study(shop.ask(kJudge + 30));
    const EffectStudy then = shop.study(shop.ask(kJudge));
    QCOMPARE(late.asked().verdict, EffectVerdict::Worked);
    QCOMPARE(late.asked().effect.estimate, then.asked().effect.estimate);
    QCOMPARE(late.asked().effect.low, then.asked().effect.low);
    QCOMPARE(late.treated, then.treated);
    QCOMPARE(late.control, then.control);
}

/// A strategy that is done to everybody has nobody to compare with.
void EffectStudyTest::withoutControls()
{
    Shop shop(0);
    shop.orderAgain(kFrom + 20, 2, 7);
    shop.desk.wake(kJudge);
    EffectAsk ask = shop.ask(kJudge);
    ask.design = EffectDesign::Holdout;
    const EffectStudy study = shop.study(ask);
    QCOMPARE(study.answer.question.design, EffectDesign::Change);
    QCOMPARE(study.asked().verdict, EffectVerdict::Change);
    QVERIFY(study.control.empty());
    QCOMPARE(study.asked().before.figure, 0);
}

void EffectStudyTest::campaign()
{
    Shop shop(0);
    std::int64_t campaign = 0;
    shop.desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        campaign = rows.add(RecordTable::Campaign,
                            {{"name", u"Spring"_s}, {"filter", u""_s}, {"created_day", kFrom.number()}});
        for (int i = 0; i < kCustomers; ++i)
            rows.add(RecordTable::CampaignMember,
                     {{"campaign", qlonglong{campaign}},
                      {"customer", qlonglong{shop.ids[std::size_t(i)]}},
                      {"arm", i % 4 == 0 ? 1 : 0},
                      {"added_day", (kFrom + 5).number()},
                      {"sent_day", i % 4 == 0 ? QVariant() : QVariant((kFrom + 6).number())},
                      {"responded_day", i % 8 == 1 ? QVariant((kFrom + 9).number()) : QVariant()}});
        return rows.status();
    });
    shop.desk.wake(kJudge);
    EffectAsk ask = shop.ask(kJudge, u"campaign:Spring"_s);
    const EffectStudy study = shop.study(ask);
    QCOMPARE(study.subject.written, u"campaign:%1"_s.arg(campaign));
    QCOMPARE(study.answer.question.design, EffectDesign::Holdout);
    QCOMPARE(std::int64_t(study.treated.size()), 120);
    QCOMPARE(std::int64_t(study.control.size()), 40);
    QCOMPARE(study.reached, 120);
    const ArmFigure response = study.answer.row(Indicator::Response).effect.treated;
    QCOMPARE(response.customers, 120);
    QCOMPARE(response.figure, 20.0 / 120);
    QCOMPARE(study.answer.row(Indicator::Response).effect.control.customers, 0);
    QCOMPARE(study.answer.row(Indicator::Retention).effect.treated.customers, 120);
}

void EffectStudyTest::filterIsMatched()
{
    Shop shop(0);
    shop.orderAgain(kFrom + 20, 2, 2);
    shop.desk.change([&](Editor &editor) -> Status {
        for (int i = 0; i < kCustomers; i += 4)
            LEADBOOK_TRY(editor.update(RecordTable::Customer, shop.ids[std::size_t(i)],
                                       std::array{Cell{"city", u"Berlin"_s}}));
        return {};
    });
    shop.desk.wake(kJudge);
    EffectAsk ask = shop.ask(kJudge, u"city = \"Berlin\""_s);
    ask.from = kEntered + 1;
    const EffectStudy study = shop.study(ask);
    QCOMPARE(study.answer.question.design, EffectDesign::Matched);
    QCOMPARE(study.found, 40);
    QCOMPARE(study.answer.matchedShare, 1.0);
    QCOMPARE(study.control.size(), study.treated.size());
    QVERIFY(study.asked().verdict == EffectVerdict::Differs);
    ask.design = EffectDesign::Change;
    QCOMPARE(shop.study(ask).asked().verdict, EffectVerdict::Change);
}

void EffectStudyTest::schemeIsAChange()
{
    Shop shop(0);
    std::int64_t scheme = 0;
    shop.desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        scheme = rows.add(RecordTable::Scheme,
                          {{"kind", u"grading"_s}, {"name", u"New"_s}, {"definition", u"{}"_s}});
        return rows.status();
    });
    shop.desk.wake(kJudge);
    EffectAsk ask = shop.ask(kJudge, u"scheme:%1"_s.arg(scheme));
    ask.from = kEntered + 1;
    const EffectStudy study = shop.study(ask);
    QCOMPARE(study.asked().verdict, EffectVerdict::Change);
    QCOMPARE(study.found, kCustomers);
}

void EffectStudyTest::subjects_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("name");
    QTest::newRow("key") << u"strategy:lifeCycle:initial"_s << u"Initial customer"_s;
    QTest::newRow("filter") << u" city = \"Berlin\" "_s << u"city = \"Berlin\""_s;
}

void EffectStudyTest::subjects()
{
    QFETCH(QString, written);
    QFETCH(QString, name);
    StrategyDesk desk;
    desk.use({kClass});
    const SubjectName subject = StrategyDesk::check(findSubject(desk.path(), desk.view(), written));
    if (subject.kind == EffectSubject::Filter) {
        QCOMPARE(subject.name, name);
        return;
    }
    const Strategy strategy = desk.strategy(kClass);
    QCOMPARE(subject.name, strategy.name);
    QCOMPARE(subject.written, u"strategy:%1"_s.arg(strategy.id));
    QCOMPARE(StrategyDesk::check(findSubject(desk.path(), desk.view(), subject.written)).id, strategy.id);
}

void EffectStudyTest::problems_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<Day>("from");
    QTest::addColumn<Day>("judge");
    QTest::addColumn<Day>("asOf");
    QTest::newRow("no strategy") << u"strategy:99"_s << kFrom << kJudge << kFrom;
    QTest::newRow("not in the book") << u"strategy:grade:A"_s << kFrom << kJudge << kFrom;
    QTest::newRow("no campaign") << u"campaign:Spring"_s << kFrom << kJudge << kFrom;
    QTest::newRow("no scheme") << u"scheme:7"_s << kFrom << kJudge << kFrom;
    QTest::newRow("no filter") << u"city ="_s << kFrom << kJudge << kFrom;
    QTest::newRow("nothing") << u" "_s << kFrom << kJudge << kFrom;
    QTest::newRow("no first day") << u"city = a"_s << Day() << kJudge << kFrom;
    QTest::newRow("judged too soon") << u"city = a"_s << kFrom << kFrom << kFrom;
    QTest::newRow("to come") << u"city = a"_s << kFrom << kJudge << kFrom + 1;
}

void EffectStudyTest::problems()
{
    QFETCH(QString, subject);
    QFETCH(Day, from);
    QFETCH(Day, judge);
    QFETCH(Day, asOf);
    StrategyDesk desk;
    const auto study = studyEffect(desk.path(), desk.view(),
                                   {subject, Indicator::Churn, {}, from, judge, {}, asOf}, Progress());
    QVERIFY(!study);
    QVERIFY(!study.error().message.isEmpty());
}

/// What those of a class did lately says how many it takes.
void EffectStudyTest::plan()
{
    Shop shop(0.4);
    shop.orderAgain(kFrom + 20, 2, 7);
    const PlannedSize size = StrategyDesk::check(planEffect(
        shop.desk.path(), shop.desk.view(), u"strategy:"_s + kClass, Indicator::Frequency, 60, Progress()));
    QCOMPARE(size.customers, kCustomers);
    QCOMPARE(size.base.customers, kCustomers);
    QVERIFY(size.base.figure > 1.1 && size.base.figure < 1.6);
    QVERIFY(std::abs(size.smallest - 0.2 * size.base.figure) < 1e-12);
    QVERIFY(size.needed >= 20 && size.needed < 200);
    QVERIFY(
        !planEffect(shop.desk.path(), shop.desk.view(), u"strategy:99"_s, Indicator::Churn, 60, Progress()));
}

void EffectStudyTest::listOfSubjects()
{
    StrategyDesk desk;
    QVERIFY(StrategyDesk::check(effectSubjects(desk.path())).empty());
    desk.use({kClass});
    desk.change([](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Campaign, {{"name", u"Spring"_s}, {"filter", u""_s}});
        return rows.status();
    });
    const auto subjects = StrategyDesk::check(effectSubjects(desk.path()));
    QCOMPARE(subjects.size(), std::size_t{2});
    QCOMPARE(subjects[0].kind, EffectSubject::Strategy);
    QCOMPARE(subjects[1].name, u"Spring"_s);
    for (const SubjectName &each : subjects)
        QCOMPARE(StrategyDesk::check(findSubject(desk.path(), desk.view(), each.written)).name, each.name);
}

QTEST_GUILESS_MAIN(EffectStudyTest)
#include "tst_effectstudy.moc"
