// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gradeinput.h"
#include "domain/shippedschemes.h"
#include "support/openworkspace.h"
#include "workspace/gradeinputs.h"
#include "workspace/grading/gradeoffers.h"
#include "workspace/grading/publishing.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(GradeScheme &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

constexpr Day kToday(20'778); // 2026-11-21

Status addFields(Editor &editor)
{
    int slot = 0;
    for (const auto &[name, type] :
         {std::pair(u"Budget"_s, u"real"_s), std::pair(u"Renewal"_s, u"day"_s),
          std::pair(u"Colour"_s, u"text"_s), std::pair(u"Partner"_s, u"boolean"_s)}) {
        const std::array cells{Cell{"entity", u"customer"_s}, Cell{"slot", ++slot}, Cell{"name", name},
                               Cell{"type", type}};
        LEADBOOK_TRY(editor.insert(RecordTable::CustomField, cells));
    }
    const std::array customer{Cell{"name", u"a"_s}, Cell{"kind", 0}};
    LEADBOOK_TRY(editor.insert(RecordTable::Customer, customer));
    return {};
}

/// The result of a future, which the test waits for.
template <typename T> T resultOf(const QFuture<T> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000)
               ? future.result()
               : T(Error{ErrorCode::Busy, u"waited too long"_s, {}});
}

} // namespace

/// Putting a scheme to use, and what a book offers as inputs.
class PublishingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenIsRefused_data();
    void brokenIsRefused();
    void soundIsUsed_data();
    void soundIsUsed();
    void inputsThatAreGone();
    void everyOfferIsAnInput();
    void offersOfTheBook();
};

void PublishingTest::brokenIsRefused_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &message, Spoil spoil) {
        QTest::newRow(name) << std::move(spoil) << message;
    };
    const QString until = u"The scheme cannot be put to use until this is corrected: "_s;
    row("gap", until + u"Value: no band holds what lies below “low”, which begins at 100."_s,
        [](GradeScheme &scheme) { scheme.criteria[1].bands[2].from = 100; });
    row("overlap", until + u"Value: “high” and “average” begin at the same value, 5000."_s,
        [](GradeScheme &scheme) { scheme.setValueCutPoints(5000, 5000); });
    row("dead band",
        until +
            u"Value: nobody can be “average”, because “high” comes before it and holds for all whom it would."_s,
        [](GradeScheme &scheme) { scheme.setValueCutPoints(20'000, 100'000); });
    row("dead grade", until + u"No combination of bands gets grade A: none has 101 points."_s,
        [](GradeScheme &scheme) { scheme.cutoffs[0].from = 101; });
    row("better is worse",
        until + u"Need: “clear” can give a worse grade than “partly”. For example Need “clear”, Value “low”, "
                "Interaction “very low”, Stage “First contact”: 12 points, D instead of C."_s,
        [](GradeScheme &scheme) { scheme.criteria[0].bands[0].points = 10; });
    row("finding out is worse",
        until + u"Value: finding out that it is “low” can lower the grade. For example Need “unclear”, Value "
                u"“low”, "
                "Interaction “very low”, Stage “Quotation”: 8 points, D instead of C."_s,
        [](GradeScheme &scheme) { scheme.criteria[1].unknown = 15; });
    row("no such field",
        u"The scheme cannot be used: criteria 4, bands 1, field: the book has no field “extra.Nope”; correct "
        u"its name "
        "or import it first."_s,
        [](GradeScheme &scheme) { scheme.criteria[3].bands[0].field = u"extra.Nope"_s; });
}

/// Nothing is written, and the sentence names what is at fault.
void PublishingTest::brokenIsRefused()
{
    QFETCH(Spoil, spoil);
    OpenWorkspace workspace(kToday);
    workspace.fill(&addFields);
    GradeScheme scheme = shippedGradeScheme().value();
    spoil(scheme);
    const auto examined = resultOf(examineScheme(*workspace, scheme, std::make_shared<Progress>()));
    QVERIFY(!examined);
    QTEST(examined.error().message, "message");
    const auto published = resultOf(publishScheme(*workspace, scheme, kToday));
    QVERIFY(!published);
    QTEST(published.error().message, "message");
    QCOMPARE(published.error().code, ErrorCode::Invalid);
    workspace.load();
    QVERIFY(!workspace->view()->settings->gradingIsSaved);
}

void PublishingTest::soundIsUsed_data()
{
    QTest::addColumn<Spoil>("change");
    QTest::newRow("shipped") << Spoil([](GradeScheme &) {});
    QTest::newRow("a definition broken is a warning")
        << Spoil([](GradeScheme &scheme) { scheme.cutoffs[0].from = 92; });
    QTest::newRow("counts that fade, own fields, filters") << Spoil([](GradeScheme &scheme) {
        scheme.criteria[2].halfLife = 14;
        scheme.criteria[3].bands = {{u"Signing"_s, u"extra.Budget"_s, 1000.0, 10},
                                    {u"Quotation"_s, u"where(extra.Colour = red)"_s, 1.0, 8},
                                    {u"no stage"_s, u"extra.Budget"_s, {}, 0}};
    });
}

void PublishingTest::soundIsUsed()
{
    QFETCH(Spoil, change);
    OpenWorkspace workspace(kToday);
    workspace.fill(&addFields);
    GradeScheme scheme = shippedGradeScheme().value();
    change(scheme);
    const auto published = resultOf(publishScheme(*workspace, scheme, kToday));
    QVERIFY2(published, published ? "" : qPrintable(published.error().message));
    workspace.load();
    const AnalysisSettings &settings = *workspace->view()->settings;
    QVERIFY(settings.gradingIsSaved);
    QVERIFY(settings.grading == scheme);
}

/// An input may go between the check and the writing.
void PublishingTest::inputsThatAreGone()
{
    OpenWorkspace workspace(kToday);
    workspace.fill(&addFields);
    GradeScheme scheme = shippedGradeScheme().value();
    scheme.criteria[3].bands = {{u"Signing"_s, u"extra.Budget"_s, 1000.0, 10},
                                {u"no stage"_s, u"extra.Budget"_s, {}, 0}};
    const auto examined = examineScheme(*workspace, scheme, std::make_shared<Progress>());
    QVERIFY(QTest::qWaitFor([&] { return examined.isFinished(); }));
    QVERIFY(examined.result());
    workspace.await(workspace->undo());
    const auto put = resultOf(putToUse(*workspace, scheme, kToday));
    QVERIFY(!put);
    QVERIFY2(put.error().message.contains(u"extra.Budget"), qPrintable(put.error().message));
    workspace.load();
    QVERIFY(!workspace->view()->settings->gradingIsSaved);
}

/// What an editor may offer can be used as it is, but for the filter that is yet to be written.
void PublishingTest::everyOfferIsAnInput()
{
    OpenWorkspace workspace(kToday);
    workspace.fill(&addFields);
    const Snapshot &snapshot = *workspace->view()->snapshot;
    QSet<QString> keys;
    for (const GradeInputOffer &offer : gradeInputOffers(snapshot)) {
        QVERIFY2(!keys.contains(offer.key), qPrintable(offer.key));
        keys.insert(offer.key);
        QVERIFY2(!offer.label.isEmpty() && !gradeGroupLabel(offer.group).isEmpty(), qPrintable(offer.key));
        QVERIFY2(offer.unit == GradeUnit::Number || !gradeUnitLabel(offer.unit).isEmpty(),
                 qPrintable(offer.key));
        if (offer.wantsFilter)
            continue;
        QCOMPARE(gradeInputLabel(offer.key), offer.label);
        QCOMPARE(gradeUnit(offer.key), offer.unit);
        GradeScheme scheme;
        scheme.criteria.push_back({offer.label, offer.key, 0, {{u"yes"_s, offer.key, 1, 5}}});
        scheme.criteria[0].halfLife = offer.mayFade ? 14 : 0;
        scheme.cutoffs = {{u"A"_s, 5}};
        scheme.rest = u"B"_s;
        const auto again = GradeScheme::fromJson(scheme.toJson());
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        const Status status = checkGradeFields(scheme, snapshot);
        QVERIFY2(status, status ? "" : qPrintable(status.error().message));
    }
    QVERIFY2(keys.size() > 35, qPrintable(QString::number(keys.size())));
}

void PublishingTest::offersOfTheBook()
{
    OpenWorkspace workspace(kToday);
    workspace.fill(&addFields);
    QStringList own;
    QStringList fields;
    for (const GradeInputOffer &offer : gradeInputOffers(*workspace->view()->snapshot)) {
        if (offer.group == GradeInputGroup::Own)
            own << offer.key;
        if (offer.group == GradeInputGroup::Fields)
            fields << offer.key;
    }
    QCOMPARE(own, (QStringList{u"extra.Budget"_s, u"age(extra.Renewal)"_s, u"extra.Partner"_s})); // no text
    for (const QString &key : {u"openValue"_s, u"orders"_s, u"doNotContact"_s, u"age(lastContact)"_s})
        QVERIFY2(fields.contains(key), qPrintable(key));
    for (const QString &key : {u"grade"_s, u"points"_s, u"gradeUpTo"_s, u"city"_s, u"value"_s})
        QVERIFY2(!fields.contains(key), qPrintable(key));
}

QTEST_GUILESS_MAIN(PublishingTest)
#include "tst_publishing.moc"
