// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/gradedelegate.h"

#include "ui/delegates/cellroles.h"
#include "ui/shell/fonts.h"
#include "ui/shell/icons.h"
#include "ui/widgets/drawing.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kBadge = 20;
constexpr int kArrow = 20; // space between two badges

int gradeOf(const QModelIndex &index, int role)
{
    const QVariant value = index.data(role);
    return value.isValid() ? value.toInt() : -1;
}

QRect badgeAt(const QRect &area, const QFont &font, int x)
{
    const int side = scaledPixels(font, kBadge);
    return {x, area.y() + (area.height() - side + 1) / 2, side, side};
}

/// A grade that is a name, not a letter.
bool isNamed(const QModelIndex &index)
{
    return !index.data(GradeRole).isValid() && !index.data(Qt::DisplayRole).toString().isEmpty();
}

/// The best grade where it differs from the grade, else -1.
int bestOf(const QModelIndex &index)
{
    const int best = gradeOf(index, BestGradeRole);
    return best == gradeOf(index, GradeRole) ? -1 : best;
}

} // namespace

QString GradeDelegate::text(const QModelIndex &index, const QLocale &locale) const
{
    if (isNamed(index))
        return CellDelegate::text(index, locale);
    const int best = bestOf(index);
    const QString letter = gradeLetter(gradeOf(index, GradeRole));
    return best < 0 ? letter : letter + u'–' + gradeLetter(best);
}

void GradeDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    if (isNamed(index)) {
        CellDelegate::paintContent(painter, area, option, index);
        return;
    }
    const QRect badge = badgeAt(area, option.font, area.x());
    drawGradeBadge(painter, badge, gradeOf(index, GradeRole), option.font, option.palette);
    const int best = bestOf(index);
    if (best < 0)
        return;
    drawNote(painter, area.adjusted(badge.width() + 2, 0, kPadding, 0), option,
             roleFont(option.font, TextRole::Note), u'–' + gradeLetter(best));
}

int GradeDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isNamed(index))
        return CellDelegate::contentWidth(option, index);
    return scaledPixels(option.font, bestOf(index) < 0 ? kBadge : kBadge + 16);
}

QString GradeMoveDelegate::text(const QModelIndex &index, const QLocale &) const
{
    return gradeLetter(gradeOf(index, GradeRole)) + u" → "_s + gradeLetter(gradeOf(index, BestGradeRole));
}

void GradeMoveDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QRect from = badgeAt(area, option.font, area.x());
    const QRect to = badgeAt(area, option.font, from.right() + 1 + scaledPixels(option.font, kArrow));
    drawGradeBadge(painter, from, gradeOf(index, GradeRole), option.font, option.palette);
    drawIcon(painter, u"arrow-right"_s,
             QRect(from.right() + 1, from.y(), to.x() - from.right() - 1, 12).translated(0, 4),
             color(option, Tone::Text));
    drawGradeBadge(painter, to, gradeOf(index, BestGradeRole), option.font, option.palette);
}

int GradeMoveDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return scaledPixels(option.font, 2 * kBadge + kArrow);
}

} // namespace leadbook
