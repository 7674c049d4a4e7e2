// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentwords.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SegmentWords)
};

constexpr char16_t kAxes[] = u"RFM"; // in the order of RfmAxis

QString rangeText(QChar axis, const RfmSegment::Range &range)
{
    const QString low = QString::number(range.low);
    return range.low == range.high ? u"%1 %2"_s.arg(axis).arg(low)
                                   : u"%1 %2–%3"_s.arg(axis).arg(low).arg(range.high);
}

double share(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

QList<Figure> segmentWords(const SegmentFigure &segment, const SegmentFigures &all, const QLocale &locale)
{
    const RfmGroupTotal &total = segment.total;
    const auto customers = static_cast<double>(total.customers);
    const bool isAll = segment.name.isEmpty();
    const auto perCustomer =
        total.customers == 0 ? Money() : Money::fromDouble(std::round(total.revenue.toDouble() / customers));
    QList<Figure> figures{
        {Words::tr("Customers"), formatCount(total.customers, locale),
         isAll ? QString()
               : Words::tr("%1 of all").arg(formatPercent(share(total.customers, all.customers), locale))},
        {Words::tr("Orders"), formatCount(total.orders, locale),
         total.customers == 0
             ? QString()
             : Words::tr("%1 per customer")
                   .arg(locale.toString(static_cast<double>(total.orders) / customers, 'f', 1))},
        {Words::tr("Revenue"), formatMoneyShort(total.revenue, all.currency, locale),
         isAll ? QString() : Words::tr("%1 of all").arg(formatPercent(segment.spendShare, locale))},
        {Words::tr("Per customer"),
         perCustomer.isKnown() ? formatMoneyShort(perCustomer, all.currency, locale) : unknownText(),
         {}},
    };
    if (!isAll)
        figures << Figure{Words::tr("Last purchase"),
                          total.customers == 0
                              ? unknownText()
                              : Words::tr("%1 d ago").arg(locale.toString(total.medianRecency, 'f', 0)),
                          Words::tr("median")};
    return figures;
}

QString boxesText(const SegmentFigure &segment)
{
    QStringList boxes;
    for (const RfmSegment &box : segment.boxes)
        boxes << QStringList{rangeText(QChar(kAxes[0]), box.recency),
                             rangeText(QChar(kAxes[1]), box.frequency),
                             rangeText(QChar(kAxes[2]), box.monetary)}
                     .join(u" · "_s);
    return Words::tr("Scores: %1").arg(boxes.join(Words::tr(", or ")));
}

QString boundsText(const SegmentFigures &figures, const QLocale &locale)
{
    QStringList parts;
    int score = figures.bins;
    for (const double bound : figures.bounds.recency) {
        // Recency is in whole days.
        const double last = figures.boundary == RfmBoundary::Right ? std::floor(bound) : std::ceil(bound) - 1;
        const QString days = locale.toString(last, 'f', 0);
        parts << (parts.isEmpty() ? Words::tr("R%1: last purchase up to %2 days ago").arg(score).arg(days)
                                  : Words::tr("R%1: %2").arg(score).arg(days));
        --score;
    }
    QStringList meeting;
    QStringList between;
    for (const RfmEmptyScore &empty : figures.unreachable)
        (cutsMeet(figures.bounds, empty) ? meeting : between)
            << QChar(kAxes[static_cast<std::size_t>(empty.axis)]) + QString::number(empty.score);
    QString text = parts.join(u" · "_s);
    if (!meeting.isEmpty())
        text += u'\n' + Words::tr("Nobody can have %1: the cut points meet.").arg(meeting.join(u", "_s));
    if (!between.isEmpty())
        text += u'\n' + Words::tr("Nobody can have %1: no customer lies between the cut points.")
                            .arg(between.join(u", "_s));
    return text;
}

QString sourceText(const DimensionFigures &figures)
{
    const CustomerGroups &rows = figures.table.rows;
    if (!rows.dimension.bands.empty())
        return Words::tr(
            "Each customer is in the first band that fits; the rest is not known. Edit the bands to "
            "fit your business.");
    if (rows.isKnown)
        return Words::tr("By the field “%1”, as it is written; customers without it are not known.")
            .arg(figures.fieldLabel);
    QStringList names;
    for (QString key : rows.dimension.fields)
        names << key.remove(u"extra."_s);
    return Words::tr(
               "The book says nothing about this yet. Import a column called %1, and it is divided here.")
        .arg(names.join(Words::tr(" or ")));
}

QString revenueTitle(const QString &currency)
{
    return currency.isEmpty() ? Words::tr("Revenue") : Words::tr("Revenue (%1)").arg(currency);
}

} // namespace leadbook
