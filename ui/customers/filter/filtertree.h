// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace leadbook {

class FilterModel;
class FilterRow;

/// The lines of the filter builder, one for each item of a FilterModel, kept in step with it. Lines that
/// stay keep the keyboard and what is half typed in them.
class FilterTree : public QWidget
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit FilterTree(FilterModel &model, QWidget *parent = nullptr);

    /// Adds a condition, group or related record under @p parent and gives its line the keyboard.
    void addCondition(const QModelIndex &parent);
    void addGroup(const QModelIndex &parent);
    void addRelated(const QString &term);
    /// Gives the first line the keyboard.
    void takeFocus();
    /// The lines follow @p before when the user goes on by Tab.
    void setTabAnchor(QWidget *before) { m_anchor = before; }
    /// Makes all lines anew: other words, another book.
    void rebuild();

private:
    void follow();
    /// Lets Tab go as the lines stand, though they are made and made again in another order.
    void orderTabs();
    FilterRow *rowOf(const QModelIndex &index) const;
    FilterRow *makeRow(const QModelIndex &index);
    void removeRow(FilterRow *row);
    void focusOn(const QModelIndex &index);

    FilterModel &m_model;
    QVBoxLayout *m_layout;
    QWidget *m_anchor = nullptr;
    std::vector<FilterRow *> m_rows; ///< from top to bottom
};

} // namespace leadbook
