// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/relativedaydelegate.h"

#include "ui/delegates/cellroles.h"
#include "ui/shell/icons.h"
#include "ui/widgets/format.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kSign = 12;
constexpr int kGap = 4;

Day dayOf(const QModelIndex &index)
{
    const QVariant value = index.data(DayRole);
    return value.isValid() ? Day(value.toInt()) : Day();
}

} // namespace

RelativeDayDelegate::RelativeDayDelegate(Kind kind, QObject *parent)
    : CellDelegate(parent)
    , m_kind(kind)
{
}

QString RelativeDayDelegate::text(const QModelIndex &index, const QLocale &locale) const
{
    const Day day = dayOf(index);
    return m_kind == Kind::Past ? formatRelativeDay(day, m_today) : formatDueDay(day, m_today, locale);
}

bool RelativeDayDelegate::isOverdue(const QModelIndex &index) const
{
    if (m_kind == Kind::Due)
        return dayOf(index).isValid() && dayOf(index) < m_today;
    return index.data(OverdueRole).toBool();
}

void RelativeDayDelegate::paintContent(QPainter &painter, const QRect &area,
                                       const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool overdue = isOverdue(index);
    const Tone usual = m_kind == Kind::Past ? Tone::Muted : Tone::Text;
    const QColor ink = color(option, overdue ? Tone::Bad : usual);

    painter.setPen(ink);
    const bool signedText = overdue && m_kind == Kind::Past;
    const int room = signedText ? kSign + kGap : 0;
    const int used = drawText(painter, area.adjusted(0, 0, -room, 0), Qt::AlignLeft, option.font,
                              text(index, option.locale));
    if (signedText)
        drawIcon(painter, u"warning"_s, QRect(area.x() + used + kGap, area.y(), kSign, area.height()), ink);
}

int RelativeDayDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool signedText = m_kind == Kind::Past && isOverdue(index);
    return CellDelegate::contentWidth(option, index) + (signedText ? kSign + kGap : 0);
}

} // namespace leadbook
