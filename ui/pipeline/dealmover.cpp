// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealmover.h"

#include "core/text.h"
#include "domain/stagenames.h"
#include "items/dealcells.h"
#include "ui/customers/ownership/me.h"
#include "ui/pipeline/dealasksheet.h"
#include "workspace/deliver.h"
#include "workspace/editing/fieldinput.h"

#include <algorithm>

namespace leadbook {

DealMover::DealMover(Workspace &workspace, const Me &me, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_me(me)
    , m_sheet(new DealAskSheet(workspace, window))
{
}

DealStamp DealMover::stamp() const
{
    const Clock &clock = m_workspace.clock();
    return {clock.today(), clock.nowMs(), m_me.name()};
}

QString DealMover::titleOf(std::int64_t deal) const
{
    const ViewPtr view = m_workspace.view();
    const Row row = view ? view->snapshot->deals.ids.find(deal) : kNoRow;
    return row == kNoRow ? QString() : dealTitle(*view->snapshot, row);
}

void DealMover::move(const DealMove &move)
{
    const ViewPtr view = m_workspace.view();
    const Row row = view ? view->snapshot->deals.ids.find(move.deal) : kNoRow;
    if (row == kNoRow)
        return;
    if (move.outcome == DealOutcome::Open)
        toStage(move, row);
    else if (move.outcome == DealOutcome::Lost)
        lose(move);
    else
        write(move, winDeals({{move.deal}}, stamp()), tr("Won: %1.").arg(titleOf(move.deal)));
}

void DealMover::remove(std::int64_t deal)
{
    write(removeDeals({deal}), tr("Deleted the deal %1.").arg(titleOf(deal)));
}

void DealMover::write(std::int64_t deal, FieldId field, const QString &text)
{
    const ViewPtr view = m_workspace.view();
    if (!view)
        return;
    const auto value = readInput(*view, field, text);
    if (value)
        write(editDeals({{deal, {{field, *value}}}}, m_workspace.clock().today()), {});
    else
        Q_EMIT refused(value.error().message);
}

/// Writes what is not shown before it is written.
void DealMover::write(const RecordWork &work, const QString &sentence)
{
    ++m_writing;
    deliver(m_workspace.change(work.label, work.work), this,
            [this, sentence](const Result<CommittedChange> &change) {
                --m_writing;
                if (!change)
                    Q_EMIT refused(change.error().message);
                else if (!sentence.isEmpty())
                    Q_EMIT done(sentence);
            });
}

void DealMover::toStage(const DealMove &move, Row row)
{
    const ViewPtr view = m_workspace.view();
    const auto &stages = view->snapshot->stages;
    const auto stage = std::ranges::find(stages, move.stage, &StageRow::id);
    if (stage == stages.end())
        return;
    const std::vector<FieldId> missing = missingFields(*view->snapshot, row, *stage);
    if (missing.empty()) {
        write(move, moveDeals({{move.deal}}, *stage, stamp()), {});
        return;
    }
    const QString name = stageLabel(toQString(stage->name));
    const DealAskSheet::Question question{move.deal,
                                          tr("Move to %1").arg(name),
                                          tr("A deal in this stage needs what follows."),
                                          tr("Move"),
                                          missing,
                                          missing};
    m_sheet->ask(question, [this, move, stage = *stage](const std::vector<DealValue> &values) {
        write(move, moveDeals({{move.deal, values}}, stage, stamp()), {});
    });
}

void DealMover::lose(const DealMove &move)
{
    const DealAskSheet::Question question{move.deal,
                                          tr("Lost"),
                                          tr("Why it was lost is what the next one is won by."),
                                          tr("Lost"),
                                          {FieldId::DealLostReason, FieldId::DealCompetitor},
                                          {FieldId::DealLostReason}};
    m_sheet->ask(question, [this, move](std::vector<DealValue> values) {
        LossReason reason;
        for (const DealValue &value : values) {
            if (value.field == FieldId::DealLostReason)
                reason.text = value.value.toString();
        }
        std::erase_if(values, [](const DealValue &value) { return value.field == FieldId::DealLostReason; });
        write(move, loseDeals({{move.deal, values}}, reason, stamp()),
              tr("Lost: %1 – %2.").arg(titleOf(move.deal), reason.text));
    });
}

void DealMover::write(const DealMove &move, const RecordWork &work, const QString &sentence)
{
    const int serial = ++m_serial;
    ++m_writing;
    Q_EMIT started(serial, move);
    deliver(m_workspace.change(work.label, work.work), this,
            [this, serial, sentence](const Result<CommittedChange> &change) {
                --m_writing;
                Q_EMIT ended(serial, change.has_value());
                if (!change)
                    Q_EMIT refused(change.error().message);
                else if (!sentence.isEmpty())
                    Q_EMIT done(sentence);
            });
}

} // namespace leadbook
