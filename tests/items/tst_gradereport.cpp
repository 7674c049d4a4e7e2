// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradereport.h"

#include "items/derivedview.h"
#include "items/gradecountfigures.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/schemewriting.h"

#include <QTest>

#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kBefore(20'747); // 2026-10-21

/// Somebody who is A today by contact on three days of this month, and was B before it.
Status addRiser(Editor &editor)
{
    RowWriter rows(editor);
    const auto owner = rows.add(RecordTable::Owner, {{"name", u"Ann"_s}});
    const auto customer =
        rows.add(RecordTable::Customer, {{"name", u"Riser <b>"_s},
                                         {"owner", qlonglong{owner}},
                                         {"source", u"Fair"_s},
                                         {"phone", u"021 1234"_s},
                                         {"potential", qlonglong{500'000} * Money::kScale}});
    rows.add(RecordTable::Need, {{"customer", qlonglong{customer}}, {"day", 20'600}, {"level", 3}});
    for (const int day : {20'770, 20'772, 20'775})
        rows.add(RecordTable::Interaction,
                 {{"customer", qlonglong{customer}}, {"kind", 2}, {"day", day}, {"direction", 1}});
    rows.add(RecordTable::Task,
             {{"customer", qlonglong{customer}}, {"title", u"Send the contract"_s}, {"due_day", 20'780}});
    const auto contact = rows.add(RecordTable::Contact, {{"name", u"Mia"_s}});
    rows.add(RecordTable::CustomerContact,
             {{"customer", qlonglong{customer}}, {"contact", qlonglong{contact}}, {"is_primary", 1}});
    rows.add(RecordTable::Customer, {{"name", u"Nobody's"_s}});
    return rows.status();
}

} // namespace

class GradeReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheList();
    void movementsAddUp();
    void aRiserRises();
    void groupsListTheirPeople();
    void leadsAreBounded();
    void schemeInUse();
    void emptyBook();
    void cancelled();
    void noSuchBook();

private:
    static GradeReport reportOf(LoadedBook &book, const View &view, Day since = kBefore)
    {
        const auto report = gradeReport(book.path(), view, since, Progress());
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
};

void GradeReportTest::figuresAreThoseOfTheList()
{
    LoadedBook book(kToday);
    book.generate(400);
    const ViewPtr view = book.load();
    const GradeReport report = reportOf(book, *view);
    const GradeCountFigures figures = gradeCountFigures(*view, std::nullopt, Progress());
    QCOMPARE(report.counts, figures.after);
    QCOMPARE(report.graded, figures.graded);
    QCOMPARE(report.graded, 400);
    QCOMPARE(report.grades, figures.gradesAfter);
    QCOMPARE(report.best, report.counts.front());
    QVERIFY(report.check.isSound());
    for (int grade = 0; grade < 4; ++grade)
        QCOMPARE(listed(*view, u"grade = %1"_s.arg(report.grades[grade])), report.counts[std::size_t(grade)]);
    QCOMPARE(report.notSure,
             listed(*view, u"(grade = B and gradeUpTo = A) or (grade = C and gradeUpTo in (A, B)) or "
                           "(grade = D and gradeUpTo in (A, B, C))"_s));
    QVERIFY(report.notSure > 0);
}

void GradeReportTest::movementsAddUp()
{
    LoadedBook book(kToday);
    book.generate(400);
    const ViewPtr view = book.load();
    const GradeReport report = reportOf(book, *view, kToday - 90);
    std::int64_t stayed = 0;
    for (std::size_t now = 0; now < 4; ++now) {
        std::int64_t came = 0;
        for (std::size_t then = 0; then < 4; ++then)
            came += report.moves.at(then, now);
        QCOMPARE(came, report.counts[now]); // everybody was graded then, too
        stayed += report.moves.at(now, now);
    }
    QCOMPARE(report.better + report.worse + stayed, report.graded);
    QVERIFY(report.better + report.worse > 0);
    const GradeReport same = reportOf(book, *view, kToday);
    QCOMPARE(same.better + same.worse, 0);
}

void GradeReportTest::aRiserRises()
{
    LoadedBook book(kToday);
    book.change(&addRiser);
    const ViewPtr view = book.load();
    const GradeReport report = reportOf(book, *view);
    QCOMPARE(report.better, 1);
    QCOMPARE(report.worse, 0);
    QCOMPARE(report.best, 1);
    const BestLead &lead = report.leads.front();
    QCOMPARE(lead.name, u"Riser <b>"_s);
    QCOMPARE(lead.contact, u"Mia"_s);
    QCOMPARE(lead.phone, u"021 1234"_s);
    QCOMPARE(lead.value, Money::fromUnits(500'000));
    QCOMPARE(lead.action, u"Send the contract"_s);
    QCOMPARE(lead.due, Day(20'780));
    QCOMPARE(lead.owner, u"Ann"_s);
    QCOMPARE(lead.parts.size(), std::size_t(4));
    QCOMPARE(lead.parts.front().bandLabel, u"clear"_s);
    QCOMPARE(report.owners.size(), std::size_t(2));
    QCOMPARE(report.owners[0].name, u"Ann"_s);
    QCOMPARE(report.owners[0].bestShare(), 1.0);
    QVERIFY(report.owners[1].name.isEmpty());
    QCOMPARE(report.sources[0].name, u"Fair"_s);
}

void GradeReportTest::groupsListTheirPeople()
{
    LoadedBook book(kToday);
    book.generate(300);
    const ViewPtr view = book.load();
    const GradeReport report = reportOf(book, *view);
    for (const auto &[field, groups] :
         {std::pair(u"owner"_s, report.owners), std::pair(u"source"_s, report.sources)}) {
        std::int64_t customers = 0;
        QVERIFY(groups.size() > 2);
        for (const GradedGroup &group : groups) {
            customers += group.customers;
            QCOMPARE(std::reduce(group.counts.begin(), group.counts.end()), group.customers);
            const QString filter =
                group.name.isEmpty() ? field + u" is empty"_s : u"%1 = \"%2\""_s.arg(field, group.name);
            QCOMPARE(listed(*view, filter), group.customers);
            QCOMPARE(listed(*view, filter + u" and grade = A"_s), group.counts[0]);
        }
        QCOMPARE(customers, report.graded);
    }
}

void GradeReportTest::leadsAreBounded()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) {
        RowWriter rows(editor);
        for (int i = 0; i < 250; ++i) {
            const auto customer =
                rows.add(RecordTable::Customer,
                         {{"name", u"x"_s}, {"potential", qlonglong{1'000'000 + i} * Money::kScale}});
            rows.add(RecordTable::Need, {{"customer", qlonglong{customer}}, {"day", 20'600}, {"level", 3}});
            for (const int day : {20'770, 20'772, 20'775})
                rows.add(RecordTable::Interaction,
                         {{"customer", qlonglong{customer}}, {"kind", 2}, {"day", day}, {"direction", 1}});
        }
        return rows.status();
    });
    const ViewPtr view = book.load();
    const GradeReport report = reportOf(book, *view);
    QCOMPARE(std::int64_t(report.counts[0] + report.counts[1]), 250);
    QVERIFY(report.best > 0);
    QCOMPARE(report.leads.size(), std::min(kMostBestLeads, std::size_t(report.best)));
    for (std::size_t i = 1; i < report.leads.size(); ++i)
        QVERIFY(report.leads[i - 1].value >= report.leads[i].value);
}

void GradeReportTest::schemeInUse()
{
    LoadedBook book(kToday);
    book.generate(20);
    const ViewPtr shipped = book.load();
    QCOMPARE(reportOf(book, *shipped).inUse.version, 0);
    const GradeScheme scheme = shippedGradeScheme(u"software").value();
    for (int version = 1; version <= 2; ++version) {
        book.change(useScheme("grading", scheme.name, scheme.toJson(), kToday));
        const ViewPtr view = book.load();
        const GradeReport report = reportOf(book, *view);
        QCOMPARE(report.inUse.version, version);
        QCOMPARE(report.inUse.since, kToday);
        QCOMPARE(report.scheme.name, scheme.name);
    }
}

void GradeReportTest::emptyBook()
{
    LoadedBook book(kToday);
    const ViewPtr view = book.load();
    const GradeReport report = reportOf(book, *view);
    QCOMPARE(report.graded, 0);
    QCOMPARE(report.best, 0);
    QVERIFY(report.leads.empty());
    QVERIFY(report.owners.empty());
    QCOMPARE(report.counts, (std::vector<std::int64_t>{0, 0, 0, 0}));
}

void GradeReportTest::cancelled()
{
    LoadedBook book(kToday);
    book.generate(20);
    const ViewPtr view = book.load();
    Progress progress;
    progress.cancel();
    const auto report = gradeReport(book.path(), *view, kBefore, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

void GradeReportTest::noSuchBook()
{
    LoadedBook book(kToday);
    book.generate(20);
    const ViewPtr view = book.load();
    const auto report = gradeReport(book.file(u"other.leadbook"_s), *view, kBefore, Progress());
    QVERIFY(!report);
    QVERIFY(!report.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(GradeReportTest)
#include "tst_gradereport.moc"
