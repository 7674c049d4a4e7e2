// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealwords.h"

#include "items/cellroles.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DealWords)
};

QString moneyText(const QModelIndex &card, const QLocale &locale)
{
    const QVariant amount = card.data(AmountRole);
    return amount.isValid()
               ? formatMoney(Money(amount.toLongLong()), card.data(CurrencyRole).toString(), locale)
               : QString();
}

QString stayWords(const QModelIndex &card)
{
    const QVariant days = card.data(CountRole);
    if (!days.isValid())
        return {};
    const QString stay =
        Words::tr("%Ln day(s) in %1", nullptr, days.toInt()).arg(card.parent().data().toString());
    return card.data(OverdueRole).toBool() ? stay + u", "_s + longStayLegend() : stay;
}

} // namespace

QString stayText(int days)
{
    return Words::tr("%Ln d", "days in a stage", days);
}

QString sumText(std::span<const DealSum> sums, const QLocale &locale, std::size_t most)
{
    if (sums.empty())
        return formatMoneyShort(Money(0), {}, locale);
    QStringList parts;
    for (const DealSum &sum : sums.first(std::min(most, sums.size())))
        parts << formatMoneyShort(sum.amount, sum.currency, locale);
    if (sums.size() > most)
        parts << u"…"_s;
    return parts.join(u" + "_s);
}

QList<Span> boardStatus(const DealBoard &board, const QLocale &locale)
{
    std::vector<DealSum> sums;
    std::vector<DealSum> weighted;
    std::size_t deals = 0;
    std::size_t chanceless = 0;
    for (const DealStageColumn &column : board.columns) {
        deals += column.cards.size();
        addSums(sums, dealSums(board, column.cards));
        if (column.chance)
            addSums(weighted, dealSums(board, column.cards, *column.chance));
        else
            chanceless += column.cards.size();
    }
    QList<Span> spans{{Words::tr("%Ln open deal(s)", nullptr, static_cast<int>(deals)), Tone::Text, true}};
    if (!sums.empty())
        spans << Span{u" · "_s} << Span{sumText(sums, locale)};
    if (!weighted.empty())
        spans << Span{u" · "_s} << Span{Words::tr("weighted %1").arg(sumText(weighted, locale))};
    if (!weighted.empty() && chanceless > 0)
        spans << Span{u" · "_s}
              << Span{Words::tr("%Ln in no stage with a chance", nullptr, static_cast<int>(chanceless))};
    return spans;
}

QString longStayLegend()
{
    return Words::tr("longer in its stage than 90 % of won deals");
}

bool tellsLongStays(const DealBoard &board)
{
    return std::ranges::any_of(board.columns,
                               [](const DealStageColumn &column) { return column.longDays.has_value(); });
}

QString cardDescription(const QModelIndex &card, const QLocale &locale)
{
    const QVariant grade = card.data(GradeRole);
    QStringList parts{card.data().toString(), card.data(SecondTextRole).toString(), moneyText(card, locale)};
    if (grade.isValid())
        parts << Words::tr("grade %1").arg(gradeLetter(grade.toInt()));
    parts << stayWords(card);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString cardToolTip(const QModelIndex &card, const QLocale &locale)
{
    QStringList lines{card.data().toString(), card.data(SecondTextRole).toString(), moneyText(card, locale),
                      stayWords(card)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList closingNames()
{
    return {Words::tr("any time"),     Words::tr("this month"), Words::tr("this quarter"),
            Words::tr("next quarter"), Words::tr("overdue"),    Words::tr("no day told")};
}

} // namespace leadbook
