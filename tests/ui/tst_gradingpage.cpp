// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "ui/charts/pointsbreakdown.h"
#include "ui/grading/gradingpage.h"
#include "ui/grading/schemecheck.h"

#include <QSignalSpy>

#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kToday = 20'000;
constexpr int kLeads = 12;

/// Leads of which nothing is known but a name; every third has a large deal at the last stage.
Status addLeads(Editor &editor)
{
    RowWriter rows(editor);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto pipeline = rows.ask("SELECT id FROM pipeline").at(0);
    for (int lead = 0; lead < kLeads; ++lead) {
        const auto customer = rows.add(RecordTable::Customer, {{"name", u"<b>Lead</b> %1"_s.arg(lead)}});
        if (lead % 3 == 0)
            rows.add(RecordTable::Deal, {{"customer", qlonglong{customer}},
                                         {"pipeline", qlonglong{pipeline}},
                                         {"stage", qlonglong{stages.back()}},
                                         {"opened_day", kToday - 5},
                                         {"amount", qlonglong{500'000 * Money::kScale}}});
    }
    return rows.status();
}

std::int64_t sum(const std::vector<std::int64_t> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

} // namespace

class GradingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersImportWithoutCustomers();
    void countsAndChecks();
    void opensOnTheBestGradeThereIs();
    void explainsOneLead();
    void triesAnotherScheme();
};

void GradingPageTest::offersImportWithoutCustomers()
{
    OpenWorkspace book{Day(kToday)};
    book.load();
    GradingPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(page.statusText().isEmpty());
    QCOMPARE(page.leads().rowCount(), 0);
}

void GradingPageTest::countsAndChecks()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addLeads);
    GradingPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.answer().graded, kLeads);
    QCOMPARE(page.answer().needUnknown, kLeads);
    QCOMPARE(page.answer().before, page.answer().after);
    // Value 25 and stage 10 make 35 points: C. Nothing known is D.
    QCOMPARE(page.answer().after, std::vector<std::int64_t>({0, 0, 4, 8}));
    const auto *check = page.findChild<SchemeCheck *>();
    QVERIFY(check != nullptr);
    QCOMPARE(check->texts(), QStringList({u"Every combination has exactly one grade"_s,
                                          u"A better input never lowers a grade"_s,
                                          u"Need unknown for 12: counted as unclear"_s}));
    page.setGrade(3);
    QCOMPARE(page.leads().rowCount(), 8);
}

void GradingPageTest::opensOnTheBestGradeThereIs()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addLeads);
    GradingPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    // Nobody has A or B.
    QCOMPARE(page.leads().rowCount(), 4);
    // A grade that was chosen stays, empty or not.
    page.setGrade(0);
    QCOMPARE(page.leads().rowCount(), 0);
    page.setScheme(u"software"_s);
    QTRY_VERIFY(page.isSettled());
    page.setScheme({});
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.leads().rowCount(), 0);
    QVERIFY(!page.isTrial());
}

void GradingPageTest::explainsOneLead()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addLeads);
    GradingPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    page.setGrade(2);
    QCOMPARE(page.leads().leadAt(0).name, u"<b>Lead</b> 0"_s);
    QCOMPARE(page.leads().leadAt(0).points, 35.0);
    const auto *why = page.findChild<PointsBreakdown *>();
    QVERIFY(why != nullptr);
    QTRY_VERIFY(why->isVisible());
    QCOMPARE(why->accessibleName(), u"Why C?"_s);
}

void GradingPageTest::triesAnotherScheme()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addLeads);
    GradingPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    for (const QString &key : {u"manufacturer"_s, u"software"_s, u"intent"_s}) {
        page.setScheme(key);
        QTRY_VERIFY(page.isSettled());
        QVERIFY(page.isTrial());
        QCOMPARE(sum(page.answer().after), kLeads);
        QCOMPARE(sum(page.answer().before), kLeads);
        QCOMPARE(page.moving().rowCount(), static_cast<int>(page.answer().moved));
        QVERIFY(plainText(page.statusText()).contains(u"not applied"_s));
    }
    QCOMPARE(page.answer().scheme.grades().size(), 3);
}

QTEST_MAIN(GradingPageTest)
#include "tst_gradingpage.moc"
