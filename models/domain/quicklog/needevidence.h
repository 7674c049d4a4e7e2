// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "domain/quicklog/textrange.h"

#include <QString>

namespace leadbook {

/// What a text says of a customer's need: the questionnaire of grading.md. What is not said is empty, unknown
/// or no day.
struct NeedEvidence
{
    QString product;
    QString usage;
    Money budget; ///< in the currency of the book
    Day wanted;
    QString decisionMaker;

    TextRange productAt;
    TextRange usageAt;
    TextRange budgetAt;
    TextRange wantedAt;
    TextRange decisionMakerAt;

    /// Nothing of it was said.
    bool isEmpty() const;
    friend bool operator==(const NeedEvidence &, const NeedEvidence &) = default;
};

/// Reads "budget 200k", "预算20万", "decision maker Ms Li", "决策人 李总", "interested in X", "对X感兴趣",
/// "delivery before Spring Festival", "要在月底前交货" … in @p text; days are the first ahead of @p today.
NeedEvidence needEvidence(const QString &text, Day today);

} // namespace leadbook
