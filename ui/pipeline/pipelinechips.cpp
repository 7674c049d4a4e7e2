// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipelinechips.h"

#include "core/text.h"
#include "ui/pipeline/dealwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/drawing.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kGap = 8;

} // namespace

PipelineChips::PipelineChips(Workspace &workspace, PipelineChoice &choice, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_choice(choice)
    , m_ownerMenu(new QMenu(this))
    , m_closingMenu(new QMenu(this))
    , m_pipelineMenu(new QMenu(this))
    , m_pipeline(new Chip({}, this))
    , m_stages(new Chip({}, this))
    , m_owner(new Chip({}, this))
    , m_closing(new Chip({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    const std::initializer_list<std::pair<Chip *, QMenu *>> chips{
        {m_pipeline, m_pipelineMenu}, {m_owner, m_ownerMenu}, {m_closing, m_closingMenu}};
    for (const auto &[chip, menu] : chips) {
        chip->setMenu(menu);
        row->addWidget(chip);
    }
    row->insertWidget(1, m_stages);
    connect(m_ownerMenu, &QMenu::aboutToShow, this, &PipelineChips::fillOwners);
    connect(m_closingMenu, &QMenu::aboutToShow, this, &PipelineChips::fillClosings);
    connect(m_pipelineMenu, &QMenu::aboutToShow, this, &PipelineChips::fillPipelines);
    connect(m_stages, &QAbstractButton::clicked, this, &PipelineChips::stagesAsked);
    connect(&choice, &PipelineChoice::changed, this, &PipelineChips::update);
    update();
}

void PipelineChips::addChoice(QMenu &menu, const QString &text, bool isChosen,
                              const DealBoardQuestion &question)
{
    QAction *action = menu.addAction(plainLabel(text));
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, question] { m_choice.setQuestion(question); });
}

void PipelineChips::fillOwners()
{
    m_ownerMenu->clear();
    const ViewPtr view = m_workspace.view();
    DealBoardQuestion question = m_choice.question();
    const auto chosen = question.owner;
    const auto add = [&](const QString &text, std::optional<std::int64_t> owner) {
        question.owner = owner;
        addChoice(*m_ownerMenu, text, chosen == owner, question);
    };
    add(tr("all"), {});
    add(tr("nobody"), 0);
    if (!view)
        return;
    m_ownerMenu->addSeparator();
    for (const OwnerRow &owner : view->snapshot->owners) {
        if (owner.active || chosen == owner.id)
            add(toQString(owner.name), owner.id);
    }
}

void PipelineChips::fillClosings()
{
    m_closingMenu->clear();
    DealBoardQuestion question = m_choice.question();
    const DealClosing chosen = question.closing;
    const QStringList names = closingNames();
    for (std::size_t i = 0; i < kDealClosings; ++i) {
        question.closing = static_cast<DealClosing>(i);
        addChoice(*m_closingMenu, names[static_cast<qsizetype>(i)], question.closing == chosen, question);
    }
}

void PipelineChips::fillPipelines()
{
    m_pipelineMenu->clear();
    const ViewPtr view = m_workspace.view();
    DealBoardQuestion question = m_choice.question();
    const std::int64_t chosen = question.pipeline;
    if (!view)
        return;
    for (const PipelineRow &pipeline : view->snapshot->pipelines) {
        question.pipeline = pipeline.id;
        addChoice(*m_pipelineMenu, toQString(pipeline.name), pipeline.id == chosen, question);
    }
}

QString PipelineChips::ownerName() const
{
    const auto chosen = m_choice.question().owner;
    if (!chosen)
        return tr("all");
    const ViewPtr view = m_workspace.view();
    if (*chosen == 0 || !view)
        return tr("nobody");
    const auto found = std::ranges::find(view->snapshot->owners, *chosen, &OwnerRow::id);
    return found == view->snapshot->owners.end() ? tr("nobody") : toQString(found->name);
}

QString PipelineChips::pipelineName() const
{
    const ViewPtr view = m_workspace.view();
    if (!view)
        return {};
    const auto found =
        std::ranges::find(view->snapshot->pipelines, m_choice.question().pipeline, &PipelineRow::id);
    return found == view->snapshot->pipelines.end() ? tr("the largest") : toQString(found->name);
}

void PipelineChips::update()
{
    const ViewPtr view = m_workspace.view();
    m_pipeline->setVisible(view && view->snapshot->pipelines.size() > 1);
    m_pipeline->setText(plainLabel(pipelineName()));
    m_stages->setText(tr("Stages…"));
    m_owner->setText(tr("Owner: %1").arg(plainLabel(ownerName())));
    m_closing->setText(
        tr("Closing: %1").arg(closingNames()[static_cast<qsizetype>(m_choice.question().closing)]));
    for (Chip *chip : {m_pipeline, m_stages, m_owner, m_closing})
        chip->setAccessibleName(chip->text());
}

} // namespace leadbook
