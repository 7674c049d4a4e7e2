// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

#include <memory>

namespace leadbook {

class TabularText;

/// Figures at the right, digits under digits: CountRole, or the text where there is none.
class FigureDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit FigureDelegate(QObject *parent = nullptr);
    ~FigureDelegate() override;

    QString text(const QModelIndex &index, const QLocale &locale) const override;

    /// What stands there where text() does not fit; a figure cut off would be another figure.
    virtual QString briefText(const QModelIndex &index, const QLocale &locale) const;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const TabularText &tabular(const QStyleOptionViewItem &option) const;

    mutable std::unique_ptr<TabularText> m_tabular;
};

/// Money at the right: AmountRole in the currency of CurrencyRole.
class MoneyDelegate : public FigureDelegate
{
    Q_OBJECT

public:
    using FigureDelegate::FigureDelegate;

    QString text(const QModelIndex &index, const QLocale &locale) const override;
    QString briefText(const QModelIndex &index, const QLocale &locale) const override;
};

/// A share at the right: ShareRole as percent.
class PercentDelegate : public FigureDelegate
{
    Q_OBJECT

public:
    using FigureDelegate::FigureDelegate;

    QString text(const QModelIndex &index, const QLocale &locale) const override;
};

} // namespace leadbook
