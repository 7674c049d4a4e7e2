// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/editing/pasteplan.h"

#include "domain/changelabel.h"
#include "workspace/editing/fieldinput.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace leadbook {

namespace {

/// Reads a block cell by cell.
class BlockReader
{
public:
    explicit BlockReader(const QString &text)
        : m_text(text)
    {
    }

    std::vector<QStringList> read()
    {
        std::vector<QStringList> rows;
        while (m_at < m_text.size()) {
            QStringList row{cell()};
            while (isAt(u'\t')) {
                ++m_at;
                row << cell();
            }
            rows.push_back(std::move(row));
            if (isAt(u'\r'))
                ++m_at;
            if (isAt(u'\n'))
                ++m_at;
        }
        return rows;
    }

private:
    bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool isAtEnd() const { return m_at >= m_text.size() || isAt(u'\t') || isAt(u'\n') || isAt(u'\r'); }
    QString cell()
    {
        const qsizetype begin = m_at;
        if (isAt(u'"')) {
            if (const auto quoted = quotedCell())
                return *quoted;
            m_at = begin; // a quote that is no bracket
        }
        while (!isAtEnd())
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }
    std::optional<QString> quotedCell()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (!isAt(u'"')) {
                cell += m_text[m_at];
                continue;
            }
            ++m_at;
            if (isAtEnd())
                return cell;
            if (!isAt(u'"'))
                return std::nullopt;
            cell += u'"';
        }
        return std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString sentence(const char *text)
{
    return QCoreApplication::translate("PastePlan", text);
}

/// Reads the cells of a block row by row and takes down what becomes of each.
class Planner
{
public:
    Planner(const View &view, ListKind list, std::span<const FieldRef> columns, PastePlan &plan)
        : m_view(view)
        , m_list(list)
        , m_plan(plan)
    {
        for (const FieldRef field : columns) {
            m_cells.emplace_back(view, list, field);
            plan.columns.push_back(field);
            if (!isEditable(field))
                plan.computed.push_back(field);
        }
    }

    void read(std::int64_t person, const QStringList &texts)
    {
        const Snapshot &snapshot = *m_view.snapshot;
        const RowIds &ids = m_list == ListKind::Customers ? snapshot.customers.ids : snapshot.contacts.ids;
        const Row row = ids.find(person);
        if (row == kNoRow)
            return;
        const auto width = std::min(static_cast<std::size_t>(texts.size()), m_cells.size());
        PeopleChanges changes{{person}, {}};
        for (std::size_t column = 0; column < width; ++column) {
            if (isEditable(m_plan.columns[column]))
                readCell(row, column, texts[static_cast<qsizetype>(column)], changes);
        }
        refuseWithoutRecord(row, changes);
        if (changes.changes.empty())
            return;
        const auto part = static_cast<std::uint32_t>(m_plan.edit.parts.size());
        for (std::uint32_t change = 0; change < changes.changes.size(); ++change)
            m_plan.written.push_back({part, change});
        m_plan.edit.parts.push_back(std::move(changes));
    }

private:
    void readCell(Row row, std::size_t column, const QString &text, PeopleChanges &changes)
    {
        const FieldRef field = m_plan.columns[column];
        const QString before = inputText(m_view, field, m_cells[column].value(row));
        const auto value = readInput(m_view, field, text);
        // An empty cell onto an empty one is no matter, also where the field must hold something.
        if (text == before || (value && inputText(m_view, field, *value) == before))
            ++m_plan.same;
        else if (!value)
            m_plan.refused.push_back({changes.ids.front(), field, value.error().message});
        else
            changes.changes.push_back({field, *value});
    }
    bool isThere(Row row, FieldRef field) const
    {
        return ListColumn(m_view, m_list, field).target(row) != kNoRow;
    }
    /// Fields of a record that is not there cannot be written, unless naming the contact makes it.
    void refuseWithoutRecord(Row row, PeopleChanges &changes)
    {
        const auto makesContact = [this, row](const FieldEdit &change) {
            return m_list == ListKind::Customers && change.field == FieldRef(FieldId::ContactName) &&
                   !isThere(row, change.field);
        };
        // Named first, so that the other fields have a contact to go to.
        const auto rest = std::stable_partition(changes.changes.begin(), changes.changes.end(), makesContact);
        const bool isMade = rest != changes.changes.begin();
        std::erase_if(changes.changes, [&](const FieldEdit &change) {
            const bool isOfContact = change.field.custom == 0 && isKeptWithContact(change.field.id);
            const bool canBe = isThere(row, change.field) || (isMade && isOfContact);
            if (!canBe)
                m_plan.refused.push_back({changes.ids.front(), change.field, lackOf()});
            return !canBe;
        });
    }
    static bool isKeptWithContact(FieldId id)
    {
        return fieldOf(id).home == Home::Contact || fieldOf(id).home == Home::Link;
    }
    QString lackOf() const
    {
        return m_list == ListKind::Customers
                   ? sentence(QT_TRANSLATE_NOOP("PastePlan",
                                                "This customer has no contact yet; write the name "
                                                "of its main contact first."))
                   : sentence(QT_TRANSLATE_NOOP(
                         "PastePlan",
                         "This contact belongs to no customer, so there is nothing to write it to."));
    }

    const View &m_view;
    ListKind m_list;
    PastePlan &m_plan;
    std::vector<ListColumn> m_cells; ///< by column
};

/// What the journal calls it.
QString labelOf(const View &view, const PastePlan &plan)
{
    const auto cells = static_cast<int>(plan.written.size());
    const auto editable = plan.columns.size() - plan.computed.size();
    if (editable != 1 || plan.edit.parts.empty())
        return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Pasted %n cell(s)"), {}, cells);
    const FieldRef field = plan.edit.parts.front().changes.front().field;
    return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Pasted %n cell(s) of “%1”"),
                        listFieldLabel(*view.snapshot, field), cells);
}

} // namespace

std::vector<QStringList> blockOf(const QString &text)
{
    return BlockReader(text).read();
}

PastePlan planPaste(const View &view, const PastePlace &place, std::vector<QStringList> block,
                    const Progress &progress)
{
    PastePlan plan;
    plan.edit.list = place.list;
    plan.fillsSelected = place.selected.size() > 1 && block.size() == 1 && block.front().size() == 1;
    if (plan.fillsSelected)
        block.assign(place.selected.size(), QStringList(block.front()));
    const std::vector<std::int64_t> &people = plan.fillsSelected ? place.selected : place.people;
    plan.rows = std::min(block.size(), people.size());
    plan.rowsBeyond = block.size() - plan.rows;
    plan.first = plan.rows > 0 ? people.front() : 0;
    std::size_t width = 0;
    for (const QStringList &row : block)
        width = std::max(width, static_cast<std::size_t>(row.size()));
    plan.columnsBeyond = width - std::min(width, place.columns.size());
    Planner planner(view, place.list, std::span(place.columns).first(width - plan.columnsBeyond), plan);
    for (std::size_t row = 0; row < plan.rows && !progress.isCancelled(); ++row)
        planner.read(people[row], block[row]);
    plan.edit.label = labelOf(view, plan);
    return plan;
}

} // namespace leadbook
