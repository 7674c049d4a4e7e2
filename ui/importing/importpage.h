// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/importplanmodel.h"
#include "ui/importing/importcontroller.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;

namespace leadbook {

class Button;
class ColumnsView;
class ElidedLabel;
class FilePrompt;
class FileStep;
class PlanView;
class SpanLabel;
class TabStrip;

/// An import from the choice of the file to the receipt: what the file is, what becomes of its columns and
/// rows, then the import itself. Nothing is written before it is asked for.
class ImportPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    ImportPage(Workspace &workspace, FilePrompt &prompt, QWidget *parent = nullptr);

    /// Asks for a file.
    void chooseFile();
    /// Plans the import of @p files.
    void offer(const QStringList &files);
    /// Plans the import of a table that was copied in a spreadsheet; false where @p text is none.
    bool paste(const QString &text);
    /// The same with what the clipboard holds; says so where that is none.
    void pasteClipboard();
    /// Goes to the step named file, columns or plan.
    void showStep(const QString &name);
    bool isSettled() const;
    /// Rows are being written; another file has to wait until that is over.
    bool isImporting() const { return m_controller.state() == ImportController::State::Importing; }

    void reload() override;

Q_SIGNALS:
    /// An import ended; @p sentence says what it brought.
    void imported(const QString &sentence);
    /// A file was offered that cannot be taken now; @p sentence says why and what to do.
    void refused(const QString &sentence);
    void importingChanged(bool isImporting);
    /// Something happened that is not seen on the page; @p sentence says it.
    void told(const QString &sentence);
    /// The user wants to see the customers.
    void customersRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    /// In the order of the steps.
    enum Step
    {
        File,
        Columns,
        Rows,
        Finished
    };

    void build();
    void connectParts();
    QWidget *buildFoot();
    void fillChoices();
    void plan(const ImportRequest &request);
    void planAgain();
    void planIfOutdated();
    void goTo(int step);
    void review(const std::vector<ImportPlanModel::Place> &places, ReviewAs as);
    void mend(const ImportPlanModel::Place &place, const QStringList &cells);
    void saveRejects();
    QString nameOf(std::int64_t customer) const;
    void updateState();
    void updateSteps();
    void updateHead();
    void updateFigures();
    void updateFoot();
    void report();
    void showNextStep();

    Workspace &m_workspace;
    FilePrompt &m_prompt;
    ImportController m_controller;
    QComboBox *m_into;
    TabStrip *m_steps;
    SpanLabel *m_facts;
    Button *m_choose;
    QStackedWidget *m_stack;
    FileStep *m_file;
    ColumnsView *m_columns;
    PlanView *m_plan;
    ElidedLabel *m_note;
    Button *m_save;
    Button *m_back;
    Button *m_import;
    bool m_wasImporting = false;
    bool m_isOffered = false;         ///< files whose plan is not there yet
    QPointer<QWidget> m_focusAtOffer; ///< had the keyboard when they were offered
};

} // namespace leadbook
