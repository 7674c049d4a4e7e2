// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace leadbook {

/// What the user may say about a row of a plan, as words to click on: "Same · New", "Fix".
class AnswerDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QString text(const QModelIndex &index, const QLocale &locale) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    /// A word was clicked on; @p key does the same.
    void chosen(const QModelIndex &index, int key);

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace leadbook
