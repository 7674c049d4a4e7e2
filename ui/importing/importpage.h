// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/importissuemodel.h"
#include "items/importmappingmodel.h"
#include "ui/importing/importcontroller.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;

namespace leadbook {

class Button;
class Card;
class ElidedLabel;
class FilePrompt;
class OutcomeCard;
class SpanLabel;
class TableView;

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
    bool isSettled() const;
    /// Rows are being written; another file has to wait until that is over.
    bool isImporting() const { return m_controller.state() == ImportController::State::Importing; }

    void shown(bool first) override;
    void reload() override;

Q_SIGNALS:
    /// An import ended; @p sentence says what it brought.
    void imported(const QString &sentence);
    /// A file was offered that cannot be taken now; @p sentence says why and what to do.
    void refused(const QString &sentence);
    void importingChanged(bool isImporting);
    /// The user wants to see the customers.
    void customersRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void build();
    QWidget *buildTables();
    QWidget *buildFoot();
    void fillChoices();
    void plan();
    void planIfOutdated();
    void updateState();
    void updateFigures();
    void updateFoot();
    void report();

    FilePrompt &m_prompt;
    ImportController m_controller;
    ImportMappingModel *m_mapping; ///< a child, as m_issues: models outlive the layout of their tables
    ImportIssueModel *m_issues;
    QComboBox *m_into;
    QComboBox *m_ifExists;
    SpanLabel *m_facts;
    Button *m_choose;
    QList<OutcomeCard *> m_outcomes;
    Card *m_columnsCard;
    Card *m_issuesCard;
    TableView *m_columnsTable;
    TableView *m_issuesTable;
    ElidedLabel *m_note;
    Button *m_import;
    bool m_wasImporting = false;
};

} // namespace leadbook
