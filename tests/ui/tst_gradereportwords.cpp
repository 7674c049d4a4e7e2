// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "support/tstranslator.h"
#include "ui/reports/gradereportwords.h"
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

QStringList headings(const ReportDocument &document)
{
    QStringList texts;
    for (const ReportHeading &heading : blocksOf<ReportHeading>(document))
        texts << heading.text;
    return texts;
}

/// Somebody of grade A with a name that could be markup and one that is too long.
Status addBest(Editor &editor)
{
    RowWriter rows(editor);
    const auto customer =
        rows.add(RecordTable::Customer, {{"name", QString(u"<b>Best</b> & "_s + QString(400, u'x'))},
                                         {"currency", u"CNY"_s},
                                         {"phone", u"021 1234"_s},
                                         {"potential", qlonglong{500'000} * Money::kScale}});
    rows.add(RecordTable::Need, {{"customer", qlonglong{customer}}, {"day", 20'600}, {"level", 3}});
    for (const int day : {20'770, 20'772, 20'775})
        rows.add(RecordTable::Interaction,
                 {{"customer", qlonglong{customer}}, {"kind", 2}, {"day", day}, {"direction", 1}});
    rows.add(RecordTable::Task,
             {{"customer", qlonglong{customer}}, {"title", u"Send the contract"_s}, {"due_day", 20'770}});
    return rows.status();
}

} // namespace

class GradeReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }
    void kindsHaveKeys();
    void hasAllParts_data() { addLanguages(); }
    void hasAllParts();
    void saysTheFigures();
    void tellsTheBest();
    void saysThatNobodyIsTheBest();
    void boundsLongLists();
    void definesTheScheme_data() { addLanguages(); }
    void definesTheScheme();
    void faultsAreSaid();
    void ofAnEmptyBook_data() { addLanguages(); }
    void ofAnEmptyBook();
    void ofALargeBook_data() { addLanguages(); }
    void ofALargeBook();

private:
    static void addLanguages();
    void speak(const QString &language)
    {
        m_language = language;
        m_translator.reset();
        if (language != u"en")
            m_translator = std::make_unique<TsTranslator>(u"leadbook_%1.ts"_s.arg(language));
    }
    ReportDocument documentOf(LoadedBook &book);
    QList<QStringList> pagesOf(const ReportDocument &document) const;

    QString m_language = u"en"_s;
    std::unique_ptr<TsTranslator> m_translator;
};

void GradeReportWordsTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
}

ReportDocument GradeReportWordsTest::documentOf(LoadedBook &book)
{
    const ViewPtr view = book.load();
    const auto document =
        findReportKind(u"grading")->make(*view, {book.path(), QLocale(m_language), 1}, Progress());
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return *document;
}

QList<QStringList> GradeReportWordsTest::pagesOf(const ReportDocument &document) const
{
    QList<QStringList> pages;
    const ReportPages laidOut =
        layOutReport(document, reportPaper(QLocale(m_language)),
                     fontFamilies(m_language, QApplication::font().family()), Progress());
    for (const ReportPage &page : laidOut.pages)
        pages << page.lines();
    return pages;
}

void GradeReportWordsTest::kindsHaveKeys()
{
    QCOMPARE(reportKindNames(), u"grading, funnel, segments, day, week, effect"_s);
    QVERIFY(findReportKind(u"grading") != nullptr);
    QVERIFY(findReportKind(u"funnels") == nullptr);
    QVERIFY(findReportKind({}) == nullptr);
}

void GradeReportWordsTest::hasAllParts()
{
    QFETCH(QString, language);
    speak(language);
    LoadedBook book(kToday);
    book.change(&addBest);
    book.generate(100);
    const ReportDocument document = documentOf(book);
    const QStringList parts = language == u"en"
                                  ? QStringList{u"Customers per grade"_s,
                                                u"Movements"_s,
                                                u"Grade A and what is next"_s,
                                                u"By owner"_s,
                                                u"By source"_s,
                                                u"How grades are made"_s}
                                  : QStringList{u"各等级客户数"_s, u"客户流转"_s, u"A级客户与下一步"_s,
                                                u"按负责人"_s,     u"按来源"_s,   u"分级规则"_s};
    QCOMPARE(headings(document), parts);
    QCOMPARE(document.title, language == u"en" ? u"Grading report"_s : u"客户分级报告"_s);
    QCOMPARE(document.subtitles.size(), 2);
    QVERIFY(document.subtitles[0].startsWith(u"test · "));
    QCOMPARE(document.subtitles[0].contains(u"2026年11月21日"), language == u"zh_CN");
    QVERIFY(document.footer.contains(document.title));
    // All of it is on the pages.
    QString all;
    for (const QStringList &page : pagesOf(document))
        all += page.join(u'\n') + u'\n';
    for (const QString &part : parts)
        QVERIFY2(all.contains(part), qPrintable(part));
    if (language == u"zh_CN")
        QVERIFY(!all.contains(u"Grade")); // nothing is left in English
}

void GradeReportWordsTest::saysTheFigures()
{
    LoadedBook book(kToday);
    book.generate(1'500);
    const ViewPtr view = book.load();
    const auto report = gradeReport(book.path(), *view, kToday - 30, Progress());
    QVERIFY(report);
    const ReportDocument document = gradeReportDocument(*report, u"book"_s, QLocale(u"en"_s));
    const QList<ReportFigure> figures = blocksOf<ReportFigures>(document).first().figures;
    QCOMPARE(figures.size(), 5);
    QCOMPARE(figures[0].value, u"1,500"_s);
    QCOMPARE(figures[1].value, QLocale(u"en"_s).toString(qlonglong(report->best)));
    QCOMPARE(figures[4].value, QLocale(u"en"_s).toString(qlonglong(report->notSure)));
    const QList<ReportBar> bars = blocksOf<ReportBars>(document).first().bars;
    QCOMPARE(bars.size(), 4);
    double longest = 0;
    for (int grade = 0; grade < 4; ++grade) {
        QCOMPARE(bars[grade].grade, std::optional(grade));
        QVERIFY(bars[grade].value.startsWith(
            QLocale(u"en"_s).toString(qlonglong(report->counts[std::size_t(grade)])) + u" · "));
        longest = std::max(longest, bars[grade].length);
    }
    QCOMPARE(longest, 1.0);
    const ReportTable moves = blocksOf<ReportTable>(document).first();
    QCOMPARE(moves.rows.size(), 4);
    for (int then = 0; then < 4; ++then) {
        QVERIFY(moves.rows[then][then + 1].isBold || moves.rows[then][then + 1].text == u"–");
        for (int now = 0; now < 4; ++now) {
            const auto number = report->moves.at(std::size_t(then), std::size_t(now));
            QCOMPARE(moves.rows[then][now + 1].text,
                     number == 0 ? u"–"_s : QLocale(u"en"_s).toString(qlonglong(number)));
        }
    }
}

void GradeReportWordsTest::tellsTheBest()
{
    LoadedBook book(kToday);
    book.change(&addBest);
    const ReportDocument document = documentOf(book);
    const ReportTable best = blocksOf<ReportTable>(document)[1];
    QCOMPARE(best.rows.size(), 1);
    const QList<ReportCell> row = best.rows.first();
    QCOMPARE(row[1].text, u"021\u00A01234"_s);
    QVERIFY(row[0].text.startsWith(u"<b>Best</b> & xxx"));
    QCOMPARE(row[2].text, u"¥\u00A0500k"_s);
    QCOMPARE(row[4].text, u"Need clear, Value high, Interaction frequent"_s);
    QCOMPARE(row[5].text, u"Send the contract · 8 days overdue"_s);
    QCOMPARE(row[5].tone, Tone::Bad); // and the words say it
    QVERIFY(best.more.isEmpty());
    const QList<QStringList> pages = pagesOf(document);
    QVERIFY(std::ranges::any_of(pages.first(),
                                [](const QString &line) { return line.startsWith(u"<b>Best</b>"); }));
}

void GradeReportWordsTest::saysThatNobodyIsTheBest()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"One"_s}});
        return rows.status();
    });
    const ReportDocument document = documentOf(book);
    QVERIFY(blocksOf<ReportText>(document).contains(ReportText{u"Nobody has grade A today."_s, Tone::Muted}));
    QCOMPARE(blocksOf<ReportFigures>(document).first().figures[0].value, u"1"_s);
    QCOMPARE(blocksOf<ReportTable>(document).size(), 4); // movements, owners, sources, criteria
}

void GradeReportWordsTest::boundsLongLists()
{
    GradeReport report;
    report.asOf = kToday;
    report.since = kToday - 30;
    report.grades = {u"A"_s, u"B"_s};
    report.counts = {500, 0};
    report.graded = report.best = 500;
    report.moves = {2, 2, {500, 0, 0, 0}};
    for (int i = 0; i < 45; ++i)
        report.owners.push_back({u"Owner %1"_s.arg(i), 10, {10, 0}});
    for (int i = 0; i < 200; ++i)
        report.leads.push_back({i + 1, u"Lead %1"_s.arg(i), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    const ReportDocument document = gradeReportDocument(report, u"book"_s, QLocale(u"en"_s));
    const QList<ReportTable> tables = blocksOf<ReportTable>(document);
    QCOMPARE(tables[1].rows.size(), 200);
    QCOMPARE(tables[1].more, u"and 300 more"_s);
    QCOMPARE(tables[2].rows.size(), 40);
    QCOMPARE(tables[2].more, u"and 5 more"_s);
}

void GradeReportWordsTest::definesTheScheme()
{
    QFETCH(QString, language);
    speak(language);
    const bool isEnglish = language == u"en";
    LoadedBook book(kToday);
    book.generate(10);
    const ReportDocument document = documentOf(book);
    const ReportTable criteria = blocksOf<ReportTable>(document).last();
    QStringList bands;
    for (const QList<ReportCell> &row : criteria.rows)
        bands << row[0].text + u'|' + row[1].text + u'|' + row[3].text;
    QVERIFY2(bands.contains(isEnglish ? u"Need|clear|40"_s : u"需求|明确|40"_s),
             qPrintable(bands.join(u' ')));
    QCOMPARE(bands.size(), 4 + 4 + 3 + 6); // need and value may be unknown
    QVERIFY(criteria.rows[0][2].text.contains(isEnglish ? u"at least two of budget"_s : u"至少两项"_s));
    QVERIFY(blocksOf<ReportText>(document).contains(
        ReportText{isEnglish ? u"A from 88 points · B from 56 points · C from 22 points · else D"_s
                             : u"A 88分起 · B 56分起 · C 22分起 · 其余D"_s,
                   Tone::Text}));
    QVERIFY(document.subtitles[1].contains(isEnglish ? u"as it comes with"_s : u"自带"_s));
    QCOMPARE(blocksOf<ReportText>(document).last().tone, Tone::Good);
}

void GradeReportWordsTest::faultsAreSaid()
{
    GradeReport report;
    report.asOf = kToday;
    report.scheme.cutoffs = {{u"A"_s, 10}};
    report.scheme.rest = u"B"_s;
    report.check.combinations = 3;
    report.check.found = {{GradeFault::Dead, u"Nobody can have A."_s}};
    const ReportDocument document = gradeReportDocument(report, u"book"_s, QLocale(u"en"_s));
    QVERIFY(blocksOf<ReportText>(document).contains(ReportText{u"• Nobody can have A."_s, Tone::Warning}));
}

void GradeReportWordsTest::ofAnEmptyBook()
{
    QFETCH(QString, language);
    speak(language);
    LoadedBook book(kToday);
    const ReportDocument document = documentOf(book);
    QCOMPARE(headings(document).size(), 1); // how grades are made
    QVERIFY(!blocksOf<ReportText>(document).first().text.isEmpty());
    QCOMPARE(pagesOf(document).size(), 1);
}

void GradeReportWordsTest::ofALargeBook()
{
    QFETCH(QString, language);
    speak(language);
    LoadedBook book(kToday);
    book.generate(100'000);
    const ReportDocument document = documentOf(book);
    QCOMPARE(blocksOf<ReportFigures>(document).first().figures[0].value,
             QLocale(m_language).toString(100'000));
    const QList<QStringList> pages = pagesOf(document);
    QVERIFY(pages.size() >= 2);
    QVERIFY(pages.size() < 25); // lists are bounded
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY(pages[i].last().contains(QString::number(pages.size())));
}

QTEST_MAIN(GradeReportWordsTest)
#include "tst_gradereportwords.moc"
