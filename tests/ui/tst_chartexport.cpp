// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakefileprompt.h"
#include "ui/charts/funnelchart.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class ChartExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void csvIsSafe();
    void picture();
    void svgNamesItsFont();
    void menuWithoutPrompt();
    void saves_data();
    void saves();
    void cancelWritesNothing();
    void failureIsSaid();
    void neverOverABook_data();
    void neverOverABook();
    void copies();
    void aPdfThatCannotBeWrittenIsSaid();
    void prints_data();
    void prints();
    void previewsBeforeItPrints();

private:
    /// Chooses the entry of the right-click menu that holds @p text.
    void choose(const QString &text);
    std::unique_ptr<FunnelChart> m_chart;
    FakeFilePrompt m_prompt;
    QTemporaryDir m_folder;
};

void ChartExportTest::initTestCase()
{
    static SystemScheme scheme;
    static Theme theme(*qApp, scheme);
}

void ChartExportTest::init()
{
    m_chart = std::make_unique<FunnelChart>();
    m_chart->setExportName(u"funnel"_s);
    m_chart->setAccessibleName(u"Sales funnel"_s);
    m_chart->setStages({{u"=First, \"contact\""_s, 1204, {}, 1}, {u"Won"_s, 151, 0.125, 0.125}}, u"Deals."_s);
    m_chart->resize(400, 300);
    m_prompt.next.clear();
}

void ChartExportTest::choose(const QString &text)
{
    const std::unique_ptr<QMenu> menu(m_chart->contextMenu());
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').contains(text)) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void ChartExportTest::csvIsSafe()
{
    QCOMPARE(m_chart->table().toCsv(), u"Stage,Reached,Of the stage before,Of all\r\n"
                                       "\"'=First, \"\"contact\"\"\",1204,,1\r\n"
                                       "Won,151,0.125,0.125\r\n"_s);
}

void ChartExportTest::picture()
{
    const QImage image = m_chart->picture(QSize(400, 300));
    QCOMPARE(image.size(), QSize(800, 600));
    QCOMPARE(image.pixelColor(1, 1), toneColor(m_chart->palette(), Tone::Surface));
    const QColor bar = image.pixelColor(QPoint(500, 40));
    QVERIFY2(bar.blue() > 180 && bar.red() < 120, qPrintable(bar.name()));
}

void ChartExportTest::svgNamesItsFont()
{
    const QByteArray svg = m_chart->svg(QSize(400, 300));
    QVERIFY(svg.contains("viewBox=\"0 0 400 300\""));
    QVERIFY(svg.contains("1,204"));
    QVERIFY(svg.contains("<title>Sales funnel</title>"));
    QVERIFY(!svg.contains("Sans Serif"));
}

void ChartExportTest::menuWithoutPrompt()
{
    const std::unique_ptr<QMenu> menu(m_chart->contextMenu());
    QCOMPARE(menu->actions().size(), 4);
}

void ChartExportTest::saves_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << u"PNG"_s << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"SVG"_s << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"PDF"_s << u"pdf"_s << QByteArray("%PDF");
    QTest::newRow("csv") << u"CSV"_s << u"csv"_s << QByteArray("\xef\xbb\xbfStage,");
}

void ChartExportTest::saves()
{
    QFETCH(QString, entry);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    m_chart->setFilePrompt(&m_prompt);
    m_prompt.next = m_folder.filePath(u"x."_s + suffix);
    choose(entry);
    QCOMPARE(m_prompt.lastSuggested, u"funnel."_s + suffix);
    QVERIFY(m_prompt.lastFilter.contains(u"*."_s + suffix));
    QFile file(m_prompt.next);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

void ChartExportTest::cancelWritesNothing()
{
    m_chart->setFilePrompt(&m_prompt);
    QSignalSpy failed(m_chart.get(), &Chart::saveFailed);
    choose(u"PNG"_s);
    QCOMPARE(failed.count(), 0);
}

void ChartExportTest::failureIsSaid()
{
    m_chart->setFilePrompt(&m_prompt);
    m_prompt.next = m_folder.filePath(u"no/such/folder/x.csv"_s);
    QSignalSpy failed(m_chart.get(), &Chart::saveFailed);
    choose(u"CSV"_s);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(m_prompt.next));
}

void ChartExportTest::neverOverABook_data()
{
    QTest::addColumn<QString>("entry");
    QTest::newRow("PNG") << u"PNG"_s;
    QTest::newRow("PDF") << u"PDF"_s;
}

void ChartExportTest::neverOverABook()
{
    QFETCH(QString, entry);
    const QByteArray book = QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0');
    m_chart->setFilePrompt(&m_prompt);
    m_prompt.next = m_folder.filePath(u"sales.leadbook"_s);
    QFile file(m_prompt.next);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(book) == book.size());
    file.close();
    QSignalSpy failed(m_chart.get(), &Chart::saveFailed);
    choose(entry);
    QCOMPARE(failed.count(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), book);
}

void ChartExportTest::copies()
{
    choose(u"Copy figures"_s);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Stage\tReached"_s));
    choose(u"Copy picture"_s);
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(800, 600));
}

/// All or nothing, wherever temporary files would go.
void ChartExportTest::aPdfThatCannotBeWrittenIsSaid()
{
    m_chart->setFilePrompt(&m_prompt);
    m_prompt.next = m_folder.filePath(u"none/chart.pdf"_s);
    QSignalSpy failed(m_chart.get(), &Chart::saveFailed);
    choose(u"PDF"_s);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!QFile::exists(m_prompt.next));
    qputenv("TMPDIR", m_folder.filePath(u"none"_s).toLocal8Bit());
    m_prompt.next = m_folder.filePath(u"chart.pdf"_s);
    choose(u"PDF"_s);
    qunsetenv("TMPDIR");
    QCOMPARE(failed.count(), 1);
    QFile file(m_prompt.next);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF") && pdf.trimmed().endsWith("%%EOF"));
}

void ChartExportTest::prints_data()
{
    QTest::addColumn<QString>("folder"); ///< below the test's
    QTest::addColumn<bool>("isPrinted");
    QTest::newRow("on paper") << u"."_s << true;
    QTest::newRow("to a folder that is not there") << u"none"_s << false;
}

void ChartExportTest::prints()
{
    QFETCH(QString, folder);
    QFETCH(bool, isPrinted);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(folder + u"/chart.pdf"_s));
    QCOMPARE(m_chart->print(printer), isPrinted);
    QFile file(printer.outputFileName());
    QCOMPARE(file.open(QIODevice::ReadOnly), isPrinted);
    if (isPrinted)
        QVERIFY(file.readAll().startsWith("%PDF"));
}

void ChartExportTest::previewsBeforeItPrints()
{
    m_chart->show();
    choose(u"Print"_s);
    const auto previewOf = [] {
        return qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
    };
    QTRY_VERIFY(previewOf() != nullptr);
    QCOMPARE(previewOf()->windowTitle(), u"Sales funnel"_s);
    previewOf()->close();
    QTRY_VERIFY(previewOf() == nullptr);
}

QTEST_MAIN(ChartExportTest)
#include "tst_chartexport.moc"
