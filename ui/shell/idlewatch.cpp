// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace leadbook {

namespace {

constexpr std::chrono::seconds kBetweenLooks{5};
constexpr std::int64_t kMinuteMs = 60'000;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.callOnTimeout(this, &IdleWatch::look);
}

void IdleWatch::setMinutes(int minutes)
{
    if (minutes == m_minutes)
        return;
    m_minutes = minutes;
    m_lastInputMs = m_clock.nowMs();
    m_isTold = false;
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    if (minutes == 0)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start(kBetweenLooks);
}

bool IdleWatch::isOver() const
{
    return m_minutes > 0 && m_clock.nowMs() - m_lastInputMs >= m_minutes * kMinuteMs;
}

void IdleWatch::look()
{
    if (m_isTold || !isOver())
        return;
    m_isTold = true;
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type())) {
        look(); // the computer may have slept since the last look
        m_lastInputMs = m_clock.nowMs();
        m_isTold = false;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadbook
