// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdelegates.h"

#include "items/cellroles.h"
#include "items/importmappingmodel.h"
#include "items/importplanmodel.h"
#include "ui/shell/fonts.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace leadbook {

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// By FieldType.
constexpr std::array kTypes{
    QT_TRANSLATE_NOOP("Import", "text"),   QT_TRANSLATE_NOOP("Import", "text"),
    QT_TRANSLATE_NOOP("Import", "number"), QT_TRANSLATE_NOOP("Import", "number"),
    QT_TRANSLATE_NOOP("Import", "amount"), QT_TRANSLATE_NOOP("Import", "date"),
    QT_TRANSLATE_NOOP("Import", "choice"), QT_TRANSLATE_NOOP("Import", "yes or no"),
    QT_TRANSLATE_NOOP("Import", "owner"),  QT_TRANSLATE_NOOP("Import", "product"),
    QT_TRANSLATE_NOOP("Import", "stage"),  QT_TRANSLATE_NOOP("Import", "customer"),
};

struct OrderWord
{
    DateOrder order;
    const char *text;
};

constexpr OrderWord kOrders[] = {
    {DateOrder::Ymd, QT_TRANSLATE_NOOP("Import", "date: year, month, day")},
    {DateOrder::Dmy, QT_TRANSLATE_NOOP("Import", "date: day, month, year")},
    {DateOrder::Mdy, QT_TRANSLATE_NOOP("Import", "date: month, day, year")},
};

struct PlanWord
{
    const char *text;
    Tone tone;
};

/// By ImportPlanModel::Kind.
constexpr std::array<PlanWord, 6> kPlans{{
    {QT_TRANSLATE_NOOP("Import", "New"), Tone::Good},
    {QT_TRANSLATE_NOOP("Import", "Update"), Tone::Accent},
    {QT_TRANSLATE_NOOP("Import", "Unchanged"), Tone::Muted},
    {QT_TRANSLATE_NOOP("Import", "Ask me"), Tone::Warning},
    {QT_TRANSLATE_NOOP("Import", "Cannot"), Tone::Bad},
    {QT_TRANSLATE_NOOP("Import", "Alike"), Tone::Accent},
}};

const PlanWord &planOf(const QModelIndex &index)
{
    return kPlans[static_cast<std::size_t>(index.data(KindRole).toInt())];
}

ImportMappingModel::Kind mappingOf(const QModelIndex &index)
{
    return static_cast<ImportMappingModel::Kind>(index.data(KindRole).toInt());
}

} // namespace

QString TargetDelegate::text(const QModelIndex &index, const QLocale &) const
{
    using Kind = ImportMappingModel::Kind;
    const QString field = index.data().toString();
    switch (mappingOf(index)) {
    case Kind::LeftOut:
        return word(QT_TRANSLATE_NOOP("Import", "left out"));
    case Kind::OwnField:
        return word(QT_TRANSLATE_NOOP("Import", "own field “%1”")).arg(field);
    case Kind::Factor:
        return word(QT_TRANSLATE_NOOP("Import", "%1 (multiplied)")).arg(field);
    case Kind::Field:
        break;
    }
    return field;
}

void TargetDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const bool isField = mappingOf(index) == ImportMappingModel::Kind::Field;
    painter.setPen(color(option, isField ? Tone::Text : Tone::Muted));
    drawText(painter, area, Qt::AlignLeft, textFont(option), text(index, option.locale));
}

ReadAsDelegate::ReadAsDelegate(QObject *parent)
    : CellDelegate(parent)
{
    setTone(Tone::Muted);
}

QString ReadAsDelegate::text(const QModelIndex &index, const QLocale &) const
{
    const QVariant order = index.data(ChoiceRole);
    if (order.isValid()) {
        for (const OrderWord &known : kOrders) {
            if (static_cast<int>(known.order) == order.toInt())
                return word(known.text);
        }
    }
    const QVariant type = index.data(TypeRole);
    return type.isValid() ? word(kTypes[static_cast<std::size_t>(type.toInt())]) : QString();
}

QString PlanDelegate::text(const QModelIndex &index, const QLocale &) const
{
    return word(planOf(index).text);
}

void PlanDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter.setPen(color(option, planOf(index).tone));
    drawText(painter, area, Qt::AlignLeft, roleFont(option.font, TextRole::Strong),
             text(index, option.locale));
}

QString WhyDelegate::text(const QModelIndex &index, const QLocale &) const
{
    const QString reason = index.data().toString();
    const QVariant known = index.data(SecondTextRole);
    if (!known.isValid())
        return reason;
    return word(QT_TRANSLATE_NOOP("Import", "“%1” is nearly “%2”; kept as it is"))
        .arg(reason, known.toString());
}

void WhyDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter.setPen(color(option, Tone::Muted));
    drawText(painter, area, Qt::AlignLeft, textFont(option), text(index, option.locale));
}

} // namespace leadbook
