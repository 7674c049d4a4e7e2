// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/recordfieldtable.h"

#include "items/cellroles.h"
#include "items/recordfieldmodel.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/format.h"

#include <QKeyEvent>
#include <QPainter>

namespace leadbook {

RecordFieldDelegate::RecordFieldDelegate(QObject *parent)
    : CellDelegate(parent)
{
}

QString RecordFieldDelegate::text(const QModelIndex &index, const QLocale &locale) const
{
    if (index.column() == RecordFieldModel::NameColumn)
        return index.data().toString();
    if (const QVariant day = index.data(DayRole); day.isValid())
        return formatDay(Day(day.toInt()), m_today, locale);
    if (const QVariant amount = index.data(AmountRole); amount.isValid())
        return formatMoney(Money(amount.toLongLong()), index.data(CurrencyRole).toString(), locale);
    const QVariant value = index.data();
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return formatCount(value.toLongLong(), locale);
    if (value.typeId() == QMetaType::Double)
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

QWidget *RecordFieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    QWidget *editor = CellDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(index.siblingAtColumn(RecordFieldModel::NameColumn).data().toString());
    return editor;
}

void RecordFieldDelegate::paintContent(QPainter &painter, const QRect &area,
                                       const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(KindRole).toInt() == RecordFieldModel::Heading;
    const bool isName = index.column() == RecordFieldModel::NameColumn && !isHeading;
    painter.setPen(color(option, isName ? Tone::Muted : Tone::Text));
    drawText(painter, area, Qt::AlignLeft, isHeading ? roleFont(option.font, TextRole::Strong) : option.font,
             text(index, option.locale).simplified());
}

RecordFieldTable::RecordFieldTable(RecordFieldModel &model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
    , m_looks(new RecordFieldDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_looks);
    for (const int column : {0, 1})
        setItemDelegateForColumn(column, m_looks);
    m_looks->setCheck(
        [this](const QModelIndex &index, const QString &text) { return m_model.problemOf(index, text); });
    setColumnWidths({150, 220});
    setStretchColumn(RecordFieldModel::ValueColumn);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    header().hide();
}

void RecordFieldTable::setToday(Day today)
{
    m_looks->setToday(today);
    viewport()->update();
}

void RecordFieldTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool writes = isEnter || event->key() == Qt::Key_F2;
    if (!writes || !currentIndex().isValid() || state() == EditingState)
        return TableView::keyPressEvent(event);
    editCurrent();
}

void RecordFieldTable::editCurrent()
{
    QModelIndex value = currentIndex().siblingAtColumn(RecordFieldModel::ValueColumn);
    while (value.isValid() && value.data(KindRole).toInt() == RecordFieldModel::Heading)
        value = value.siblingAtRow(value.row() + 1);
    if (!value.flags().testFlag(Qt::ItemIsEditable))
        return;
    setCurrentIndex(value);
    edit(value);
}

} // namespace leadbook
