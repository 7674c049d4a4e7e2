// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reporter.h"

#include "ui/reports/reportfile.h"
#include "ui/reports/reportlayout.h"
#include "ui/shell/fileprompt.h"
#include "workspace/deliver.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kSuffix = ".pdf"_L1;

QString reportText(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

QStringList familiesOf(const QFont &font)
{
    return font.families().isEmpty() ? QStringList(font.family()) : font.families();
}

/// Draws all pages on the printer's paper; false where the printer does not take them.
bool printReport(const ReportDocument &document, const QStringList &families, QPrinter &printer)
{
    const ReportPages pages = layOutReport(document, printer.pageLayout(), families, Progress());
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (qsizetype i = 0; i < pages.count(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const bool isLeftOut =
            printer.fromPage() > 0 && (number < printer.fromPage() || number > printer.toPage());
        if (isLeftOut)
            continue;
        if (i > 0 && number != std::max(1, printer.fromPage()) && !printer.newPage())
            return false;
        drawReportPage(painter, pages.pages[i], printer.resolution());
    }
    return true;
}

} // namespace

Reporter::Reporter(Workspace &workspace, FilePrompt &prompt, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_window(window)
{
}

Reporter::~Reporter()
{
    delete m_preview; // before the printer it draws on
}

QPrintPreviewDialog *Reporter::preview() const
{
    return qobject_cast<QPrintPreviewDialog *>(m_preview.data());
}

bool Reporter::hasWholeBook() const
{
    const ViewPtr view = m_workspace.view();
    return view && view->snapshot->complete;
}

ReportWishes Reporter::wishes() const
{
    ReportWishes wishes;
    wishes.path = m_workspace.dataPath();
    wishes.locale = m_window.locale();
    wishes.funnel = m_funnel;
    wishes.work = m_work;
    return wishes;
}

void Reporter::save(const ReportKind &kind)
{
    if (!hasWholeBook())
        return;
    const QString folder =
        !m_folder.isEmpty() ? m_folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        u"%1 %2%3"_s.arg(reportText(kind.file), m_workspace.clock().today().toIso(), QString(kSuffix));
    m_prompt.askSave(&m_window, reportText(kind.title), QDir(folder).filePath(name), tr("PDF (*.pdf)"),
                     [this, &kind](const QString &chosen) {
                         const bool hasEnding = chosen.endsWith(kSuffix, Qt::CaseInsensitive);
                         const QString path = hasEnding ? chosen : chosen + kSuffix;
                         // Of a name that got its ending here nobody asked whether it may be replaced.
                         if (!hasEnding && QFileInfo::exists(path))
                             Q_EMIT failed(tr("There is a file %1 already. Make the report again and choose "
                                              "another name, or that one.")
                                               .arg(QFileInfo(path).fileName()));
                         else
                             write(kind, path);
                     });
}

void Reporter::write(const ReportKind &kind, const QString &path)
{
    const auto work = [&kind, path, wishes = wishes(), families = familiesOf(QApplication::font())](
                          const View &view, const Progress &progress) -> Result<qsizetype> {
        const auto document = kind.make(view, wishes, progress);
        LEADBOOK_TRY(document);
        const ReportPages pages = layOutReport(*document, reportPaper(QLocale::system()), families, progress);
        LEADBOOK_TRY(writeReport(pages, path, progress));
        return pages.count();
    };
    const QString file = QFileInfo(path).fileName();
    deliver(m_workspace.runAside(m_workspace.jobs().start(tr("Making %1").arg(file)), work), this,
            [this, path, file](const Result<qsizetype> &pages) {
                if (!pages)
                    return tell(pages.error());
                m_folder = QFileInfo(path).absolutePath();
                Q_EMIT saved(tr("%1 is written: %Ln page(s).", nullptr, static_cast<int>(*pages)).arg(file),
                             path);
            });
}

void Reporter::print(const ReportKind &kind)
{
    if (!hasWholeBook() || m_preview)
        return;
    const auto work = [&kind, wishes = wishes()](const View &view, const Progress &progress) {
        return kind.make(view, wishes, progress);
    };
    const QString name = reportText(kind.title);
    deliver(m_workspace.runAside(m_workspace.jobs().start(tr("Making %1").arg(name)), work), this,
            [this](const Result<ReportDocument> &document) {
                if (document)
                    showPreview(*document);
                else
                    tell(document.error());
            });
}

void Reporter::showPreview(const ReportDocument &document)
{
    if (m_preview)
        return;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageLayout(reportPaper(QLocale::system()));
    m_printer->setDocName(document.title);
    m_printer->setCreator(u"Leadbook"_s);
    auto *preview = new QPrintPreviewDialog(m_printer.get(), &m_window);
    m_preview = preview;
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setWindowTitle(document.title);
    connect(preview, &QPrintPreviewDialog::paintRequested, this,
            [this, document, families = familiesOf(QApplication::font())](QPrinter *printer) {
                if (!printReport(document, families, *printer))
                    Q_EMIT failed(
                        tr("The report could not be printed; see whether the printer or the folder is "
                           "there, then print again."));
            });
    m_preview->open();
}

void Reporter::tell(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error.message);
}

} // namespace leadbook
