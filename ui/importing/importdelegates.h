// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace leadbook {

/// The field a column goes to; "left out" muted, an own field and a product with a word behind.
class TargetDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QString text(const QModelIndex &index, const QLocale &locale) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// As what the cells of a column are read: "day, month, year".
class ReadAsDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ReadAsDelegate(QObject *parent = nullptr);

    QString text(const QModelIndex &index, const QLocale &locale) const override;
};

/// What becomes of a row, in its colour: "Ask me", "Cannot".
class PlanDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QString text(const QModelIndex &index, const QLocale &locale) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// Why; for a name that nearly is a known one both are said.
class WhyDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QString text(const QModelIndex &index, const QLocale &locale) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace leadbook
