// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"
#include "workspace/record/recordwork.h"
#include "workspace/workspace.h"

class QComboBox;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListWidget;

namespace leadbook {

class Button;
class ElidedLabel;
class StageForm;

/// The stages of the pipelines, edited in place: each edit is a change of its own that can be taken back.
/// Stages are put in order by dragging or with Ctrl+Up and Ctrl+Down; one that deals are or were in gives
/// them to another one before it goes.
class StageSheet : public Sheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    StageSheet(Workspace &workspace, QWidget &window);

    /// Opens with the stages of the pipeline with id @p pipeline; 0: of the first.
    void open(std::int64_t pipeline);
    /// Nothing is being written.
    bool isSettled() const { return m_writing == 0; }

Q_SIGNALS:
    /// It was refused after the sheet was closed.
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void closing() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *buildHead();
    QLayout *buildStages();
    void connectAll();
    void fill();
    void fillPipelines();
    void fillStages();
    void showStage();
    const StageRow *stage(std::int64_t id) const;
    std::int64_t chosenStage() const;
    int stageCount() const;
    void applyForm();
    void renamePipelineTo(const QString &name);
    void addStageHere();
    void removeChosen();
    void giveAndRemove();
    void place(int from, int to);
    bool handleKey(const QKeyEvent &key);
    void write(const RecordWork &work);
    void showAdded(const CommittedChange &change);
    void tell(const QString &problem);
    void retranslate();

    Workspace &m_workspace;
    std::int64_t m_pipeline = 0;
    std::int64_t m_wanted = 0; ///< the stage to choose, once it is there; -1: the last one
    int m_writing = 0;
    bool m_isFilling = false;
    ElidedLabel *m_title;
    QComboBox *m_pipelines;
    QLineEdit *m_pipelineName;
    Button *m_addPipeline;
    Button *m_removePipeline;
    QListWidget *m_stages;
    Button *m_add;
    Button *m_remove;
    StageForm *m_form;
    QLabel *m_use;
    QComboBox *m_into;
    Button *m_give;
    QLabel *m_problem;
    Button *m_close;
};

} // namespace leadbook
