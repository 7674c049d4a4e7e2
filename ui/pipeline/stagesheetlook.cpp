// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/stagesheet.h"

#include "ui/pipeline/stageform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "workspace/deals/pipelinework.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The parts of the sheet of stages, and their texts.

namespace leadbook {

namespace {

constexpr int kWidth = 720;
constexpr int kGap = 10;
constexpr int kListWidth = 220;
constexpr int kListHeight = 260;

} // namespace

StageSheet::StageSheet(Workspace &workspace, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_title(new ElidedLabel({}, u"heading"_s, &card()))
    , m_pipelines(new QComboBox(&card()))
    , m_pipelineName(new QLineEdit(&card()))
    , m_addPipeline(new Button({}, Button::Kind::Secondary, &card()))
    , m_removePipeline(new Button({}, Button::Kind::Secondary, &card()))
    , m_stages(new QListWidget(&card()))
    , m_add(new Button({}, Button::Kind::Secondary, &card()))
    , m_remove(new Button({}, Button::Kind::Secondary, &card()))
    , m_form(new StageForm(&card()))
    , m_use(wrappedLabel({}, u"muted"_s, &card()))
    , m_into(new QComboBox(&card()))
    , m_give(new Button({}, Button::Kind::Secondary, &card()))
    , m_problem(wrappedLabel({}, u"bad"_s, &card()))
    , m_close(new Button({}, Button::Kind::Primary, &card()))
{
    build();
    connectAll();
    retranslate();
}

void StageSheet::build()
{
    auto &column = card().body();
    column.setSpacing(kGap);
    column.addWidget(m_title);
    column.addLayout(buildHead());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * kGap);
    middle->addLayout(buildStages());
    auto *right = new QVBoxLayout;
    right->setSpacing(kGap);
    right->addWidget(m_form);
    right->addWidget(m_use);
    auto *give = new QHBoxLayout;
    give->setSpacing(kGap);
    give->addWidget(m_into, 1);
    give->addWidget(m_give);
    right->addLayout(give);
    right->addStretch(1);
    middle->addLayout(right, 1);
    column.addLayout(middle);
    column.addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    column.addLayout(buttons);
}

QLayout *StageSheet::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(kGap);
    head->addWidget(m_pipelines);
    head->addWidget(m_pipelineName, 1);
    head->addWidget(m_addPipeline);
    head->addWidget(m_removePipeline);
    return head;
}

QLayout *StageSheet::buildStages()
{
    m_stages->setFixedWidth(kListWidth);
    m_stages->setMinimumHeight(kListHeight);
    m_stages->setDragDropMode(QAbstractItemView::InternalMove);
    m_stages->installEventFilter(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(m_stages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    left->addLayout(buttons);
    return left;
}

void StageSheet::connectAll()
{
    connect(m_stages, &QListWidget::currentRowChanged, this, [this] { showStage(); });
    connect(m_stages->model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                if (m_isFilling)
                    return;
                const int row = to > from ? to - 1 : to;
                m_wanted = m_stages->item(row)->data(Qt::UserRole).toLongLong();
                write(placeStage(m_wanted, row));
            });
    connect(m_form, &StageForm::edited, this, &StageSheet::applyForm);
    connect(m_add, &QAbstractButton::clicked, this, &StageSheet::addStageHere);
    connect(m_remove, &QAbstractButton::clicked, this, &StageSheet::removeChosen);
    connect(m_give, &QAbstractButton::clicked, this, &StageSheet::giveAndRemove);
    connect(m_close, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    connect(m_pipelines, &QComboBox::activated, this, [this] {
        m_pipeline = m_pipelines->currentData().toLongLong();
        fill();
    });
    connect(m_pipelineName, &QLineEdit::editingFinished, this,
            [this] { renamePipelineTo(m_pipelineName->text()); });
    connect(m_addPipeline, &QAbstractButton::clicked, this, [this] {
        QString name = tr("New pipeline");
        for (int n = 2; m_pipelines->findText(name, Qt::MatchFixedString) >= 0; ++n)
            name = tr("New pipeline %1").arg(n);
        write(addPipeline(name));
    });
    connect(m_removePipeline, &QAbstractButton::clicked, this, [this] { write(removePipeline(m_pipeline)); });
    connect(&m_workspace, &Workspace::bookChanged, this, [this] { hide(); });
    connect(&m_workspace, &Workspace::viewChanged, this, [this](const ViewPtr &view) {
        if (isVisible() && view && view->snapshot->complete)
            fill();
    });
}

QList<QWidget *> StageSheet::tabOrder() const
{
    return QList<QWidget *>{m_stages, m_add, m_remove} + m_form->inputs() +
           QList<QWidget *>{m_into,        m_give,           m_pipelines, m_pipelineName,
                            m_addPipeline, m_removePipeline, m_close};
}

void StageSheet::retranslate()
{
    m_title->setText(tr("Stages of the pipeline"));
    m_pipelines->setAccessibleName(tr("Pipeline"));
    m_pipelineName->setAccessibleName(tr("Name of the pipeline"));
    m_addPipeline->setText(tr("Add a pipeline"));
    m_removePipeline->setText(tr("Remove it"));
    m_stages->setAccessibleName(tr("Stages in their order"));
    m_stages->setToolTip(tr("Drag a stage to its place, or move it with Ctrl+Up and Ctrl+Down."));
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("&Remove"));
    m_into->setAccessibleName(tr("Give its deals to"));
    m_give->setText(tr("&Give its deals and remove"));
    m_close->setText(tr("Done"));
    m_form->retranslate();
}

void StageSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            fill();
    }
    Sheet::changeEvent(event);
}

} // namespace leadbook
