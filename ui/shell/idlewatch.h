// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace leadbook {

/// Says when nobody has touched the program for so many minutes: no key, no mouse, no finger.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// @p clock outlives it.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }

    /// Compares the time with that of the last input; the watch does so every few seconds.
    void look();

Q_SIGNALS:
    /// Told once; the next input begins anew.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOver() const;

    const Clock &m_clock;
    QTimer m_timer;
    int m_minutes = 0;
    std::int64_t m_lastInputMs = 0;
    bool m_isTold = false;
};

} // namespace leadbook
