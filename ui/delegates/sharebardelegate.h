// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace leadbook {

/// ShareRole as a bar of 8 pixels from the left; the text, where there is one, at the right of the cell.
class ShareBarDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ShareBarDelegate(Tone bar, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Tone m_bar;
};

/// Text behind a square in the series colour of SeriesRole, an empty one without: the legend within a table.
class SwatchDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace leadbook
