// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "workspace/import/importreceipt.h"

namespace leadbook {

class ElidedLabel;
class SpanLabel;

/// How many rows of a file have one outcome: "Ask me 29, looks alike". Coloured where it wants attention and
/// there is any.
class OutcomeCard : public Card
{
    Q_OBJECT

public:
    explicit OutcomeCard(RowOutcome outcome, QWidget *parent = nullptr);

    /// @p done: the rows were imported, not planned.
    void setCount(std::int64_t count, bool done);

private:
    RowOutcome m_outcome;
    ElidedLabel *m_title;
    SpanLabel *m_count;
    ElidedLabel *m_note;
};

} // namespace leadbook
