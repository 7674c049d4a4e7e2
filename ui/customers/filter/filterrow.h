// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/filtermodel.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace leadbook {

class Button;
class ValueEditor;
struct FilterRelation;

/// One line of the filter builder: a condition, a group, or a related record, indented by its depth, with
/// the "and" or "or" that joins it to the line before. Writes what the user changes into the model.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    /// @p model outlives it.
    FilterRow(FilterModel &model, const QModelIndex &index, QWidget *parent = nullptr);

    QModelIndex index() const { return m_index; }
    /// Shows the item as it is now.
    void refresh();

Q_SIGNALS:
    void removeRequested();
    void conditionRequested();
    void groupRequested();

private:
    void build();
    void buildCondition();
    void buildGroup();
    void buildRelated();
    QComboBox *addBox(int width);
    void refreshJoint();
    void refreshCondition();
    void refreshGroup();
    void refreshRelated();
    void chooseField(const QString &name);
    void chooseRelation(int place);
    void chooseGroup(int place);
    void refreshNames();

    FilterModel &m_model;
    QPersistentModelIndex m_index;
    QHBoxLayout *m_layout;
    Button *m_joint;
    QComboBox *m_what = nullptr;
    QComboBox *m_relation = nullptr;
    ValueEditor *m_value = nullptr;
    std::vector<const FilterRelation *> m_relations; ///< as the box of relations offers them
};

} // namespace leadbook
