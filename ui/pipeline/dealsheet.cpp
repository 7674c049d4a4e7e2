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
#include "ui/widgets/inputlabel.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 540;

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
    : FormSheet(workspace, window, kWidth)
    , m_mover(mover)
    , m_form(new DealForm(workspace, &card()))
    , m_stage(new QComboBox(&card()))
    , m_stageLabel(labelFor(*m_stage, &card()))
{
    m_form->setFields(kFields);
    m_form->addLine(m_stageLabel, m_stage);
    addAbove(*m_form);
    connect(m_form, &DealForm::entered, this, &DealSheet::submit);
    DealSheet::retranslate();
}

void DealSheet::fillStages(std::int64_t chosen)
{
    m_stage->clear();
    const ViewPtr view = workspace().view();
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
    m_stageBefore = m_deal == 0 ? 0 : stage;
    m_form->fill(row);
    fillStages(stage);
    retranslate();
}

void DealSheet::openNew(const Start &start)
{
    const ViewPtr view = workspace().view();
    // What is being typed stays.
    if (!view || !view->snapshot->complete || m_isSaving || isVisible())
        return;
    m_deal = 0;
    open(kNoRow, start.stage);
    m_form->setCustomer(start.customer);
    m_form->setText(FieldId::DealOwner, start.owner);
    openForm(m_form->line(start.customer == 0 ? FieldId::DealCustomer : FieldId::DealTitle));
}

void DealSheet::openDeal(std::int64_t deal)
{
    const ViewPtr view = workspace().view();
    const Row row = view ? view->snapshot->deals.ids.find(deal) : kNoRow;
    if (row == kNoRow || m_isSaving || isVisible())
        return;
    m_deal = deal;
    const std::uint16_t stage = view->snapshot->deals.stage[row];
    open(row, stage == kNoStage ? 0 : view->snapshot->stages[stage].id);
    openForm(m_form->line(FieldId::DealTitle));
}

bool DealSheet::isSettled() const
{
    return !m_isSaving && m_form->isSettled();
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
    const StageRow *stage = stageOf(*workspace().view(), chosen);
    if (stage != nullptr && chosen != m_stageBefore)
        return moveDeals({{m_deal, values}}, *stage, m_mover.stamp());
    return editDeals({{m_deal, values}}, workspace().clock().today());
}

void DealSheet::submit()
{
    if (m_isSaving || !workspace().view())
        return;
    const auto values = m_form->changed();
    if (!values)
        return tell(values.error().message);
    const bool isMoved = m_deal != 0 && m_stage->currentData().toLongLong() != m_stageBefore;
    if (m_deal != 0 && values->empty() && !isMoved) {
        closeSheet();
        return;
    }
    if (m_deal == 0 && m_form->text(FieldId::DealTitle).isEmpty() &&
        m_form->text(FieldId::DealProduct).isEmpty())
        return refuse(tr("Say what the deal is about."), m_form->line(FieldId::DealTitle));
    write(workFor(*values));
}

void DealSheet::write(const RecordWork &work)
{
    m_isSaving = true;
    QString title = m_form->text(FieldId::DealTitle);
    if (title.isEmpty())
        title = m_form->text(FieldId::DealProduct);
    const QString sentence = m_deal == 0 ? tr("Added the deal %1.").arg(title) : tr("Saved %1.").arg(title);
    deliver(workspace().change(work.label, work.work), this,
            [this, sentence, deal = m_deal, opening = openings()](const Result<CommittedChange> &change) {
                m_isSaving = false;
                const bool isOwn = isVisible() && openings() == opening;
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

QList<QWidget *> DealSheet::inputs() const
{
    return m_form->inputs() << m_stage;
}

void DealSheet::retranslate()
{
    QList<Span> spans{{m_deal == 0 ? tr("New deal") : tr("Edit deal"), Tone::Text, true}};
    const ViewPtr view = workspace().view();
    const Row row = view && m_deal != 0 ? view->snapshot->deals.ids.find(m_deal) : kNoRow;
    if (row != kNoRow)
        spans << Span{u" · "_s + dealTitle(*view->snapshot, row), Tone::Muted};
    title().setSpans(spans);
    m_stageLabel->setText(fieldLabel(FieldId::DealStage));
    m_stage->setAccessibleName(fieldLabel(FieldId::DealStage));
    doButton().setText(m_deal == 0 ? tr("Add deal") : tr("Save"));
    m_form->retranslate();
}

} // namespace leadbook
