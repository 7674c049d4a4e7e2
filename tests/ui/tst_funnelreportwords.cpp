// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "support/tstranslator.h"
#include "ui/reports/funnelreportwords.h"
#include "ui/reports/reportkinds.h"
#include "ui/reports/reportlayout.h"
#include "ui/shell/fonts.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

template <typename Block> QList<Block> blocksOf(const ReportDocument &document)
{
    QList<Block> found;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *of = std::get_if<Block>(&block))
            found << *of;
    }
    return found;
}

/// All words of a report, in a line each.
QString textOf(const ReportDocument &document)
{
    QStringList lines{document.title, document.subtitles.join(u'\n'), document.footer};
    for (const ReportHeading &heading : blocksOf<ReportHeading>(document))
        lines << heading.text << heading.note;
    for (const ReportText &text : blocksOf<ReportText>(document))
        lines << text.text;
    for (const ReportBars &bars : blocksOf<ReportBars>(document))
        for (const ReportBar &bar : bars.bars)
            lines << bar.label << bar.note << bar.value;
    for (const ReportFigures &figures : blocksOf<ReportFigures>(document))
        for (const ReportFigure &figure : figures.figures)
            lines << figure.label << figure.value << figure.note;
    for (const ReportTable &table : blocksOf<ReportTable>(document)) {
        for (const ReportColumn &column : table.columns)
            lines << column.title;
        for (const QList<ReportCell> &row : table.rows)
            for (const ReportCell &cell : row)
                lines << cell.text;
    }
    return lines.join(u'\n');
}

/// A deal won, one lost for a reason that could be markup, one open.
Status addDeals(Editor &editor)
{
    RowWriter rows(editor);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto pipeline = rows.ask("SELECT id FROM pipeline").at(0);
    const auto owner = rows.add(RecordTable::Owner, {{"name", u"Ann <b>"_s}});
    const auto customer = rows.add(RecordTable::Customer, {{"name", u"Acme"_s}, {"currency", u"CNY"_s}});
    const auto deal = [&](std::size_t stage, int outcome, int opened, QVariant closed, QVariant reason) {
        rows.add(RecordTable::Deal, {{"pipeline", qlonglong{pipeline}},
                                     {"stage", qlonglong{stages.at(stage)}},
                                     {"customer", qlonglong{customer}},
                                     {"outcome", outcome},
                                     {"opened_day", opened},
                                     {"closed_day", closed},
                                     {"lost_reason", reason},
                                     {"amount", qlonglong{1000 * Money::kScale}},
                                     {"owner", qlonglong{owner}}});
    };
    const int today = kToday.number();
    deal(4, 1, today - 60, today - 10, {});
    deal(1, 2, today - 40, today - 20, u"<i>too dear</i>"_s);
    deal(0, 0, today - 30, {}, {});
    deal(0, 1, today - 500, today - 400, {}); // a year earlier
    return rows.status();
}

} // namespace

class FunnelReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<OpenWorkspace>(kToday);
        m_translator.reset();
    }
    void saysWhatIsCounted();
    void nothingToCount_data();
    void nothingToCount();
    void openDealsHaveNoWonBar();
    void otherLanguage();
    void fitsOnPages();
    void isCancelled();

private:
    ReportDocument make(const FunnelAsk &ask, const QLocale &locale = QLocale(QLocale::English))
    {
        const auto report = funnelReport(*(*m_book)->view(), ask, Progress());
        return report ? funnelReportDocument(*report, u"north"_s, locale) : ReportDocument();
    }
    std::unique_ptr<OpenWorkspace> m_book;
    std::unique_ptr<TsTranslator> m_translator;
};

void FunnelReportWordsTest::saysWhatIsCounted()
{
    m_book->fill(&addDeals);
    const ReportDocument document = make(ReportWishes().funnel);
    QCOMPARE(document.subtitles.last(),
             u"All deals · 22 Nov 2025 to 21 Nov 2026 · compared with 22 Nov 2024 to 21 Nov 2025"_s);
    QStringList headings;
    for (const ReportHeading &heading : blocksOf<ReportHeading>(document))
        headings << heading.text;
    QCOMPARE(headings, QStringList({u"Sales funnel"_s, u"What changed"_s, u"Time in stage"_s,
                                    u"Lost reasons"_s, u"By owner"_s, u"By source"_s}));
    const ReportBars bars = blocksOf<ReportBars>(document).first();
    QCOMPARE(bars.bars.size(), 6);
    QCOMPARE(bars.bars.first().value, u"3"_s);
    QCOMPARE(bars.bars.last().label, u"Won"_s);
    QVERIFY(bars.bars.last().value.startsWith(u"1 ·"_s));
    QCOMPARE(bars.bars.last().length, 1.0 / 3);
    const ReportTable changed = blocksOf<ReportTable>(document).first();
    QCOMPARE(changed.rows.first()[1].text, u"3"_s);
    QCOMPARE(changed.rows.first()[2].text, u"1"_s);
    QCOMPARE(changed.rows.first()[3].text, u"+2"_s);
    QVERIFY(textOf(document).contains(u"<i>too dear</i>"_s));
    QVERIFY(textOf(document).contains(u"Ann <b>"_s));
}

void FunnelReportWordsTest::nothingToCount_data()
{
    QTest::addColumn<bool>("hasDeals");
    QTest::addColumn<QString>("says");
    QTest::newRow("an empty book") << false << u"Import your deals"_s;
    QTest::newRow("a period without any") << true << u"Choose a longer period"_s;
}

void FunnelReportWordsTest::nothingToCount()
{
    QFETCH(bool, hasDeals);
    QFETCH(QString, says);
    if (hasDeals)
        m_book->fill(&addDeals);
    else
        m_book->load();
    const ReportDocument document = make({.period = PeriodChoice::Own, .own = {Day(10'000), Day(10'100)}});
    QCOMPARE(document.blocks.size(), 1);
    QVERIFY2(textOf(document).contains(says), qPrintable(textOf(document)));
}

void FunnelReportWordsTest::openDealsHaveNoWonBar()
{
    m_book->fill(&addDeals);
    const ReportDocument document = make({.count = FunnelCount::Current, .where = u"city is empty"_s});
    QCOMPARE(blocksOf<ReportBars>(document).first().bars.size(), 5);
    QVERIFY(document.subtitles.last().contains(u"city is empty"_s));
}

/// Not one English word is left but what stands in the book.
void FunnelReportWordsTest::otherLanguage()
{
    m_book->fill(&addDeals);
    m_translator = std::make_unique<TsTranslator>(u"leadbook_zh_CN.ts"_s);
    QString text = textOf(make(ReportWishes().funnel, QLocale(QLocale::Chinese, QLocale::China)));
    m_translator.reset();
    for (const char *known : {"<i>too dear</i>", "Ann <b>", "north", "Aalen-Johansen"})
        text.remove(QString::fromLatin1(known));
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    QVERIFY2(!text.contains(word), qPrintable(word.match(text).captured()));
}

void FunnelReportWordsTest::fitsOnPages()
{
    m_book->fill(&addDeals);
    const ReportPages pages =
        layOutReport(make(ReportWishes().funnel), reportPaper(QLocale(QLocale::English)),
                     fontFamilies(u"en"_s, QApplication::font().family()), Progress());
    QVERIFY(pages.count() >= 1 && pages.count() <= 4);
}

void FunnelReportWordsTest::isCancelled()
{
    m_book->fill(&addDeals);
    Progress progress;
    progress.cancel();
    const auto report = funnelReport(*(*m_book)->view(), {}, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(FunnelReportWordsTest)
#include "tst_funnelreportwords.moc"
