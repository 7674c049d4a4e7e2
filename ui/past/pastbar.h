// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QWidget>

#include <optional>

namespace leadbook {

class Button;
class SpanLabel;

/// A line above everything while the past is shown: of which day the book is, and the way back. It cannot be
/// closed, so that nobody takes the past for today.
class PastBar : public QWidget
{
    Q_OBJECT

public:
    explicit PastBar(QWidget *parent = nullptr);

    /// Absent: today is shown, and the line is hidden.
    void setDay(std::optional<Day> day);
    std::optional<Day> day() const { return m_day; }
    QString text() const;

Q_SIGNALS:
    void todayRequested();
    void otherDayRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void update();

    std::optional<Day> m_day;
    SpanLabel *m_text;
    Button *m_other;
    Button *m_today;
};

} // namespace leadbook
