// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/filtertree.h"

#include "items/filtermodel.h"
#include "ui/customers/filter/filterrow.h"
#include "workspace/filterfields.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 6;

/// All items from top to bottom.
void collect(const FilterModel &model, const QModelIndex &parent, std::vector<QModelIndex> &items)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        items.push_back(index);
        collect(model, index, items);
    }
}

/// What takes the keyboard in @p layout, from left to right.
void collectStops(const QLayout &layout, std::vector<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QWidget *widget = layout.itemAt(i)->widget();
        if (widget == nullptr)
            continue;
        if (widget->layout() != nullptr && widget->focusProxy() != nullptr)
            collectStops(*widget->layout(), stops);
        else if (widget->focusPolicy() != Qt::NoFocus)
            stops.push_back(widget);
    }
}

} // namespace

FilterTree::FilterTree(FilterModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGap);
    connect(&model, &QAbstractItemModel::modelReset, this, &FilterTree::rebuild);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FilterTree::follow);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FilterTree::follow);
    connect(&model, &FilterModel::filterChanged, this, [this] {
        for (FilterRow *row : m_rows)
            row->refresh();
        orderTabs();
    });
}

void FilterTree::rebuild()
{
    for (FilterRow *row : m_rows)
        removeRow(row);
    m_rows.clear();
    follow();
}

void FilterTree::removeRow(FilterRow *row)
{
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater(); // it may be in the middle of a signal
}

void FilterTree::follow()
{
    std::vector<QModelIndex> items;
    collect(m_model, {}, items);
    std::vector<FilterRow *> rows;
    for (const QModelIndex &item : items) {
        FilterRow *row = rowOf(item);
        rows.push_back(row == nullptr ? makeRow(item) : row);
    }
    for (FilterRow *row : m_rows) {
        if (std::ranges::find(rows, row) == rows.end())
            removeRow(row);
    }
    m_rows = std::move(rows);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_layout->insertWidget(static_cast<int>(i), m_rows[i]);
        m_rows[i]->refresh();
        m_rows[i]->show();
    }
    updateGeometry();
    orderTabs();
}

void FilterTree::orderTabs()
{
    QWidget *before = m_anchor;
    for (FilterRow *row : m_rows) {
        std::vector<QWidget *> stops;
        collectStops(*row->layout(), stops);
        for (QWidget *stop : stops) {
            if (before != nullptr && before->window() == stop->window())
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

FilterRow *FilterTree::rowOf(const QModelIndex &index) const
{
    const auto row = std::ranges::find(m_rows, index, &FilterRow::index);
    return row == m_rows.end() ? nullptr : *row;
}

FilterRow *FilterTree::makeRow(const QModelIndex &index)
{
    auto *row = new FilterRow(m_model, index, this);
    connect(row, &FilterRow::removeRequested, this, [this, row] {
        const QModelIndex gone = row->index();
        const QModelIndex next = gone.siblingAtRow(gone.row() + 1);
        const QPersistentModelIndex then = next.isValid()   ? next
                                           : gone.row() > 0 ? gone.siblingAtRow(gone.row() - 1)
                                                            : gone.parent();
        m_model.remove(gone);
        focusOn(then);
    });
    connect(row, &FilterRow::conditionRequested, this, [this, row] { addCondition(row->index()); });
    connect(row, &FilterRow::groupRequested, this, [this, row] { addGroup(row->index()); });
    return row;
}

void FilterTree::addCondition(const QModelIndex &parent)
{
    if (!m_model.view())
        return;
    const QString scope = m_model.scopeOf(parent);
    const auto offers = filterOffers(*m_model.view(), scope);
    const bool hasGrade = std::ranges::find(offers, u"grade"_s, &FilterOffer::name) != offers.end();
    if (!offers.empty())
        focusOn(m_model.addCondition(parent, hasGrade ? u"grade"_s : offers.front().name));
}

void FilterTree::addGroup(const QModelIndex &parent)
{
    const QModelIndex group = m_model.addGroup(parent);
    addCondition(group);
}

void FilterTree::addRelated(const QString &term)
{
    focusOn(m_model.addRelated({}, term));
}

void FilterTree::takeFocus()
{
    focusOn(m_model.index(0, 0));
}

void FilterTree::focusOn(const QModelIndex &index)
{
    if (FilterRow *row = rowOf(index))
        row->setFocus(Qt::OtherFocusReason);
    else if (nextInFocusChain() != nullptr)
        focusNextChild();
}

} // namespace leadbook
