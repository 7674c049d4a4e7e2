// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "workspace/whatif/whatifanswer.h"

namespace leadbook {

class Sankey;
class SpanLabel;

/// Who moves from which grade to which by the scheme that is tried.
class MovesCard : public Card
{
    Q_OBJECT

public:
    explicit MovesCard(QWidget *parent = nullptr);

    void setAnswer(const WhatIfAnswer &answer, bool isTrial, bool areLetters);
    void retranslate();

Q_SIGNALS:
    /// The customers of a ribbon are wanted, by the grades before and after.
    void ribbonChosen(std::size_t from, std::size_t to);

private:
    void activate(int flow);

    std::vector<std::pair<std::size_t, std::size_t>> m_flows; ///< as shown
    Sankey *m_moves;
    SpanLabel *m_hint;
};

} // namespace leadbook
