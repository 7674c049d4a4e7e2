// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

#include "core/day.h"

namespace leadbook {

/// DayRole as a distance from today. What is overdue (OverdueRole) is red and carries a sign, or says so in
/// words.
class RelativeDayDelegate : public CellDelegate
{
    Q_OBJECT

public:
    enum class Kind
    {
        Past, ///< "3 weeks ago", with a warning sign where overdue
        Due,  ///< "2 days overdue", "today", "tomorrow", "24 Nov"
    };

    explicit RelativeDayDelegate(Kind kind, QObject *parent = nullptr);

    /// The day the distances are counted from; the owner sets it again after midnight.
    void setToday(Day today) { m_today = today; }

    QString text(const QModelIndex &index, const QLocale &locale) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool isOverdue(const QModelIndex &index) const;

    Kind m_kind;
    Day m_today;
};

} // namespace leadbook
