// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/peopletable.h"

#include "items/cellroles.h"
#include "items/peopletablemodel.h"
#include "ui/delegates/columnfit.h"
#include "ui/shell/fonts.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

// How the columns share the width of the table.

namespace leadbook {

namespace {

constexpr int kMostYielded = 6; // one part in so many
constexpr int kMostBlank = 58;  // for the heading of a column in which nothing is said
constexpr int kMeasured = 64;   // rows; more are not seen at once

int sumOf(const QHash<int, int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0);
}

/// What some of the columns of @p widths have and do not need goes to those that need more, within @p room;
/// false where there is not enough for all.
bool trade(QHash<int, int> &widths, int room, const std::function<int(int column)> &needed)
{
    QList<int> columns = widths.keys();
    std::ranges::sort(columns);
    QList<ColumnRoom> rooms;
    int all = 0;
    for (const int column : std::as_const(columns)) {
        rooms << ColumnRoom{widths[column], needed(column)};
        all += rooms.last().needed;
    }
    const QList<int> fitted = fitColumns(rooms, room);
    for (qsizetype i = 0; i < columns.size(); ++i)
        widths[columns[i]] = fitted[i];
    return all <= room;
}

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
    const auto give = [&](auto &&applies, int part) {
        int all = 0;
        for (auto width = widths.cbegin(); width != widths.cend(); ++width)
            all += applies(width.key()) ? width.value() / part : 0;
        const int given = std::min(all, missing);
        for (auto width = widths.begin(); width != widths.end() && given > 0; ++width) {
            // Rounded up, so that no pixel is left over.
            const int most = applies(width.key()) ? width.value() / part : 0;
            width.value() -= (given * most + all - 1) / all;
        }
        missing -= given;
    };
    const auto isTheName = [this](int column) { return isName(column); };
    give(isTheName, 2 * kMostYielded);
    give([this](int column) { return !isName(column) && isWords(column) && !isBlank(column); }, kMostYielded);
    give(isTheName, 2 * kMostYielded);
    return missing <= 0;
}

int PeopleTable::needed(int column, int width, bool sparing) const
{
    const FieldRef field = m_model.columns()[static_cast<std::size_t>(column)];
    const FieldType type = listFieldType(*m_model.view()->snapshot, field);
    const bool isKept = isName(column) || m_widths.value(column) != ColumnLooks::widthOf(field, type);
    const int heading = header().sectionSizeHint(column);
    const int least = isBlank(column) ? heading : std::max(heading, sizeHintForColumn(column));
    if (isKept)
        return std::max(least, width);
    return isBlank(column) && sparing ? std::min(least, scaledPixels(font(), kMostBlank)) : least;
}

QHash<int, int> PeopleTable::tightened(const QHash<int, int> &widths)
{
    const int room = viewport()->width();
    const int whole = header().resizeContentsPrecision();
    header().setResizeContentsPrecision(kMeasured);
    QHash<int, int> fitted = widths;
    for (const bool sparing : {false, true}) {
        fitted = widths;
        const auto needs = [&](int column) { return needed(column, widths[column], sparing); };
        if (trade(fitted, room, needs))
            break;
    }
    header().setResizeContentsPrecision(whole);
    const int missing = sumOf(fitted) - room;
    // Much too narrow: the list scrolls.
    return missing > 0 && !yield(fitted, missing) ? widths : fitted;
}

void PeopleTable::shareRoom()
{
    if (!m_arranged)
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    QHash<int, int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!isColumnHidden(column))
            widths[column] = scaledPixels(font(), m_widths.value(column));
    }
    const int room = viewport()->width() - sumOf(widths);
    m_isTight = room < 0;
    QHash<int, int> fitted = widths;
    if (m_isTight)
        fitted = tightened(widths);
    else
        spread(fitted, room);
    for (auto width = fitted.cbegin(); width != fitted.cend(); ++width)
        header().resizeSection(width.key(), width.value());
}

} // namespace leadbook
