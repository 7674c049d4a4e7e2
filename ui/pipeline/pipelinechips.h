// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipeline/pipelinechoice.h"

#include <QWidget>

class QMenu;

namespace leadbook {

class Chip;
class Workspace;

/// The chips that choose what the pages of the pipeline show: whose deals, closing when, and of which
/// pipeline where there are several; one asks for the stages.
class PipelineChips : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    PipelineChips(Workspace &workspace, PipelineChoice &choice, QWidget *parent = nullptr);

    /// Says what is shown in words, also after the language changed.
    void update();

Q_SIGNALS:
    void stagesAsked();

private:
    void fillOwners();
    void fillClosings();
    void fillPipelines();
    void addChoice(QMenu &menu, const QString &text, bool isChosen, const DealBoardQuestion &question);
    QString ownerName() const;
    QString pipelineName() const;

    Workspace &m_workspace;
    PipelineChoice &m_choice;
    QMenu *m_ownerMenu;
    QMenu *m_closingMenu;
    QMenu *m_pipelineMenu;
    Chip *m_pipeline;
    Chip *m_stages;
    Chip *m_owner;
    Chip *m_closing;
};

} // namespace leadbook
