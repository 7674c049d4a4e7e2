// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealsheet.h"

#include "core/text.h"
#include "domain/stagenames.h"
#include "items/dealcells.h"
#include "ui/pipeline/dealform.h"
#include "ui/pipeline/dealmover.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 540;
constexpr int kGap = 10;

const std::vector<FieldId> kFields{FieldId::DealCustomer, FieldId::DealTitle,    FieldId::DealAmount,
                                   FieldId::DealCurrency, FieldId::DealExpected, FieldId::DealOwner,
                                   FieldId::DealProduct,  FieldId::DealSource};

const StageRow *stageOf(const View &view, std::int64_t id)
{
    const auto found = std::ranges::find(view.snapshot->stages, id, &StageRow::id);
    return found == view.snapshot->stages.end() ? nullptr : &*found;
}

} // namespace

DealSheet::DealSheet(Workspace &workspace, const DealMover &mover, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_mover(mover)
    , m_title(new SpanLabel(&card()))
    , m_form(new DealForm(workspace, &card()))
    , m_stageLabel(new QLabel(&card()))
    , m_stage(new QComboBox(&card()))
    , m_problem(wrappedLabel({}, u"bad"_s, &card()))
    , m_save(new Button({}, Button::Kind::Primary, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    build();
    connect(m_save, &QAbstractButton::clicked, this, &DealSheet::save);
    connect(m_form, &DealForm::entered, this, &DealSheet::save);
    connect(m_close, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    connect(&workspace, &Workspace::bookChanged, this, [this] { closeSheet(); });
    retranslate();
}

void DealSheet::build()
{
    m_stageLabel->setTextFormat(Qt::PlainText);
    m_stageLabel->setBuddy(m_stage);
    m_form->setFields(kFields);
    m_form->addLine(m_stageLabel, m_stage);
    auto &column = card().body();
    column.setSpacing(kGap);
    column.addWidget(m_title);
    column.addWidget(m_form);
    column.addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    column.addLayout(buttons);
}

void DealSheet::fillStages(std::int64_t chosen)
{
    m_stage->clear();
    const ViewPtr view = m_workspace.view();
    const bool isOne = view->snapshot->pipelines.size() < 2;
    for (const StageRow &stage : view->snapshot->stages) {
        const QString name = stageLabel(toQString(stage.name));
        const auto pipeline = std::ranges::find(view->snapshot->pipelines, stage.pipeline, &PipelineRow::id);
        const bool isPlain = isOne || pipeline == view->snapshot->pipelines.end();
        m_stage->addItem(isPlain ? name : u"%1 · %2"_s.arg(toQString(pipeline->name), name),
                         qlonglong{stage.id});
    }
    m_stage->setCurrentIndex(chosen == 0 && m_deal != 0 ? -1
                                                        : std::max(0, m_stage->findData(qlonglong{chosen})));
}

void DealSheet::open(Row row, std::int64_t stage)
{
    ++m_opened;
    m_stageBefore = m_deal == 0 ? 0 : stage;
    m_form->fill(row);
    fillStages(stage);
    retranslate();
    tell({});
}

void DealSheet::openNew(const Start &start)
{
    const ViewPtr view = m_workspace.view();
    // What is being typed stays.
    if (!view || !view->snapshot->complete || m_isSaving || isVisible())
        return;
    m_deal = 0;
    open(kNoRow, start.stage);
    m_form->setCustomer(start.customer);
    m_form->setText(FieldId::DealOwner, start.owner);
    openSheet(m_form->line(start.customer == 0 ? FieldId::DealCustomer : FieldId::DealTitle));
}

void DealSheet::openDeal(std::int64_t deal)
{
    const ViewPtr view = m_workspace.view();
    const Row row = view ? view->snapshot->deals.ids.find(deal) : kNoRow;
    if (row == kNoRow || m_isSaving || isVisible())
        return;
    m_deal = deal;
    const std::uint16_t stage = view->snapshot->deals.stage[row];
    open(row, stage == kNoStage ? 0 : view->snapshot->stages[stage].id);
    openSheet(m_form->line(FieldId::DealTitle));
}

bool DealSheet::isSettled() const
{
    return !m_isSaving && m_form->isSettled();
}

void DealSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    place();
}

/// The change that writes @p values, and the stage where it is another one.
RecordWork DealSheet::workFor(const std::vector<DealValue> &values) const
{
    const std::int64_t chosen = m_stage->currentData().toLongLong();
    if (m_deal == 0) {
        NewDeal deal{0, chosen, {}};
        for (const DealValue &value : values) {
            if (value.field == FieldId::DealCustomer)
                deal.customer = value.value.toLongLong();
            else
                deal.values.push_back(value);
        }
        return addDeal(deal, m_mover.stamp());
    }
    const StageRow *stage = stageOf(*m_workspace.view(), chosen);
    if (stage != nullptr && chosen != m_stageBefore)
        return moveDeals({{m_deal, values}}, *stage, m_mover.stamp());
    return editDeals({{m_deal, values}}, m_workspace.clock().today());
}

void DealSheet::save()
{
    if (m_isSaving || !m_workspace.view())
        return;
    const auto values = m_form->changed();
    if (!values) {
        tell(values.error().message);
        return;
    }
    const bool isMoved = m_deal != 0 && m_stage->currentData().toLongLong() != m_stageBefore;
    if (m_deal != 0 && values->empty() && !isMoved) {
        closeSheet();
        return;
    }
    if (m_deal == 0 && m_form->text(FieldId::DealTitle).isEmpty() &&
        m_form->text(FieldId::DealProduct).isEmpty()) {
        tell(tr("Say what the deal is about."));
        m_form->line(FieldId::DealTitle).setFocus(Qt::OtherFocusReason);
        return;
    }
    write(workFor(*values));
}

void DealSheet::write(const RecordWork &work)
{
    m_isSaving = true;
    QString title = m_form->text(FieldId::DealTitle);
    if (title.isEmpty())
        title = m_form->text(FieldId::DealProduct);
    const QString sentence = m_deal == 0 ? tr("Added the deal %1.").arg(title) : tr("Saved %1.").arg(title);
    deliver(m_workspace.change(work.label, work.work), this,
            [this, sentence, deal = m_deal, opened = m_opened](const Result<CommittedChange> &change) {
                m_isSaving = false;
                const bool isOwn = isVisible() && m_opened == opened;
                if (!change && isOwn) {
                    tell(change.error().message);
                    const auto missing = missingFields(change.error());
                    if (!missing.empty() && std::ranges::find(kFields, missing.front()) != kFields.end())
                        m_form->line(missing.front()).setFocus(Qt::OtherFocusReason);
                } else if (!change) {
                    Q_EMIT failed(change.error().message);
                } else {
                    if (isOwn)
                        closeSheet();
                    Q_EMIT saved(sentence, deal == 0 ? madeDeal(*change) : deal);
                }
            });
}

QList<QWidget *> DealSheet::tabOrder() const
{
    return m_form->inputs() + QList<QWidget *>{m_stage, m_save, m_close};
}

void DealSheet::enter(Qt::KeyboardModifiers)
{
    save();
}

void DealSheet::retranslate()
{
    QList<Span> title{{m_deal == 0 ? tr("New deal") : tr("Edit deal"), Tone::Text, true}};
    const ViewPtr view = m_workspace.view();
    const Row row = view && m_deal != 0 ? view->snapshot->deals.ids.find(m_deal) : kNoRow;
    if (row != kNoRow)
        title << Span{u" · "_s + dealTitle(*view->snapshot, row), Tone::Muted};
    m_title->setSpans(title);
    m_stageLabel->setText(fieldLabel(FieldId::DealStage));
    m_stage->setAccessibleName(fieldLabel(FieldId::DealStage));
    m_save->setText(m_deal == 0 ? tr("Add deal") : tr("Save"));
    m_close->setText(tr("Cancel"));
    m_form->retranslate();
}

void DealSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace leadbook
