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
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kRememberAfterMs = 400;
constexpr qint64 kMostFollowed = 1000;

/// Where it is kept who stood at the top of @p list.
QString topKeyOf(ListKind list)
{
    return list == ListKind::Contacts ? u"list/topContact"_s : u"list/topCustomer"_s;
}

} // namespace

namespace {

/// Qt keeps "all are selected" of a larger list as its two corners. Where other rows come, nobody would know
/// what lies between them: then none is selected.
void forgetAllOfOthers(PeopleTable &table)
{
    const QAbstractItemModel &model = *table.model();
    auto all = std::make_shared<int>(0); // rows, where all were selected
    QObject::connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, &table, [&table, &model, all] {
        *all = table.selectionCount() == model.rowCount() ? model.rowCount() : 0;
    });
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, &table, [&table, &model, all] {
        if (*all > 0 && *all != model.rowCount())
            table.clearSelection();
    });
}

} // namespace

PeopleTable::PeopleTable(PeopleTableModel &model, QSettings &settings, QWidget *parent)
    : TableView(parent)
    , m_model(model)
    , m_settings(settings)
{
    setModel(&model);
    forgetAllOfOthers(*this);
    setRowMarks(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_looks.setCheck(
        [&model](const QModelIndex &index, const QString &text) { return model.problemOf(index, text); });
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
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, this, &PeopleTable::rememberSoon);
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
    if (const qint64 top = m_settings.value(topKeyOf(m_model.list())).toLongLong(); top != 0)
        m_lastTop = top;
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

void PeopleTable::apply(ListKind list, const ListLayout &layout)
{
    m_rememberSoon.stop();
    writeListLayout(m_settings, list, layout);
    m_arranged.reset();
    if (list == m_model.list())
        arrange();
}

ListLayout PeopleTable::layout() const
{
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
    return layout;
}

void PeopleTable::remember()
{
    if (m_model.view() && m_arranged == m_model.list())
        writeListLayout(m_settings, m_model.list(), layout());
    const int top = rowAt(0);
    if (m_model.view() && m_arranged && !m_browsingSort && !m_lastTop)
        m_settings.setValue(topKeyOf(*m_arranged), qint64{top > 0 ? m_model.idAt(top) : 0});
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
    if (!m_model.view()) // between two books the columns are still those of the one before
        return keys;
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

bool PeopleTable::returnToPlace()
{
    const std::optional<std::int64_t> top = std::exchange(m_lastTop, std::nullopt);
    const auto row = top ? m_model.rowOfId(*top) : std::nullopt;
    if (!row)
        return false;
    executeDelayedItemsLayout(); // or there is nothing to scroll yet
    updateGeometries();
    scrollTo(m_model.index(static_cast<int>(*row), header().logicalIndex(0)),
             QAbstractItemView::PositionAtTop);
    return true;
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
    // Enter writes into the cell; with Ctrl, or where nothing can be written, it opens what is chosen, also
    // where the platform says so by double click only.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentIndex().isValid() || state() == EditingState) {
        TableView::keyPressEvent(event);
        // In the first row, where the keyboard begins, these lead nowhere: they choose it.
        const bool isUp = event->key() == Qt::Key_Up || event->key() == Qt::Key_Home;
        if (isUp && currentIndex().row() == 0 && !selectionModel()->hasSelection())
            selectionModel()->select(currentIndex(),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier) || !editCurrent())
        Q_EMIT activated(currentIndex());
}

bool PeopleTable::editCurrent()
{
    if (!currentIndex().flags().testFlag(Qt::ItemIsEditable))
        return false;
    edit(currentIndex());
    return true;
}

} // namespace leadbook
