// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "workspace/whatif/whatifanswer.h"

namespace leadbook {

class BarChart;
class GradeBars;
class SpanLabel;

/// Customers and expected wins per grade, now and by the scheme that is tried.
class CountsCard : public Card
{
    Q_OBJECT

public:
    explicit CountsCard(QWidget *parent = nullptr);

    void setAnswer(const WhatIfAnswer &answer, bool isTrial, bool areLetters);
    void retranslate();

Q_SIGNALS:
    void gradeChosen(int grade);

private:
    void showWins(const WhatIfAnswer &answer);

    GradeBars *m_counts;
    BarChart *m_namedCounts;
    SpanLabel *m_wins;
};

} // namespace leadbook
