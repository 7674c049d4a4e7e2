// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/figuredelegate.h"

#include "items/wholeunits.h"
#include "ui/delegates/cellroles.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tabular.h"

#include <QPainter>

#include <cmath>

namespace leadbook {

namespace {

/// An amount without the parts of its unit, which is shown before a unit of thousands is: figures of one
/// column stay alike. Empty where there is no amount.
QString withoutParts(const QModelIndex &index, const QLocale &locale)
{
    const QVariant amount = index.data(AmountRole);
    if (!amount.isValid())
        return {};
    return formatMoney(wholeUnits(Money(amount.toLongLong())), index.data(CurrencyRole).toString(), locale);
}

} // namespace

FigureDelegate::FigureDelegate(QObject *parent)
    : CellDelegate(parent)
{
}

FigureDelegate::~FigureDelegate() = default;

QString FigureDelegate::text(const QModelIndex &index, const QLocale &locale) const
{
    const QVariant count = index.data(CountRole);
    return count.isValid() ? formatCount(count.toLongLong(), locale) : CellDelegate::text(index, locale);
}

QString FigureDelegate::briefText(const QModelIndex &index, const QLocale &locale) const
{
    return text(index, locale);
}

const TabularText &FigureDelegate::tabular(const QStyleOptionViewItem &option) const
{
    const QFont &font = textFont(option);
    if (!m_tabular || m_tabular->font() != font)
        m_tabular = std::make_unique<TabularText>(font);
    return *m_tabular;
}

void FigureDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const TabularText &figures = tabular(option);
    QString shown = text(index, option.locale);
    if (figures.width(shown) > area.width()) {
        const QString whole = withoutParts(index, option.locale);
        const bool isEnough = !whole.isEmpty() && figures.width(whole) <= area.width();
        shown = isEnough ? whole : briefText(index, option.locale);
    }
    painter.setPen(color(option, tone()));
    if (figures.width(shown) <= area.width()) {
        figures.draw(painter, area, shown);
        return;
    }
    drawText(painter, area, Qt::AlignRight, figures.font(), shown);
}

int FigureDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return static_cast<int>(std::ceil(tabular(option).width(text(index, option.locale))));
}

QString MoneyDelegate::text(const QModelIndex &index, const QLocale &locale) const
{
    const QVariant amount = index.data(AmountRole);
    if (!amount.isValid())
        return unknownText();
    return formatMoney(Money(amount.toLongLong()), index.data(CurrencyRole).toString(), locale);
}

QString MoneyDelegate::briefText(const QModelIndex &index, const QLocale &locale) const
{
    const QVariant amount = index.data(AmountRole);
    return formatMoneyShort(amount.isValid() ? Money(amount.toLongLong()) : Money(),
                            index.data(CurrencyRole).toString(), locale);
}

QString PercentDelegate::text(const QModelIndex &index, const QLocale &locale) const
{
    const QVariant share = index.data(ShareRole);
    return share.isValid() ? formatPercent(share.toDouble(), locale) : unknownText();
}

} // namespace leadbook
