// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "ui/fakefileprompt.h"
#include "ui/reports/reporter.h"

#include <QFile>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

Status addOne(Editor &editor)
{
    RowWriter rows(editor);
    rows.add(RecordTable::Customer, {{"name", u"One"_s}});
    return rows.status();
}

} // namespace

/// A report from the window, to a file and to a preview.
class ReporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAFile();
    void addsTheEnding();
    void replacesNothingUnasked();
    void saysThatItCannotBeWritten();
    void cancelledLeavesNoFile();
    void needsABook();
    void showsAPreview();
    void printsTheChosenPages();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<OpenWorkspace> m_book;
    std::unique_ptr<QWidget> m_window;
    FakeFilePrompt m_prompt;
    Reporter *m_reporter = nullptr;
    const ReportKind &m_kind = *findReportKind(u"grading");
};

void ReporterTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_book = std::make_unique<OpenWorkspace>(Day(20'778));
    m_book->fill(&addOne);
    m_prompt.next.clear();
    m_prompt.lastSuggested.clear();
    m_reporter = new Reporter(**m_book, m_prompt, *m_window);
}

void ReporterTest::writesAFile()
{
    const QSignalSpy saved(m_reporter, &Reporter::saved);
    m_prompt.next = file(u"a.pdf"_s);
    m_reporter->save(m_kind);
    QVERIFY(m_prompt.lastSuggested.endsWith(u"grading report 2026-11-21.pdf"));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved[0][1].toString(), file(u"a.pdf"_s));
    QVERIFY(saved[0][0].toString().startsWith(u"a.pdf is written: "));
    QFile written(file(u"a.pdf"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF"));
}

void ReporterTest::addsTheEnding()
{
    const QSignalSpy saved(m_reporter, &Reporter::saved);
    m_prompt.next = file(u"b"_s);
    m_reporter->save(m_kind);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(QFile::exists(file(u"b.pdf"_s)));
}

void ReporterTest::replacesNothingUnasked()
{
    QFile there(file(u"c.pdf"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    const QSignalSpy failed(m_reporter, &Reporter::failed);
    m_prompt.next = file(u"c"_s);
    m_reporter->save(m_kind);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(u"c.pdf"));
    QCOMPARE(there.size(), 0);
}

void ReporterTest::saysThatItCannotBeWritten()
{
    const QSignalSpy failed(m_reporter, &Reporter::failed);
    m_prompt.next = file(u"none/d.pdf"_s);
    m_reporter->save(m_kind);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(u"choose another folder"));
}

void ReporterTest::cancelledLeavesNoFile()
{
    const QSignalSpy saved(m_reporter, &Reporter::saved);
    const QSignalSpy failed(m_reporter, &Reporter::failed);
    int ended = 0;
    connect(&(*m_book)->jobs(), &Jobs::started, m_reporter,
            [this](int job) { (*m_book)->jobs().cancel(job); });
    connect(&(*m_book)->jobs(), &Jobs::ended, m_reporter, [&ended] { ++ended; });
    m_prompt.next = file(u"e.pdf"_s);
    m_reporter->save(m_kind);
    QTRY_COMPARE(ended, 1);
    QTRY_VERIFY((*m_book)->isIdle());
    QCoreApplication::processEvents();
    QVERIFY(saved.isEmpty());
    QVERIFY(failed.isEmpty());
    QVERIFY(!QFile::exists(file(u"e.pdf"_s)));
}

void ReporterTest::needsABook()
{
    (*m_book)->close();
    QTRY_VERIFY(!(*m_book)->view());
    m_prompt.next = file(u"f.pdf"_s);
    m_reporter->save(m_kind);
    m_reporter->print(m_kind);
    QVERIFY(m_prompt.lastSuggested.isEmpty()); // nothing was asked
    QVERIFY(m_reporter->preview() == nullptr);
}

void ReporterTest::showsAPreview()
{
    m_window->show();
    m_reporter->print(m_kind);
    QTRY_VERIFY(m_reporter->preview() != nullptr);
    QCOMPARE(m_reporter->preview()->windowTitle(), u"Grading report"_s);
    QVERIFY(m_reporter->preview()->isVisible());
    m_reporter->print(m_kind); // one is enough
    QTest::keyClick(m_reporter->preview(), Qt::Key_Escape);
    QTRY_VERIFY(m_reporter->preview() == nullptr);
}

/// The range that the print dialog asks for.
void ReporterTest::printsTheChosenPages()
{
    m_window->show();
    m_reporter->print(m_kind);
    QTRY_VERIFY(m_reporter->preview() != nullptr);
    QPrinter &printer = *m_reporter->preview()->printer();
    printer.setOutputFormat(QPrinter::PdfFormat);
    const auto pagesFrom = [&](int from, int to) {
        printer.setOutputFileName(file(u"range.pdf"_s));
        printer.setFromTo(from, to);
        Q_EMIT m_reporter->preview()->paintRequested(&printer);
        QFile pdf(file(u"range.pdf"_s));
        return pdf.open(QIODevice::ReadOnly) ? pdf.readAll().count("/Type /Page\n") : -1;
    };
    const qsizetype all = pagesFrom(0, 0);
    QVERIFY2(all > 1, qPrintable(QString::number(all)));
    QCOMPARE(pagesFrom(2, 2), 1);
    QCOMPARE(pagesFrom(1, 1), 1);
    QCOMPARE(pagesFrom(2, static_cast<int>(all)), all - 1);
    m_reporter->preview()->close();
    QTRY_VERIFY(m_reporter->preview() == nullptr);
}

QTEST_MAIN(ReporterTest)
#include "tst_reporter.moc"
