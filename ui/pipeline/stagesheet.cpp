// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/stagesheet.h"

#include "core/text.h"
#include "domain/stagenames.h"
#include "items/sentences.h"
#include "ui/pipeline/stageform.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "workspace/deals/dealwork.h"
#include "workspace/deals/pipelinework.h"
#include "workspace/deliver.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kStageHeight = 30;

} // namespace

const StageRow *StageSheet::stage(std::int64_t id) const
{
    const ViewPtr view = m_workspace.view();
    if (!view)
        return nullptr;
    const auto found = std::ranges::find(view->snapshot->stages, id, &StageRow::id);
    return found == view->snapshot->stages.end() ? nullptr : &*found;
}

std::int64_t StageSheet::chosenStage() const
{
    const QListWidgetItem *item = m_stages->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0;
}

int StageSheet::stageCount() const
{
    return m_stages->count();
}

void StageSheet::open(std::int64_t pipeline)
{
    const ViewPtr view = m_workspace.view();
    if (!view || view->snapshot->pipelines.empty())
        return;
    m_pipeline = pipeline == 0 ? view->snapshot->pipelines.front().id : pipeline;
    m_wanted = 0;
    fill();
    tell({});
    openSheet(*m_stages);
}

void StageSheet::fill()
{
    m_isFilling = true;
    fillPipelines();
    fillStages();
    m_isFilling = false;
    showStage();
}

void StageSheet::fillPipelines()
{
    const QSignalBlocker quiet(m_pipelines);
    m_pipelines->clear();
    const auto &pipelines = m_workspace.view()->snapshot->pipelines;
    for (const PipelineRow &pipeline : pipelines)
        m_pipelines->addItem(toQString(pipeline.name), qlonglong{pipeline.id});
    const int at = m_pipelines->findData(qlonglong{m_pipeline});
    m_pipelines->setCurrentIndex(std::max(0, at));
    m_pipeline = m_pipelines->currentData().toLongLong();
    if (!m_pipelineName->hasFocus())
        m_pipelineName->setText(m_pipelines->currentText());
    m_pipelines->setVisible(pipelines.size() > 1);
    m_removePipeline->setVisible(pipelines.size() > 1);
}

void StageSheet::fillStages()
{
    const std::int64_t before = m_wanted != 0 ? std::exchange(m_wanted, 0) : chosenStage();
    const QSignalBlocker quiet(m_stages);
    m_stages->clear();
    int chosen = -1;
    for (const StageRow &stage : m_workspace.view()->snapshot->stages) {
        if (stage.pipeline != m_pipeline)
            continue;
        auto *item = new QListWidgetItem(stageLabel(toQString(stage.name)), m_stages);
        item->setData(Qt::UserRole, qlonglong{stage.id});
        item->setSizeHint({0, scaledPixels(font(), kStageHeight)});
        if (stage.id == before)
            chosen = m_stages->count() - 1;
    }
    if (before < 0)
        chosen = m_stages->count() - 1;
    m_stages->setCurrentRow(std::max(0, chosen));
}

/// The chosen stage at the right, and what becomes of its deals where it is to go.
void StageSheet::showStage()
{
    const StageRow *chosen = stage(chosenStage());
    m_form->setEnabled(chosen != nullptr);
    if (chosen == nullptr)
        return;
    m_form->setStage(*chosen);
    const StageUse use = stageUse(*m_workspace.view()->snapshot, chosen->id);
    const bool isLast = stageCount() < 2;
    m_use->setText(use.deals == 0
                       ? tr("No deal is or was in this stage.")
                       : tr("%Ln deal(s) are or were in this stage.", nullptr, static_cast<int>(use.deals)) +
                             sentenceGap() +
                             tr("%Ln of them are open in it now.", nullptr, static_cast<int>(use.open)));
    m_remove->setEnabled(use.deals == 0 && !isLast);
    m_into->setVisible(use.deals > 0 && !isLast);
    m_give->setVisible(use.deals > 0 && !isLast);
    const QVariant into = m_into->currentData();
    m_into->clear();
    for (int row = 0; row < m_stages->count(); ++row) {
        const QListWidgetItem *item = m_stages->item(row);
        if (row != m_stages->currentRow())
            m_into->addItem(item->text(), item->data(Qt::UserRole));
    }
    m_into->setCurrentIndex(std::max(0, m_into->findData(into)));
    Sheet::place();
}

void StageSheet::applyForm()
{
    const StageRow *edited = stage(m_form->stage());
    if (edited == nullptr || m_isFilling || !isVisible())
        return;
    const auto text = m_form->text();
    if (!text) {
        tell(text.error().message);
        return;
    }
    StageText wanted = *text;
    // A stage of a new book is shown in the user's language; that is no other name.
    if (wanted.name == stageLabel(toQString(edited->name)))
        wanted.name = toQString(edited->name);
    if (wanted.name == toQString(edited->name) && wanted.chance == edited->chance &&
        wanted.required == requiredFields(*edited))
        return;
    write(editStage(edited->id, wanted));
}

void StageSheet::renamePipelineTo(const QString &name)
{
    const QString wanted = name.trimmed();
    if (!isVisible() || wanted == m_pipelines->currentText())
        return;
    write(renamePipeline(m_pipeline, wanted));
}

void StageSheet::addStageHere()
{
    QString name = tr("New stage");
    for (int n = 2; !m_stages->findItems(name, Qt::MatchFixedString).isEmpty(); ++n)
        name = tr("New stage %1").arg(n);
    m_wanted = -1;
    write(addStage(m_pipeline, {name, {}, {}}, stageCount()));
    m_form->name().setFocus(Qt::OtherFocusReason);
}

void StageSheet::removeChosen()
{
    if (const std::int64_t chosen = chosenStage())
        write(removeStage(chosen));
}

void StageSheet::giveAndRemove()
{
    const StageRow *chosen = stage(chosenStage());
    const StageRow *into = stage(m_into->currentData().toLongLong());
    if (chosen == nullptr || into == nullptr)
        return;
    m_wanted = into->id;
    write(mergeStage(*chosen, *into));
    m_stages->setFocus(Qt::OtherFocusReason);
}

/// Puts the stage at row @p from to row @p to.
void StageSheet::place(int from, int to)
{
    if (from < 0 || to < 0 || to >= stageCount() || from == to)
        return;
    const std::int64_t moved = m_stages->item(from)->data(Qt::UserRole).toLongLong();
    m_wanted = moved;
    write(placeStage(moved, to));
}

void StageSheet::write(const RecordWork &work)
{
    ++m_writing;
    deliver(m_workspace.change(work.label, work.work), this, [this](const Result<CommittedChange> &change) {
        --m_writing;
        if (!change && isVisible()) {
            tell(change.error().message);
            fill(); // what was dragged goes back
        } else if (!change) {
            Q_EMIT failed(change.error().message);
        } else {
            tell({});
            showAdded(*change);
        }
    });
}

/// Goes to a pipeline that @p change made.
void StageSheet::showAdded(const CommittedChange &change)
{
    for (const TouchedRows &rows : change.touched) {
        if (rows.table == RecordTable::Pipeline && rows.operation == RowOperation::Insert && isVisible()) {
            m_pipeline = rows.first;
            fill();
            m_pipelineName->setFocus(Qt::OtherFocusReason);
            m_pipelineName->selectAll();
        }
    }
}

void StageSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    Sheet::place();
}

void StageSheet::enter(Qt::KeyboardModifiers)
{
    applyForm();
}

void StageSheet::closing()
{
    applyForm();
}

/// The keys of the list of stages; true where @p key is one of them.
bool StageSheet::handleKey(const QKeyEvent &key)
{
    const bool isUp = key.keyCombination() == (Qt::CTRL | Qt::Key_Up);
    const bool isDown = key.keyCombination() == (Qt::CTRL | Qt::Key_Down);
    const bool isAdd = key.key() == Qt::Key_Insert;
    const bool isRemove = key.key() == Qt::Key_Delete;
    const bool isEdit = key.key() == Qt::Key_F2;
    if (!isUp && !isDown && !isAdd && !isRemove && !isEdit)
        return false;
    // Elsewhere some of these keys are the customer's.
    if (key.type() == QEvent::ShortcutOverride)
        return true;
    const int row = m_stages->currentRow();
    if (isUp || isDown)
        place(row, row + (isUp ? -1 : 1));
    else if (isAdd)
        addStageHere();
    else if (isRemove && m_remove->isEnabled())
        removeChosen();
    else if (isEdit)
        m_form->name().setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool StageSheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_stages && isKey && handleKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace leadbook
