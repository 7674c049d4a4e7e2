// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dealoutcome.h"
#include "ui/reports/reporttext.h"
#include "ui/reports/workreportwords.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The work report in words, as text and as HTML.
class WorkReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofADay();
    void nothingHappened();
    void ofTheTeam();
    void escaped();
    void tooMany();
};

namespace {

const Day kDay(20'000);

WorkReport report()
{
    WorkReport made;
    made.ask = dayReportAsk(kDay, 1);
    made.owner = u"Wang"_s;
    made.contacts = {{kDay, 1, u"Aha"_s, 0, u"price"_s, u"Wang"_s},
                     {kDay, 2, u"Bee"_s, 0, {}, u"Wang"_s},
                     {kDay, 2, u"Bee"_s, 3, u"plan"_s, u"Wang"_s}};
    made.decided = {{kDay,
                     1,
                     u"Aha"_s,
                     u"Line 3"_s,
                     {},
                     std::uint8_t(DealOutcome::Won),
                     Money(500 * Money::kScale),
                     u"CHF"_s,
                     u"Wang"_s,
                     Money(450 * Money::kScale)}};
    made.planned = {{kDay - 1, 1, u"Aha"_s, u"Call"_s, TaskKind::Call, u"Wang"_s}};
    made.newCustomers = 2;
    return made;
}

QString textOf(const WorkReport &report)
{
    return reportText(workReportDocument(report, u"EUR"_s, u"book"_s, QLocale(QLocale::English)));
}

} // namespace

void WorkReportWordsTest::ofADay()
{
    const QString text = textOf(report()).replace(QChar::Nbsp, u' ');
    QVERIFY2(text.startsWith(u"Daily report\n"), qPrintable(text));
    QVERIFY(text.contains(u"Wang"));
    QVERIFY2(text.contains(u"Contacts: 3 · Call 2, Visit 1\n"), qPrintable(text));
    QVERIFY2(text.contains(u"Aha · Call · price\n"), qPrintable(text));
    QVERIFY(text.contains(u"Line 3 · Won"));
    QVERIFY2(text.contains(u"Signed: 1 · € 450\n"), qPrintable(text)); // as it counts
    QVERIFY2(text.contains(u"CHF 500"), qPrintable(text));             // as it was agreed
    QVERIFY(text.contains(u"New customers: 2"));
    QVERIFY(text.contains(u"No deal moved."));
    QVERIFY(!text.contains(u"Wang\n- ")); // an owner's own report names no owner in its rows
}

void WorkReportWordsTest::nothingHappened()
{
    WorkReport empty;
    empty.ask = weekReportAsk(kDay, 0);
    const QString text = textOf(empty);
    QVERIFY(text.startsWith(u"Weekly report\n"));
    QVERIFY(text.contains(u"Nobody was contacted."));
    QVERIFY(text.contains(u"Nothing is planned."));
}

void WorkReportWordsTest::ofTheTeam()
{
    WorkReport team = report();
    team.ask.owner.reset();
    QVERIFY(textOf(team).contains(u"price · Wang\n"));
}

void WorkReportWordsTest::escaped()
{
    WorkReport strange = report();
    strange.contacts[0].summary = u"<b>%1 & \"x\"</b>"_s;
    const ReportDocument document =
        workReportDocument(strange, u"EUR"_s, u"book"_s, QLocale(QLocale::English));
    QVERIFY(reportHtml(document).contains(u"&lt;b&gt;%1 &amp; &quot;x&quot;&lt;/b&gt;"));
    QVERIFY(reportText(document).contains(strange.contacts[0].summary));
}

void WorkReportWordsTest::tooMany()
{
    WorkReport many = report();
    many.contacts.assign(1'000, many.contacts[0]);
    const QString text = textOf(many);
    QVERIFY(text.contains(u"Contacts: 1,000"));
    QVERIFY2(text.contains(u"800 more"), qPrintable(text.right(400)));
}

QTEST_MAIN(WorkReportWordsTest)
#include "tst_workreportwords.moc"
