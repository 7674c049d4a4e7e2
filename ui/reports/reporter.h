// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/reports/reportkinds.h"

#include <QDialog>
#include <QPointer>
#include <QStringList>

#include <memory>

class QPrinter;
class QPrintPreviewDialog;
class QWidget;

namespace leadbook {

class FilePrompt;
class Workspace;

/// Reports from the window: as a PDF file, where it is asked beside the window, or on paper, after a preview.
/// Both are worked out by a worker, with progress and cancel on the status line. Window's thread; never
/// waits.
class Reporter : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; @p window owns it.
    Reporter(Workspace &workspace, FilePrompt &prompt, QWidget &window);
    ~Reporter() override;

    /// Asks for a file and writes the report of @p kind there. Nothing happens while no book is there as a
    /// whole.
    void save(const ReportKind &kind);
    /// Shows the report of @p kind as it will be printed; the preview prints it.
    void print(const ReportKind &kind);
    /// What the funnel reports made from here are of.
    void setFunnel(const FunnelAsk &ask) { m_funnel = ask; }
    /// What work reports made from here are of.
    void setWork(const WorkReportAsk &ask) { m_work = ask; }
    /// The preview that is open, else null.
    QPrintPreviewDialog *preview() const;

Q_SIGNALS:
    /// @p path was written; @p sentence says so.
    void saved(const QString &sentence, const QString &path);
    /// It came to nothing; @p sentence says why and what to do.
    void failed(const QString &sentence);

private:
    bool hasWholeBook() const;
    ReportWishes wishes() const;
    void write(const ReportKind &kind, const QString &path);
    void showPreview(const ReportDocument &document);
    void tell(const Error &error);

    Workspace &m_workspace;
    FilePrompt &m_prompt;
    QWidget &m_window;
    FunnelAsk m_funnel = ReportWishes().funnel;
    WorkReportAsk m_work;
    QString m_folder;            ///< of the report written last
    QPointer<QDialog> m_preview; ///< a QPrintPreviewDialog
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace leadbook
