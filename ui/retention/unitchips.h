// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/calendarunit.h"

#include <QObject>

#include <array>

class QWidget;

namespace leadbook {

class Chip;

/// Two chips for the head of a page: by month, by quarter. The page puts them in and owns them.
class UnitChips : public QObject
{
    Q_OBJECT

public:
    UnitChips(CalendarUnit unit, QWidget *page);

    const std::array<Chip *, 2> &chips() const { return m_chips; }
    CalendarUnit unit() const;
    void setUnit(CalendarUnit unit);
    void retranslate();

Q_SIGNALS:
    /// The other one was chosen.
    void changed();

private:
    std::array<Chip *, 2> m_chips;
};

} // namespace leadbook
