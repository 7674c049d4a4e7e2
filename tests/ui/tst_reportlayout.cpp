// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportfile.h"
#include "ui/reports/reportlayout.h"
#include "ui/shell/fonts.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QStringList families()
{
    return fontFamilies(u"en"_s, QApplication::font().family());
}

ReportTable tableOf(int rows, const QString &text = u"cell"_s)
{
    ReportTable table;
    table.columns << ReportColumn{u"Head of names"_s, 2, false} << ReportColumn{u"Figure"_s, 1, true};
    for (int i = 0; i < rows; ++i)
        table.rows << QList<ReportCell>{{u"%1 %2"_s.arg(text).arg(i), Tone::Text, false, {}},
                                        {QString::number(i), Tone::Text, false, {}}};
    return table;
}

ReportDocument documentOf(const QList<ReportBlock> &blocks)
{
    ReportDocument document;
    document.title = u"A report"_s;
    document.subtitles = {u"of a book"_s};
    document.footer = u"the foot"_s;
    document.blocks = blocks;
    return document;
}

ReportPages laidOut(const ReportDocument &document, const QLocale &locale = QLocale(u"de_DE"_s))
{
    return layOutReport(document, reportPaper(locale), families(), Progress());
}

/// Where text begins with @p text on page @p page, from the top; -1: nowhere.
double placeOf(const ReportPages &pages, qsizetype page, const QString &text)
{
    for (const ReportMark &mark : pages.pages[page].marks) {
        if (mark.text.startsWith(text))
            return mark.area.top();
    }
    return -1;
}

} // namespace

/// Blocks on pages.
class ReportLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperByLocale();
    void titleAndFeet();
    void headsAreRepeated();
    void rowsStayWhole_data();
    void rowsStayWhole();
    void everythingIsOnThePaper_data();
    void everythingIsOnThePaper();
    void headingsStayWithWhatFollows();
    void nothingStandsAlone_data();
    void nothingStandsAlone();
    void groupsAreNamedAgain();
    void longTextIsCutOff();
    void figuresAreNotCutToAnother();
    void markupIsText();
    void anEmptyDocument();
    void cancelled();
    void theFileIsWhole();
    void aFileThatCannotBeWritten();
    void aCancelledFileIsNotThere();
    void drawsAtAnyResolution();
};

void ReportLayoutTest::paperByLocale()
{
    QCOMPARE(reportPaper(QLocale(u"zh_CN"_s)).pageSize().id(), QPageSize::A4);
    QCOMPARE(reportPaper(QLocale(u"en_GB"_s)).pageSize().id(), QPageSize::A4);
    QCOMPARE(reportPaper(QLocale(u"en_US"_s)).pageSize().id(), QPageSize::Letter);
}

void ReportLayoutTest::titleAndFeet()
{
    const ReportPages pages = laidOut(documentOf({tableOf(150)}));
    QVERIFY(pages.count() > 2);
    QCOMPARE(pages.title, u"A report"_s);
    QCOMPARE(pages.pages.first().lines().mid(0, 2), (QStringList{u"A report"_s, u"of a book"_s}));
    for (qsizetype i = 0; i < pages.count(); ++i) {
        const QStringList lines = pages.pages[i].lines();
        QCOMPARE(lines.last(), u"Page %1 of %2"_s.arg(i + 1).arg(pages.count()));
        QCOMPARE(lines[lines.size() - 2], u"the foot"_s);
    }
}

void ReportLayoutTest::headsAreRepeated()
{
    const ReportPages pages = laidOut(documentOf({tableOf(150)}));
    int row = 0;
    for (const ReportPage &page : pages.pages) {
        QCOMPARE(page.lines().count(u"Head of names"_s), 1);
        for (const QString &line : page.lines()) {
            if (line.startsWith(u"cell "))
                QCOMPARE(line, u"cell %1"_s.arg(row++)); // each once, in their order
        }
    }
    QCOMPARE(row, 150);
}

void ReportLayoutTest::rowsStayWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"one two three four five six seven eight nine ten eleven twelve thirteen "
                              "fourteen fifteen sixteen seventeen eighteen"_s;
    QTest::newRow("one word") << QString(120, u'W');
    QTest::newRow("Chinese") << QString(70, QChar(0x5BA2));
}

void ReportLayoutTest::rowsStayWhole()
{
    QFETCH(QString, text);
    const ReportPages pages = laidOut(documentOf({tableOf(60, text)}));
    QVERIFY(pages.count() > 1);
    for (const ReportPage &page : pages.pages) {
        int begun = 0;
        int figures = 0;
        for (const ReportMark &mark : page.marks) {
            begun += mark.text.startsWith(text.left(3)) && mark.area.left() < 1 ? 1 : 0;
            figures +=
                mark.alignment == Qt::AlignRight && mark.text != u"Figure" && !mark.text.startsWith(u"Page")
                    ? 1
                    : 0;
        }
        QVERIFY(figures > 0);
        // Every row that begins on a page has its figure there: none is torn.
        QVERIFY(begun >= figures);
    }
}

void ReportLayoutTest::everythingIsOnThePaper_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("A4") << u"zh_CN"_s;
    QTest::newRow("Letter") << u"en_US"_s;
}

void ReportLayoutTest::everythingIsOnThePaper()
{
    QFETCH(QString, locale);
    ReportBars bars;
    for (int i = 0; i < 60; ++i)
        bars.bars << ReportBar{QString(i, u'x'), i % 2 == 0 ? std::optional(0) : std::nullopt,
                               QString(i, u'y'), i / 30.0, u"%1"_s.arg(i)};
    ReportFigures figures;
    for (int i = 0; i < 5; ++i)
        figures.figures << ReportFigure{QString(40, u'l'), QString(30, u'8'), QString(50, u'n')};
    ReportTable table = tableOf(80, QString(60, u'客'));
    table.more = QString(300, u'm');
    const ReportPages pages =
        laidOut(documentOf({ReportHeading{QString(300, u'h'), QString(900, u'n')}, figures, bars, table,
                            ReportText{QString(20'000, u't'), Tone::Text}}),
                QLocale(locale));
    const QSizeF size = pages.layout.paintRectPixels(int(kReportDpi)).size();
    for (const ReportPage &page : pages.pages) {
        for (const ReportMark &mark : page.marks) {
            QVERIFY(mark.area.left() >= -0.5);
            QVERIFY(mark.area.top() >= -0.5);
            QVERIFY2(mark.area.bottom() <= size.height() + 0.5, qPrintable(mark.text));
            if (mark.kind == ReportMark::Kind::Fill)
                QVERIFY(mark.area.right() <= size.width() + 0.5);
            else
                QVERIFY2(QFontMetricsF(mark.font).horizontalAdvance(mark.text) <= mark.area.width() + 1,
                         qPrintable(mark.text));
        }
    }
}

void ReportLayoutTest::headingsStayWithWhatFollows()
{
    // However much stands before it, a heading is on the page of the first row below it.
    for (int before = 20; before < 70; ++before) {
        ReportTable second = tableOf(30, u"second"_s);
        const ReportPages pages =
            laidOut(documentOf({tableOf(before), ReportHeading{u"Below"_s, u"note"_s}, second}));
        int found = 0;
        for (qsizetype page = 0; page < pages.count(); ++page) {
            if (placeOf(pages, page, u"Below"_s) < 0)
                continue;
            ++found;
            QVERIFY2(placeOf(pages, page, u"second 0"_s) > placeOf(pages, page, u"Below"_s),
                     qPrintable(QString::number(before)));
        }
        QCOMPARE(found, 1);
    }
}

void ReportLayoutTest::nothingStandsAlone_data()
{
    QTest::addColumn<int>("rows"); // of the table that ends the document
    QTest::addColumn<int>("words");
    QTest::newRow("two rows and a line") << 2 << 1;
    QTest::newRow("three rows and a line") << 3 << 1;
    QTest::newRow("many rows and a line") << 20 << 1;
    QTest::newRow("many rows and some lines") << 20 << 90;
    QTest::newRow("many rows") << 20 << 0;
}

/// Wherever a page ends: at its foot and at its top stand two rows of a table at least, no single line, and
/// no text that leads to a table without its first rows.
void ReportLayoutTest::nothingStandsAlone()
{
    QFETCH(int, rows);
    QFETCH(int, words);
    const QRegularExpression ofTable(u"^last \\d+$"_s);
    for (int before = 15; before < 60; ++before) {
        QList<ReportBlock> blocks{tableOf(before), ReportHeading{u"Below"_s, {}},
                                  ReportText{u"leads to it"_s, Tone::Text}, tableOf(rows, u"last"_s)};
        if (words > 0)
            blocks << ReportText{u"ends "_s.repeated(words), Tone::Good};
        const ReportPages pages = laidOut(documentOf(blocks));
        for (qsizetype page = 0; page < pages.count(); ++page) {
            const QStringList lines = pages.pages[page].lines();
            const auto ofLast = lines.filter(ofTable).size();
            const auto ofText = lines.filter(QRegularExpression(u"^ends"_s)).size();
            const QByteArray where = QByteArray::number(before) + " page " + QByteArray::number(page);
            QVERIFY2(ofLast != 1, where.constData());
            QVERIFY2(ofText != 1 || words == 1, where.constData());
            QVERIFY2(words != 1 || ofText == 0 || ofLast > 1, where.constData());
            QVERIFY2(placeOf(pages, page, u"leads"_s) < 0 || ofLast > 1, where.constData());
            QCOMPARE(placeOf(pages, page, u"leads"_s) < 0, placeOf(pages, page, u"Below"_s) < 0);
        }
    }
}

void ReportLayoutTest::groupsAreNamedAgain()
{
    ReportTable table = tableOf(120, u"of"_s);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        table.rows[row].first().text = row % 7 == 0 ? u"Group %1"_s.arg(row / 7) : QString();
    const ReportPages pages = laidOut(documentOf({table}));
    QVERIFY(pages.count() > 2);
    for (const ReportPage &page : pages.pages) {
        const QStringList figures = page.lines().filter(QRegularExpression(u"^\\d+$"_s));
        QCOMPARE(page.lines().filter(u"Group "_s).first(), u"Group %1"_s.arg(figures.first().toInt() / 7));
    }
}

void ReportLayoutTest::longTextIsCutOff()
{
    const QString name = QString(50, u'x') + u' ' + QString(2000, u'y');
    const ReportPages pages = laidOut(documentOf({tableOf(1, name)}));
    QCOMPARE(pages.count(), 1);
    const QStringList lines = pages.pages.first().lines().filter(QRegularExpression(u"^[xy…]+$"_s));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.last().endsWith(u'…'));
}

void ReportLayoutTest::figuresAreNotCutToAnother()
{
    ReportTable table;
    table.columns << ReportColumn{u"a"_s, 1, true} << ReportColumn{u"b"_s, 1, true};
    table.rows << QList<ReportCell>{{QString(200, u'8'), Tone::Text, false, {}},
                                    {u"12"_s, Tone::Text, false, {}}};
    const ReportPages pages = laidOut(documentOf({table}));
    for (const QString &line : pages.pages.first().lines()) {
        if (line.startsWith(u'8'))
            QVERIFY(line.endsWith(u'…')); // says that there is more
    }
    QVERIFY(pages.pages.first().lines().contains(u"12"_s));
}

void ReportLayoutTest::markupIsText()
{
    const ReportPages pages =
        laidOut(documentOf({ReportText{u"<b>x</b> &amp; <img src=\"y\">"_s, Tone::Text}}));
    QVERIFY(pages.pages.first().lines().contains(u"<b>x</b> &amp; <img src=\"y\">"_s));
}

void ReportLayoutTest::anEmptyDocument()
{
    const ReportPages pages = laidOut(documentOf({ReportTable(), ReportBars(), ReportFigures()}));
    QCOMPARE(pages.count(), 1);
}

void ReportLayoutTest::cancelled()
{
    Progress progress;
    progress.cancel();
    QCOMPARE(layOutReport(documentOf({tableOf(150)}), reportPaper(QLocale()), families(), progress).count(),
             0);
}

void ReportLayoutTest::theFileIsWhole()
{
    const QTemporaryDir folder;
    const ReportPages pages = laidOut(documentOf({tableOf(150)}));
    QVERIFY(writeReport(pages, folder.filePath(u"a.pdf"_s), Progress()));
    QFile file(folder.filePath(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(bytes.contains(QByteArray("/Count ").append(QByteArray::number(pages.count()))));
    QVERIFY(bytes.contains("/FontFile2") || bytes.contains("/FontFile3")); // text, in an embedded font
    QVERIFY(bytes.contains("/Title"));
    // The same again: the file is replaced.
    QVERIFY(writeReport(laidOut(documentOf({})), folder.filePath(u"a.pdf"_s), Progress()));
    QVERIFY(QFileInfo(folder.filePath(u"a.pdf"_s)).size() < bytes.size());
}

void ReportLayoutTest::aFileThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const Status status = writeReport(laidOut(documentOf({})), folder.filePath(u"no/a.pdf"_s), Progress());
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Io);
    QVERIFY(status.error().message.contains(u"a.pdf"));
}

void ReportLayoutTest::aCancelledFileIsNotThere()
{
    const QTemporaryDir folder;
    Progress progress;
    progress.cancel();
    const Status status =
        writeReport(laidOut(documentOf({tableOf(100)})), folder.filePath(u"a.pdf"_s), progress);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"a.pdf"_s)));
    // Of pages that were never laid out there is no file either.
    QVERIFY(!writeReport({u"x"_s, reportPaper(QLocale()), {}}, folder.filePath(u"b.pdf"_s), progress));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"b.pdf"_s)));
}

/// A preview has other dots than a file: the same things stand at the same places.
void ReportLayoutTest::drawsAtAnyResolution()
{
    const ReportPages pages = laidOut(documentOf({tableOf(10)}));
    const QSizeF size = pages.layout.paintRectPixels(int(kReportDpi)).size();
    for (const double dpi : {72.0, 150.0}) {
        QImage image((size * dpi / kReportDpi).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawReportPage(painter, pages.pages.first(), dpi);
        painter.end();
        // The line below the title, wherever it is.
        double y = 0;
        for (const ReportMark &mark : pages.pages.first().marks) {
            if (mark.kind == ReportMark::Kind::Fill && y == 0)
                y = mark.area.center().y() * dpi / kReportDpi;
        }
        QVERIFY(qBlue(image.pixel(image.width() / 2, int(y))) > qRed(image.pixel(image.width() / 2, int(y))));
    }
}

QTEST_MAIN(ReportLayoutTest)
#include "tst_reportlayout.moc"
