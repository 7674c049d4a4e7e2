// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/tableview.h"

namespace leadbook {

class RecordFieldModel;

/// Draws names muted, headings semi-bold, values as people read them.
class RecordFieldDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit RecordFieldDelegate(QObject *parent = nullptr);

    void setToday(Day today) { m_today = today; }
    QString text(const QModelIndex &index, const QLocale &locale) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    Day m_today;
};

/// The fields of a record, each written in its place by Enter, F2 or a double click.
class RecordFieldTable : public TableView
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit RecordFieldTable(RecordFieldModel &model, QWidget *parent = nullptr);

    void setToday(Day today);
    /// Opens the editor of the current field, of the first below it where that is a heading; nothing where it
    /// cannot be written.
    void editCurrent();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RecordFieldModel &m_model;
    RecordFieldDelegate *m_looks;
};

} // namespace leadbook
