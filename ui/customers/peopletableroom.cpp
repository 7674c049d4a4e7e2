// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/peopletable.h"

#include "items/cellroles.h"
#include "items/peopletablemodel.h"
#include "ui/shell/fonts.h"

#include <QScopedValueRollback>

#include <algorithm>

// How the columns share the width of the table.

namespace leadbook {

namespace {

constexpr int kMostYielded = 6; // one part in so many
constexpr int kLeastBlank = 44; // of a column in which nothing is said

} // namespace

bool PeopleTable::isWords(int column) const
{
    const auto type = static_cast<FieldType>(m_model.headerData(column, Qt::Horizontal, TypeRole).toInt());
    return type == FieldType::Text || type == FieldType::Code || type == FieldType::Owner;
}

bool PeopleTable::isName(int column) const
{
    const FieldRef name = m_model.list() == ListKind::Customers ? FieldId::Name : FieldId::ContactName;
    return m_model.columns()[static_cast<std::size_t>(column)] == name;
}

bool PeopleTable::isBlank(int column) const
{
    const int first = std::max(0, rowAt(0));
    const int last =
        std::min(m_model.rowCount() - 1, first + viewport()->height() / std::max(1, rowHeight(first)));
    for (int row = first; row <= last; ++row) {
        if (!m_model.index(row, column).data().toString().isEmpty())
            return false;
    }
    return m_model.rowCount() > 0;
}

void PeopleTable::spread(QHash<int, int> &widths, int room) const
{
    const auto shareOf = [&](int column, int width) { return isWords(column) ? width : 0; };
    int shares = 0;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        shares += shareOf(width.key(), width.value());
    for (auto width = widths.begin(); width != widths.end() && shares > 0; ++width)
        width.value() += room * shareOf(width.key(), width.value()) / shares;
}

bool PeopleTable::yield(QHash<int, int> &widths, int missing) const
{
    const int least = scaledPixels(font(), kLeastBlank);
    const auto give = [&](auto &&applies, auto &&most) {
        int all = 0;
        for (auto width = widths.cbegin(); width != widths.cend(); ++width)
            all += applies(width.key()) ? most(width.value()) : 0;
        const int given = std::min(all, missing);
        for (auto width = widths.begin(); width != widths.end() && given > 0; ++width) {
            // Rounded up, so that no pixel is left over.
            const int part = applies(width.key()) ? (given * most(width.value()) + all - 1) / all : 0;
            width.value() -= part;
        }
        missing -= given;
    };
    give([&](int column) { return !isName(column) && isBlank(column); },
         [&](int width) { return std::max(0, width - least); });
    give([&](int column) { return !isName(column) && isWords(column) && !isBlank(column); },
         [](int width) { return width / kMostYielded; });
    give([&](int column) { return isName(column); }, [](int width) { return width / kMostYielded; });
    return missing == 0;
}

void PeopleTable::shareRoom()
{
    if (!m_arranged)
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    QHash<int, int> widths;
    int used = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        widths[column] = scaledPixels(font(), m_widths.value(column));
        used += widths[column];
    }
    const int room = viewport()->width() - used;
    m_isTight = room < 0;
    QHash<int, int> fitted = widths;
    if (room >= 0)
        spread(fitted, room);
    // Much too narrow: the list scrolls.
    else if (!yield(fitted, -room))
        fitted = widths;
    for (auto width = fitted.cbegin(); width != fitted.cend(); ++width)
        header().resizeSection(width.key(), width.value());
}

} // namespace leadbook
