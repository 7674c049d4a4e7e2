// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/peopletable.h"

#include "items/cellroles.h"
#include "items/peoplecolumns.h"
#include "items/peopletablemodel.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/selectiontext.h"
#include "ui/shell/fonts.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kRememberAfterMs = 400;
constexpr qint64 kMostFollowed = 1000;
constexpr int kNameShare = 3;   // of the room, against 1 of other words
constexpr int kMostYielded = 6; // one part in so many
constexpr int kLeastBlank = 44; // of a column in which nothing is said

} // namespace

PeopleTable::PeopleTable(PeopleTableModel &model, QSettings &settings, QWidget *parent)
    : TableView(parent)
    , m_model(model)
    , m_settings(settings)
{
    setModel(&model);
    setRowMarks(true);
    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(kRememberAfterMs);
    connect(&m_rememberSoon, &QTimer::timeout, this, &PeopleTable::remember);
    setStretchColumn(-1);
    header().setStretchLastSection(false);
    connect(&header(), &QHeaderView::sectionResized, this, [this](int column, int before, int width) {
        takeWidth(column, width);
        // Shown or hidden: the others have another room to share.
        if ((before == 0 || width == 0) && !m_isArranging)
            QMetaObject::invokeMethod(this, &PeopleTable::shareRoom, Qt::QueuedConnection);
    });
    connect(&header(), &QHeaderView::sectionMoved, this, &PeopleTable::rememberSoon);
    connect(&model, &QAbstractItemModel::columnsInserted, this, [this](const QModelIndex &, int first) {
        dress();
        hideFrom(first);
    });
    connect(this, &TableView::sortChanged, this, [this](const QList<ColumnSort> &sorts) {
        std::vector<SortKey> keys;
        for (const ColumnSort &sort : sorts)
            keys.push_back({m_model.columns()[static_cast<std::size_t>(sort.column)],
                            sort.order == Qt::DescendingOrder});
        rememberSoon();
        Q_EMIT sortAsked(keys);
    });
}

void PeopleTable::rememberSoon()
{
    if (!m_isArranging)
        m_rememberSoon.start();
}

void PeopleTable::takeWidth(int column, int width)
{
    if (m_isArranging)
        return;
    if (width > 0)
        m_widths[column] = unscaled(width);
    rememberSoon();
}

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
    const auto shareOf = [&](int column, int width) {
        return isWords(column) ? width * (isName(column) ? kNameShare : 1) : 0;
    };
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

void PeopleTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        shareRoom();
}

void PeopleTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    shareRoom();
}

PeopleTable::~PeopleTable()
{
    if (m_rememberSoon.isActive())
        remember();
}

QString PeopleTable::keyOf(int column) const
{
    return listFieldKey(*m_model.view()->snapshot, m_model.columns()[static_cast<std::size_t>(column)]);
}

int PeopleTable::unscaled(int pixels) const
{
    constexpr int kHundred = 100;
    return pixels * kHundred / std::max(1, scaledPixels(font(), kHundred));
}

void PeopleTable::arrange()
{
    if (!m_model.view()) {
        m_rememberSoon.stop();
        m_arranged.reset();
        return;
    }
    if (m_arranged == m_model.list()) {
        // Other columns may have nothing to say now.
        if (m_isTight)
            shareRoom();
        return;
    }
    m_arranged = m_model.list();
    dress();
    const ListLayout layout = readListLayout(m_settings, m_model.list());
    m_widths.clear();
    applyColumns(layout);
    shareRoom();
    QList<ColumnSort> sorts;
    for (const SortKey &key : sortFromText(*m_model.view()->snapshot, layout.sort)) {
        const auto at = std::ranges::find(m_model.columns(), key.field);
        if (at != m_model.columns().end())
            sorts.append({static_cast<int>(at - m_model.columns().begin()),
                          key.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (m_browsingSort)
        m_browsingSort = sorts;
    header().setSortKeys(m_browsingSort ? QList<ColumnSort>() : sorts);
}

void PeopleTable::setSearching(bool searching)
{
    if (searching == isSearching())
        return;
    if (searching) {
        m_browsingSort = header().sortKeys();
        header().setSortKeys({});
    } else {
        header().setSortKeys(*m_browsingSort);
        m_browsingSort.reset();
    }
}

void PeopleTable::applyColumns(const ListLayout &layout)
{
    const QScopedValueRollback guard(m_isArranging, true);
    QList<ListLayout::Column> shown = layout.columns;
    if (shown.isEmpty()) {
        for (const FieldRef field : defaultColumns(m_model.list()))
            shown.append({listFieldKey(*m_model.view()->snapshot, field), 0});
    }
    hideFrom(0);
    int place = 0;
    for (const ListLayout::Column &wanted : shown) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (keyOf(column) != wanted.key)
                continue;
            header().moveSection(header().visualIndex(column), place++);
            setColumnHidden(column, false);
            if (wanted.width > 0)
                m_widths[column] = wanted.width;
            header().resizeSection(column, scaledPixels(font(), m_widths[column]));
        }
    }
}

void PeopleTable::dress()
{
    if (!m_model.view())
        return;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const FieldRef field = m_model.columns()[static_cast<std::size_t>(column)];
        const FieldType type = listFieldType(*m_model.view()->snapshot, field);
        setItemDelegateForColumn(column, m_looks.delegateOf(field, type));
    }
}

void PeopleTable::hideFrom(int column)
{
    const QScopedValueRollback guard(m_isArranging, true);
    for (; column < m_model.columnCount(); ++column) {
        const FieldRef field = m_model.columns()[static_cast<std::size_t>(column)];
        const FieldType type = listFieldType(*m_model.view()->snapshot, field);
        m_widths[column] = ColumnLooks::widthOf(field, type);
        header().resizeSection(column, scaledPixels(font(), m_widths[column]));
        setColumnHidden(column, true);
    }
}

void PeopleTable::remember()
{
    if (!m_model.view() || m_arranged != m_model.list())
        return;
    ListLayout layout;
    for (int place = 0; place < header().count(); ++place) {
        const int column = header().logicalIndex(place);
        if (!isColumnHidden(column))
            layout.columns.append({keyOf(column), m_widths.value(column)});
    }
    std::vector<SortKey> keys;
    const QList<ColumnSort> sorts = m_browsingSort.value_or(header().sortKeys());
    for (const ColumnSort &sort : sorts)
        keys.push_back(
            {m_model.columns()[static_cast<std::size_t>(sort.column)], sort.order == Qt::DescendingOrder});
    layout.sort = sortAsText(*m_model.view()->snapshot, keys);
    writeListLayout(m_settings, m_model.list(), layout);
}

std::vector<SortKey> PeopleTable::rememberedSort(ListKind list) const
{
    if (!m_model.view())
        return {};
    return sortFromText(*m_model.view()->snapshot, readListLayout(m_settings, list).sort);
}

std::int64_t PeopleTable::chosenCustomer() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !selectionModel()->isSelected(current))
        return 0;
    return m_model.customerAt(current.row());
}

qint64 PeopleTable::selectionCount() const
{
    qint64 count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

std::vector<std::int64_t> PeopleTable::chosenIds() const
{
    std::vector<std::int64_t> ids;
    const QList<int> rows = selectedRows();
    ids.reserve(static_cast<std::size_t>(rows.size()));
    for (const int row : rows)
        ids.push_back(m_model.idAt(row));
    return ids;
}

QStringList PeopleTable::shownKeys() const
{
    QStringList keys;
    for (const int column : shownColumns(*this))
        keys << keyOf(column);
    return keys;
}

bool PeopleTable::choose(std::int64_t id)
{
    auto row = m_model.rowOfId(id);
    if (!row)
        row = m_model.rowOfCustomer(id);
    if (!row)
        return false;
    const QModelIndex index = m_model.index(*row, header().logicalIndex(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, QAbstractItemView::EnsureVisible);
    return true;
}

void PeopleTable::holdPlace()
{
    // A selection model follows each cell of each selected row; only "all" costs it nothing.
    const qint64 selected = selectionCount();
    if (selected > kMostFollowed && selected < m_model.rowCount())
        clearSelection();
    const int top = rowAt(0);
    m_top = top > 0 ? std::optional(m_model.idAt(top)) : std::nullopt;
}

void PeopleTable::findPlace()
{
    if (!m_top)
        return;
    if (const auto row = m_model.rowOfId(*m_top))
        scrollTo(m_model.index(*row, header().logicalIndex(0)), QAbstractItemView::PositionAtTop);
}

void PeopleTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void PeopleTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    // Enter opens what is chosen also where the platform says so by double click only.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT activated(currentIndex());
    else
        TableView::keyPressEvent(event);
}

} // namespace leadbook
