// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportfile.h"

#include "workspace/exporting/outputfile.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace leadbook {

namespace {

/// Where what is said of files is translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Error cannotWrite(const QString &path, const QString &detail)
{
    return {ErrorCode::Io, Words::tr("%1 cannot be written; choose another folder.").arg(path), detail};
}

} // namespace

Status writeReport(const ReportPages &pages, const QString &path, const Progress &progress)
{
    if (progress.isCancelled())
        return cancelledError();
    LEADBOOK_TRY(checkOutput(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPageLayout(pages.layout);
        writer.setResolution(static_cast<int>(kReportDpi));
        writer.setTitle(pages.title);
        writer.setCreator(QStringLiteral("Leadbook ") + QCoreApplication::applicationVersion());
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotWrite(path, file.errorString());
        for (qsizetype i = 0; i < pages.count(); ++i) {
            if (progress.isCancelled()) {
                painter.end();
                file.cancelWriting();
                return cancelledError();
            }
            if (i > 0 && !writer.newPage())
                return cannotWrite(path, file.errorString());
            drawReportPage(painter, pages.pages[i], kReportDpi);
        }
    }
    // A disk that filled up tells so here at the latest.
    if (file.error() != QFileDevice::NoError || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace leadbook
