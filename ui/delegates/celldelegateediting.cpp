// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/cellinput.h"
#include "ui/delegates/cellroles.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPersistentModelIndex>

// How a cell is written into.

namespace leadbook {

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *input = new CellInput(parent);
    input->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    input->setOffers(index.data(OffersRole).toStringList(), index.data(ChosenRole).toBool());
    input->setOfferNotes(index.data(OfferNotesRole).toStringList());
    input->setIsDay(index.data(TypeRole).toInt() == static_cast<int>(FieldType::Day));
    if (m_check)
        input->setCheck(
            [this, at = QPersistentModelIndex(index)](const QString &text) { return m_check(at, text); });
    auto *self = const_cast<CellDelegate *>(this); // signals of a delegate are no part of its state
    connect(input, &CellInput::entered, self, [self, input] {
        Q_EMIT self->commitData(input);
        Q_EMIT self->closeEditor(input, SubmitModelCache);
    });
    return input;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once: what the user typed meanwhile stays, whatever the view shows anew.
    auto *input = static_cast<CellInput *>(editor);
    if (input->isModified() || !input->text().isEmpty())
        return;
    input->setText(index.data(Qt::EditRole).toString());
    input->selectAll();
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<CellInput *>(editor)->text(), Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *input = qobject_cast<CellInput *>(watched);
    if (input == nullptr)
        return QStyledItemDelegate::eventFilter(watched, event);
    bool writes = event->type() == QEvent::FocusOut;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return false; // entered() says it
        writes = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    }
    if (writes && !input->accept())
        return true;
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace leadbook
