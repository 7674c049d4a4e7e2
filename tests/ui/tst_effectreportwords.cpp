// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "ui/insightsbook.h"
#include "ui/reports/effectreportwords.h"
#include "ui/reports/reportkinds.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The effect report in words.
class EffectReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutQuestions();
    void withOne();
    void marketFigures();
    void isAKind();

private:
    EffectReport report() const
    {
        auto made = effectReport((*m_book)->dataPath(), *(*m_book)->view(), Progress());
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *std::move(made);
    }

    std::unique_ptr<OpenWorkspace> m_book;
};

void EffectReportWordsTest::init()
{
    m_book = std::make_unique<OpenWorkspace>(kInsightsDay);
    m_book->fill(&addInsightRows);
}

void EffectReportWordsTest::withoutQuestions()
{
    const ReportDocument document = effectReportDocument(report(), u"book"_s, QLocale::c());
    QVERIFY(document.subtitles.first().contains(kInsightsDay.toIso()));
    QVERIFY(std::get<ReportText>(document.blocks.first()).text.contains(u"fixed beforehand"));
    int tables = 0;
    for (const ReportBlock &block : document.blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        if (table == nullptr)
            continue;
        ++tables;
        QCOMPARE(table->columns.size(), 6);
        for (const auto &row : table->rows)
            QCOMPARE(row.size(), table->columns.size());
    }
    // Nobody had a campaign's message, a deal that was decided, or compared us with rivals; and nothing can
    // be learnt of lifetime values.
    QCOMPARE(tables, 2 * (int(kIndicators) - 4));
}

void EffectReportWordsTest::withOne()
{
    m_book->await((*m_book)->change(u"x"_s, fixEvaluation({0,
                                                           u"Fair"_s,
                                                           u"source = Fair"_s,
                                                           Indicator::Retention,
                                                           EffectDesign::Matched,
                                                           kInsightsDay,
                                                           kInsightsDay + 30,
                                                           {}},
                                                          kInsightsDay)
                                                .work));
    const ReportDocument document = effectReportDocument(report(), u"book"_s, QLocale::c());
    QCOMPARE(std::get<ReportHeading>(document.blocks[0]).text, u"Fair"_s);
    QCOMPARE(std::get<ReportText>(document.blocks[1]).text, u"Cannot tell yet"_s);
    const auto &table = std::get<ReportTable>(document.blocks[3]);
    QCOMPARE(table.rows.size(), qsizetype(kIndicators));
    QVERIFY(table.rows.first().first().isBold);
    QVERIFY(!table.rows.last().first().isBold);
}

void EffectReportWordsTest::marketFigures()
{
    const auto note = [this](Day day, double value) {
        const RecordWork work = saveMarketFigure({0, u"Share"_s, day, value, u"%"_s, {}});
        m_book->await((*m_book)->change(work.label, work.work));
    };
    note(kInsightsDay - 100, 10);
    note(kInsightsDay, 12);
    const ReportDocument document = effectReportDocument(report(), u"book"_s, QLocale::c());
    const auto *table = std::get_if<ReportTable>(&document.blocks.last());
    QVERIFY(table != nullptr);
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows.first().first().text, u"Share"_s);
    QCOMPARE(table->rows.first().last().text, u"12 %"_s);
}

void EffectReportWordsTest::isAKind()
{
    const ReportKind *kind = findReportKind(u"effect");
    QVERIFY(kind != nullptr);
    ReportWishes wishes;
    wishes.path = (*m_book)->dataPath();
    const auto made = kind->make(*(*m_book)->view(), wishes, Progress());
    QVERIFY(made);
    QVERIFY(!made->blocks.isEmpty());
}

QTEST_MAIN(EffectReportWordsTest)
#include "tst_effectreportwords.moc"
