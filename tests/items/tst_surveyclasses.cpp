// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/surveyclasses.h"
#include "items/surveywords.h"
#include "support/openworkspace.h"

#include <algorithm>
#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

Day dayOf(const QString &iso)
{
    return Day::fromIso(iso).value();
}

} // namespace

/// Answers to CSAT and NPS by class and period, and the sentences that say what they rest on.
class SurveyClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_book.reset(); }
    void allOfThem();
    void byPeriod();
    void bySource();
    void withinDays();
    void npsAlone();
    void cancelled();
    void sentences();
    void fewAnswersAreSaidToBeFew();

private:
    std::vector<SurveyClassRow> rowsOf(const SurveyClassQuestion &question)
    {
        return surveyClassRows(*(*m_book)->view(), question, Progress());
    }

    std::unique_ptr<OpenWorkspace> m_book;
};

/// Two customers from the fair, one from the web. CSAT: 5 and 4 from the fair in March and August, 1 from the
/// web in August, 2 without a day; one to come, one beyond the scale and one without a score count nowhere.
void SurveyClassesTest::initTestCase()
{
    m_book = std::make_unique<OpenWorkspace>(kToday);
    m_book->fill([](Editor &editor) {
        RowWriter rows(editor);
        std::vector<std::int64_t> ids;
        for (const char *source : {"Fair", "Fair", "Web"})
            ids.push_back(
                rows.add(RecordTable::Customer, {{"name", u"x"_s}, {"source", QString::fromLatin1(source)}}));
        const auto answer = [&](int customer, const QString &kind, const QVariant &score,
                                const QString &day) {
            rows.add(RecordTable::SurveyAnswer,
                     {{"customer", qlonglong{ids[std::size_t(customer)]}},
                      {"kind", kind},
                      {"score", score},
                      {"day", day.isEmpty() ? QVariant() : QVariant(dayOf(day).number())}});
        };
        answer(0, u"CSAT"_s, 5.0, u"2026-03-02"_s);
        answer(1, u"csat"_s, 4.0, u"2026-08-02"_s);
        answer(2, u"CSAT"_s, 1.0, u"2026-08-20"_s);
        answer(0, u"CSAT"_s, 2.0, {});
        answer(0, u"CSAT"_s, 5.0, u"2026-12-24"_s);
        answer(0, u"CSAT"_s, 9.0, u"2026-08-03"_s);
        answer(0, u"CSAT"_s, {}, u"2026-08-03"_s);
        answer(0, u"NPS"_s, 10.0, u"2026-08-03"_s);
        answer(1, u"NPS"_s, 0.0, u"2026-08-03"_s);
        answer(1, u"How was it?"_s, 3.0, u"2026-08-03"_s);
        return rows.status();
    });
}

void SurveyClassesTest::allOfThem()
{
    const auto rows = rowsOf({SurveyMeasure::Satisfied, {}, {}, {}});
    QCOMPARE(rows.size(), std::size_t(1));
    QVERIFY(rows[0].isAll && !rows[0].start.isValid() && rows[0].isFew());
    QCOMPARE(rows[0].tally.answers, 4);
    QCOMPARE(rows[0].tally.good, 2);
    QCOMPARE(rows[0].customers, 3);
    QCOMPARE(rows[0].figure.value, 0.5);
}

void SurveyClassesTest::byPeriod()
{
    const auto rows = rowsOf({SurveyMeasure::Satisfied, {}, {}, CalendarUnit::Quarter});
    QCOMPARE(rows.size(), std::size_t(3)); // all, first and third quarter
    QCOMPARE(rows[1].start, dayOf(u"2026-01-01"_s));
    QCOMPARE(rows[1].tally.answers, 1);
    QCOMPARE(rows[2].start, dayOf(u"2026-07-01"_s));
    QCOMPARE(rows[2].tally.answers, 2);
}

void SurveyClassesTest::bySource()
{
    const auto rows = rowsOf({SurveyMeasure::Satisfied, CustomerClass::Source, {}, {}});
    QCOMPARE(rows.size(), std::size_t(3));
    std::int64_t sum = 0;
    for (const SurveyClassRow &row : rows)
        sum += row.isAll ? -row.tally.answers : row.tally.answers;
    QCOMPARE(sum, 0); // classes add up
    const auto fair = std::ranges::find(rows, u"Fair"_s, &SurveyClassRow::className);
    QCOMPARE(fair->tally.answers, 3);
    QCOMPARE(fair->customers, 2);
    QVERIFY(std::abs(fair->figure.value - 2.0 / 3) < 1e-12);
}

void SurveyClassesTest::withinDays()
{
    const auto rows =
        rowsOf({SurveyMeasure::Satisfied, {}, {dayOf(u"2026-08-01"_s), dayOf(u"2026-08-19"_s)}, {}});
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].tally.answers, 1); // without a day is not within days
    QVERIFY(rowsOf({SurveyMeasure::Satisfied, {}, {dayOf(u"2027-01-01"_s), {}}, {}}).empty());
}

void SurveyClassesTest::npsAlone()
{
    const auto rows = rowsOf({SurveyMeasure::Nps, {}, {}, {}});
    QCOMPARE(rows[0].tally.answers, 2);
    QCOMPARE(rows[0].figure.value, 0.0);
    QVERIFY(rows[0].figure.low < -0.5 && rows[0].figure.high > 0.5);
}

void SurveyClassesTest::cancelled()
{
    Progress progress;
    progress.cancel();
    QVERIFY(surveyClassRows(*(*m_book)->view(), {}, progress).empty());
}

void SurveyClassesTest::sentences()
{
    SurveyTally csat;
    for (const double score : {5., 4., 4., 5., 4., 5., 4., 4., 3., 1.})
        addScore(csat, SurveyMeasure::Satisfied, score);
    QCOMPARE(
        surveyReason(csat, SurveyMeasure::Satisfied, QLocale::c()),
        u"8 of 10 were satisfied (4 or 5 of 5): 80 %, at 95 % between 49 % and 94 % (Wilson); the mean is 3.9."_s);
    SurveyTally nps;
    for (int i = 0; i < 12; ++i)
        addScore(nps, SurveyMeasure::Nps, i < 6 ? 10 : i < 9 ? 8 : 2);
    const QString sentence = surveyReason(nps, SurveyMeasure::Nps, QLocale::c());
    QVERIFY2(sentence.startsWith(u"6 of 12 would recommend us (9 or 10) and 3 would not (0 to 6): NPS +25,"),
             qPrintable(sentence));
    QVERIFY(sentence.contains(u"multinomial"));
    QCOMPARE(surveyFigureWords(-0.125, SurveyMeasure::Nps, QLocale::c()), u"-13"_s);
    QVERIFY(choiceReason({u"Price"_s, 3}, 20, QLocale::c()).contains(u"3 of 20"));
    QCOMPARE(surveyReason({}, SurveyMeasure::Nps, QLocale::c()), u"Nobody answered."_s);
}

void SurveyClassesTest::fewAnswersAreSaidToBeFew()
{
    SurveyTally tally;
    for (std::int64_t i = 0; i < kFewAnswers; ++i) {
        QVERIFY2(surveyReason(tally, SurveyMeasure::Satisfied, QLocale::c()).contains(u"fewer") || i == 0,
                 "few");
        addScore(tally, SurveyMeasure::Satisfied, 4);
    }
    QVERIFY(!surveyReason(tally, SurveyMeasure::Satisfied, QLocale::c()).contains(u"fewer"));
}

QTEST_GUILESS_MAIN(SurveyClassesTest)
#include "tst_surveyclasses.moc"
