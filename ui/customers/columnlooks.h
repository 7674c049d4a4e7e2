// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "ui/delegates/celldelegate.h"
#include "workspace/listcolumn.h"

#include <QObject>

namespace leadbook {

class CellDelegate;
class RelativeDayDelegate;

/// Which delegate draws which field of a list of people, and how wide it is by default. Owns the delegates.
class ColumnLooks : public QObject
{
    Q_OBJECT

public:
    explicit ColumnLooks(QObject *parent = nullptr);

    CellDelegate *delegateOf(FieldRef field, FieldType type) const;
    /// Pixels at 100 % text size.
    static int widthOf(FieldRef field, FieldType type);
    /// The day from which relative days are told.
    void setToday(Day today);
    /// What each cell's editor asks before it writes.
    void setCheck(const CellDelegate::Check &check);

private:
    CellDelegate *m_text;
    CellDelegate *m_name;
    CellDelegate *m_muted;
    CellDelegate *m_grade;
    CellDelegate *m_count;
    CellDelegate *m_real;
    CellDelegate *m_money;
    CellDelegate *m_day;
    RelativeDayDelegate *m_past;
    RelativeDayDelegate *m_due;
};

} // namespace leadbook
