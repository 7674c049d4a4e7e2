// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/editing/pasteplan.h"

#include "workspace/editing/fieldinput.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
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

} // namespace

std::vector<QStringList> blockOf(const QString &text)
{
    return BlockReader(text).read();
}

PastePlan planPaste(const View &view, ListKind list, std::span<const std::int64_t> people,
                    std::span<const FieldRef> columns, const std::vector<QStringList> &block)
{
    PastePlan plan;
    plan.edit.list = list;
    plan.rows = std::min(block.size(), people.size());
    plan.rowsBeyond = block.size() - plan.rows;
    for (std::size_t row = 0; row < plan.rows; ++row) {
        const auto width = static_cast<std::size_t>(block[row].size());
        plan.columnsBeyond = std::max(plan.columnsBeyond, width - std::min(width, columns.size()));
        PeopleChanges changes{{people[row]}, {}};
        for (std::size_t column = 0; column < std::min(width, columns.size()); ++column) {
            const QString &text = block[row][static_cast<qsizetype>(column)];
            const FieldRef field = columns[column];
            if (!isEditable(field)) {
                plan.refused.push_back(
                    {row, column, text,
                     QCoreApplication::translate("PastePlan", "%1 is computed; change what it follows from.")
                         .arg(listFieldLabel(*view.snapshot, field))});
            } else if (const auto value = readInput(view, field, text); !value) {
                plan.refused.push_back({row, column, text, value.error().message});
            } else {
                changes.changes.push_back({field, *value});
            }
        }
        plan.cells += changes.changes.size();
        if (!changes.changes.empty())
            plan.edit.parts.push_back(std::move(changes));
    }
    return plan;
}

} // namespace leadbook
