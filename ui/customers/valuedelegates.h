// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "ui/delegates/figuredelegate.h"

namespace leadbook {

/// DayRole as a date: "12 Nov", with the year where it is not this one.
class DayDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void setToday(Day today) { m_today = today; }
    QString text(const QModelIndex &index, const QLocale &locale) const override;

private:
    Day m_today;
};

/// A number of the user's own at the right, as many decimals as it has.
class RealDelegate : public FigureDelegate
{
    Q_OBJECT

public:
    using FigureDelegate::FigureDelegate;

    QString text(const QModelIndex &index, const QLocale &locale) const override;
};

} // namespace leadbook
