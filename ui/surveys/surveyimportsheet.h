// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"
#include "workspace/latest.h"
#include "workspace/surveys/surveyimport.h"

namespace leadbook {

class FigureTable;
class SpanLabel;

/// What importing a file of answers would do, row by row where something is in the way, and the import.
class SurveyImportSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    SurveyImportSheet(Workspace &workspace, QWidget &window);

    /// Plans the import of @p files as answers to @p questionnaire; empty: found by their columns.
    void open(const QStringList &files, const QString &questionnaire);
    bool isSettled() const override { return ChangeSheet::isSettled() && !m_isPlanning; }
    const SpanLabel &counts() const { return *m_counts; }
    FigureTable &issues() const { return *m_issues; }

    /// Of the dialog that asks for the files.
    static QString promptTitle();
    static QString promptFilter();

protected:
    void submit() override;
    void retranslate() override;
    void closing() override;
    QList<QWidget *> inputs() const override;

private:
    void take(const Result<ImportReceipts> &plan);
    void show(const ImportReceipts &receipts);

    SurveyImportRequest m_request;
    ImportReceipts m_plan;
    Latest m_latest;
    bool m_isPlanning = false;
    SpanLabel *m_counts;
    FigureTable *m_issues;
};

} // namespace leadbook
