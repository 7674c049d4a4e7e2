// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace leadbook {

/// GradeRole as its badge; with BestGradeRole the best grade still possible stands small behind it ("C–A").
/// Grades of other names are said as text.
class GradeDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QString text(const QModelIndex &index, const QLocale &locale) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A pair of grades as badges with an arrow between: GradeRole → BestGradeRole.
class GradeMoveDelegate : public GradeDelegate
{
    Q_OBJECT

public:
    using GradeDelegate::GradeDelegate;

    QString text(const QModelIndex &index, const QLocale &locale) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace leadbook
