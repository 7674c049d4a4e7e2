// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradereason.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace leadbook {

class SpanLabel;

/// "Why B?": what each criterion found and earned, the points, and what would lift the grade.
class WhyCard : public Card
{
    Q_OBJECT

public:
    explicit WhyCard(QWidget *parent = nullptr);

    /// @p today is the day the grade was given on.
    void setReason(const GradeReason &reason, Day today);

private:
    void addLine(int row, const QString &label, const QString &text, const QString &points, bool isBest);
    SpanLabel *labelAt(int row, int column);

    SpanLabel *m_byHand;
    QGridLayout *m_grid;
    QWidget *m_line;
    SpanLabel *m_way;
};

} // namespace leadbook
