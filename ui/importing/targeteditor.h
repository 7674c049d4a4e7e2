// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "ui/importing/importdelegates.h"

namespace leadbook {

/// Lets the user choose the field that a column goes to.
class TargetEditor : public TargetDelegate
{
    Q_OBJECT

public:
    using TargetDelegate::TargetDelegate;

    /// The fields that rows of this kind may have.
    void setEntity(Entity entity) { m_entity = entity; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Entity m_entity = Entity::Customer;
};

} // namespace leadbook
