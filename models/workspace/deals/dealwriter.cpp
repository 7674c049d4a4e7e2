// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/dealwriter.h"

#include "core/text.h"
#include "store/recordremoval.h"
#include "workspace/cellvalues.h"
#include "workspace/deals/dealfields.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

struct DealText
{
    Q_DECLARE_TR_FUNCTIONS(DealWork)
};

Error gone()
{
    return {ErrorCode::NotFound, DealText::tr("This deal is not there any more; nothing was written."), {}};
}

} // namespace

Result<bool> DealWriter::readRow(std::string_view sql, std::int64_t id,
                                 const std::function<void(const Statement &)> &read)
{
    auto known = m_queries.find(sql);
    if (known == m_queries.end()) {
        auto prepared = m_editor.prepare(sql);
        LEADBOOK_TRY(prepared);
        known = m_queries.emplace(std::string(sql), std::move(*prepared)).first;
    }
    Statement &statement = known->second;
    statement.bind(1, id);
    auto row = statement.step();
    if (row && *row)
        read(statement);
    statement.reset();
    return row;
}

Result<StoredDeal> DealWriter::deal(std::int64_t id)
{
    StoredDeal deal;
    const auto found = readRow(
        "SELECT id, pipeline, coalesce(stage, 0), outcome, opened_day, closed_day, coalesce(owner, 0), "
        "title FROM deal WHERE id = ?1",
        id, [&deal](const Statement &row) {
            deal = {row.integer(0), row.integer(1), row.integer(2), static_cast<DealOutcome>(row.integer(3)),
                    row.day(4),     row.day(5),     row.integer(6), toQString(row.text(7))};
        });
    LEADBOOK_TRY(found);
    if (!*found)
        return gone();
    return deal;
}

Result<StoredStage> DealWriter::stage(std::int64_t id)
{
    StoredStage stage;
    const auto found = readRow(
        "SELECT id, pipeline, name, required FROM stage WHERE id = ?1", id, [&stage](const Statement &row) {
            stage = {row.integer(0), row.integer(1), toQString(row.text(2)), requiredFields(row.text(3))};
        });
    LEADBOOK_TRY(found);
    if (!*found)
        return Error{
            ErrorCode::NotFound, DealText::tr("This stage is not there any more; choose another one."), {}};
    return stage;
}

Result<std::int64_t> DealWriter::firstStage(std::int64_t pipeline)
{
    std::int64_t first = 0;
    const auto found = readRow("SELECT id FROM stage WHERE pipeline = ?1 ORDER BY position, id LIMIT 1",
                               pipeline, [&first](const Statement &row) { first = row.integer(0); });
    LEADBOOK_TRY(found);
    if (!*found)
        return Error{ErrorCode::Constraint,
                     DealText::tr("The pipeline of this deal has no stage; add one first."),
                     {}};
    return first;
}

Status DealWriter::add(const NewDeal &wanted)
{
    const auto into = stage(wanted.stage);
    LEADBOOK_TRY(into);
    const std::array cells{Cell{"customer", idOrNull(wanted.customer)},
                           Cell{"pipeline", qint64{into->pipeline}}, Cell{"stage", qint64{into->id}},
                           Cell{"opened_day", QVariant::fromValue(m_stamp.today)}};
    const auto id = m_editor.insert(RecordTable::Deal, cells);
    LEADBOOK_TRY(id);
    LEADBOOK_TRY(write(*id, wanted.values));
    const auto made = deal(*id);
    LEADBOOK_TRY(made);
    LEADBOOK_TRY(verifyDays(*made));
    LEADBOOK_TRY(verifyRequired(*id, *into));
    return addMove(*made, into->id, made->opened.isValid() ? made->opened : m_stamp.today);
}

Status DealWriter::enter(const DealChanges &changes, const StoredStage &to)
{
    LEADBOOK_TRY(edit(changes));
    const auto from = deal(changes.deal);
    LEADBOOK_TRY(from);
    if (from->outcome == DealOutcome::Open && from->stage == to.id)
        return {};
    LEADBOOK_TRY(verifyRequired(from->id, to));
    LEADBOOK_TRY(keepStage(*from));
    std::vector<Cell> cells{{"stage", qint64{to.id}}};
    if (from->pipeline != to.pipeline)
        cells.push_back({"pipeline", qint64{to.pipeline}});
    if (from->outcome != DealOutcome::Open)
        cells.insert(cells.end(), {{"outcome", 0}, {"closed_day", {}}, {"lost_reason", {}}});
    LEADBOOK_TRY(m_editor.update(RecordTable::Deal, from->id, cells));
    return addMove(*from, to.id, m_stamp.today);
}

Status DealWriter::decide(const DealChanges &changes, DealOutcome outcome)
{
    const auto before = deal(changes.deal);
    LEADBOOK_TRY(before);
    if (before->outcome == outcome)
        return edit(changes);
    DealChanges others{changes.deal};
    Day day = m_stamp.today;
    for (const DealValue &value : changes.values) {
        if (value.field != FieldId::DealClosed)
            others.values.push_back(value);
        else if (const Day said = value.value.value<Day>(); said.isValid())
            day = said;
    }
    LEADBOOK_TRY(edit(others));
    LEADBOOK_TRY(keepStage(*before));
    std::vector<Cell> cells{{"outcome", static_cast<int>(outcome)}, {"closed_day", QVariant::fromValue(day)}};
    if (outcome == DealOutcome::Won)
        cells.push_back({"lost_reason", {}});
    LEADBOOK_TRY(m_editor.update(RecordTable::Deal, changes.deal, cells));
    const auto after = deal(changes.deal);
    LEADBOOK_TRY(after);
    LEADBOOK_TRY(verifyDays(*after));
    return addMove(*after, 0, day);
}

Status DealWriter::reopen(std::int64_t id)
{
    auto from = deal(id);
    LEADBOOK_TRY(from);
    if (from->outcome == DealOutcome::Open)
        return {};
    LEADBOOK_TRY(keepStage(*from));
    std::vector<Cell> cells{{"outcome", 0}, {"closed_day", {}}, {"lost_reason", {}}};
    if (from->stage == 0) {
        const auto first = firstStage(from->pipeline);
        LEADBOOK_TRY(first);
        from->stage = *first;
        cells.push_back({"stage", qint64{*first}});
    }
    LEADBOOK_TRY(m_editor.update(RecordTable::Deal, id, cells));
    return addMove(*from, from->stage, m_stamp.today);
}

Status DealWriter::remove(std::int64_t id)
{
    const auto there = deal(id);
    LEADBOOK_TRY(there);
    return RecordRemoval(m_editor).removeWithChildren(RecordTable::Deal, id);
}

Status DealWriter::keepStage(const StoredDeal &deal)
{
    if (deal.stage == 0)
        return {};
    bool isRecorded = false;
    LEADBOOK_TRY(readRow("SELECT 1 FROM deal d JOIN stage_change c ON c.deal = d.id AND c.stage = d.stage "
                         "WHERE d.id = ?1 LIMIT 1",
                         deal.id, [&isRecorded](const Statement &) { isRecorded = true; }));
    if (isRecorded)
        return {};
    bool hasMoves = false;
    LEADBOOK_TRY(readRow("SELECT 1 FROM stage_change WHERE deal = ?1 LIMIT 1", deal.id,
                         [&hasMoves](const Statement &) { hasMoves = true; }));
    const auto first = firstStage(deal.pipeline);
    LEADBOOK_TRY(first);
    // A deal without moves came to the first stage when it was opened; when to any other, nobody knows.
    const Day day = !hasMoves && deal.stage == *first ? deal.opened : Day();
    const std::array cells{Cell{"deal", qint64{deal.id}}, Cell{"stage", qint64{deal.stage}},
                           Cell{"day", QVariant::fromValue(day)}};
    LEADBOOK_TRY(m_editor.insert(RecordTable::StageChange, cells));
    return {};
}

Status DealWriter::addMove(const StoredDeal &deal, std::int64_t stage, Day day)
{
    const auto owner = mover(deal);
    LEADBOOK_TRY(owner);
    const std::array cells{Cell{"deal", qint64{deal.id}}, Cell{"stage", idOrNull(stage)},
                           Cell{"day", QVariant::fromValue(day)}, Cell{"owner", idOrNull(*owner)},
                           Cell{"moment", qint64{m_stamp.nowMs}}};
    LEADBOOK_TRY(m_editor.insert(RecordTable::StageChange, cells));
    return {};
}

Result<std::int64_t> DealWriter::mover(const StoredDeal &deal)
{
    if (!m_author) {
        const auto author =
            m_stamp.who.isEmpty() ? Result<std::int64_t>(0) : findNamed(RecordTable::Owner, m_stamp.who);
        LEADBOOK_TRY(author);
        m_author = *author;
    }
    return *m_author != 0 ? *m_author : deal.owner;
}

} // namespace leadbook
