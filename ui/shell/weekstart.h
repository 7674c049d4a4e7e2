// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace leadbook {

/// The weekday on which weeks begin for the user: every calendar that opens begins with it, and whoever shows
/// weeks hears when it is another. One per application, user interface thread.
class WeekStart : public QObject
{
    Q_OBJECT

public:
    explicit WeekStart(QApplication &application, QObject *parent = nullptr);

    /// 1 Monday to 7 Sunday, see Qt::DayOfWeek; Monday at first.
    int weekday() const { return m_weekday; }
    /// What is no weekday counts as Monday.
    void set(int weekday);

Q_SIGNALS:
    void changed(int weekday);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_weekday = Qt::Monday;
};

} // namespace leadbook
