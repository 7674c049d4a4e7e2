// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QWidget>

namespace leadbook {

class SpanLabel;

/// "Next: call about delivery date … Tue 24 Nov" on a soft ground.
class NextActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit NextActionBar(QWidget *parent = nullptr);

    /// @p due before @p today is said in red.
    void setAction(const QString &action, Day due, Day today);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SpanLabel *m_text;
    SpanLabel *m_day;
};

} // namespace leadbook
