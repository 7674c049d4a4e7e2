// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendaritem.h"
#include "snapshot/snapshot.h"

#include <QHash>
#include <QString>

namespace leadbook {

/// Tells whom an item of a calendar is about, by what calendars say of people: Leadbook's own id, the mail
/// address of an attendee, the location or the contact's name, and at last a customer's name within the
/// summary, the longest that is there. A name that several customers have says nothing. Names are compared
/// without case and surplus blanks.
class CustomerMatch
{
public:
    /// Reads the names of @p snapshot, which outlives it; O(customers + contacts).
    explicit CustomerMatch(const Snapshot &snapshot);

    /// kNoRow where it cannot be told.
    Row find(const CalendarItem &item) const;

private:
    void add(QHash<QString, Row> &rows, const QString &text, Row customer);
    Row named(const QString &text) const;
    Row within(const QString &text) const;

    const Snapshot &m_snapshot;
    QHash<QString, Row> m_mails; ///< kNoRow: of several
    QHash<QString, Row> m_names;
};

} // namespace leadbook
