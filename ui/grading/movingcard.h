// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/movingcustomermodel.h"
#include "ui/grading/tablecard.h"

namespace leadbook {

class CellDelegate;
class Chip;

/// Who would move by the scheme that is tried, and why.
class MovingCard : public TableCard
{
    Q_OBJECT

public:
    explicit MovingCard(QWidget *parent = nullptr);

    /// @p filter says whom the answer lists, "B → A"; empty: everybody who moves.
    void setAnswer(const WhatIfAnswer &answer, const QString &currency, bool areLetters,
                   const QString &filter);
    /// Lists those whom the answer to the same question says after the ones that are listed.
    void addAnswer(const WhatIfAnswer &answer, const QString &currency);
    const MovingCustomerModel &model() const { return *m_model; }
    /// The customer of the selected row; null where there is none.
    const MovingCustomer *chosen() const;
    void retranslate();

Q_SIGNALS:
    void chosenChanged();
    /// The record of a customer is wanted.
    void customerRequested(std::int64_t id);
    /// The filter is to go.
    void filterCleared();
    /// Those after the ones that are listed are wanted.
    void moreWanted();

private:
    void updateNote();
    std::vector<MovingRow> rowsOf(const WhatIfAnswer &answer, const QString &currency) const;

    MovingCustomerModel *m_model;
    CellDelegate *m_badges = nullptr;
    Chip *m_filter;
};

} // namespace leadbook
