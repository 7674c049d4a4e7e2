// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "ui/grading/tablecard.h"

class QAbstractItemModel;

namespace leadbook {

class RelativeDayDelegate;

/// The list of feedback items (FeedbackModel) in a card.
class FeedbackList : public TableCard
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit FeedbackList(QAbstractItemModel &model, QWidget *parent = nullptr);

    void setToday(Day today);

private:
    RelativeDayDelegate *m_due;
};

/// The list of key accounts (KeyAccountModel) in a card.
class KeyAccountList : public TableCard
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit KeyAccountList(QAbstractItemModel &model, QWidget *parent = nullptr);

    void setToday(Day today);

private:
    RelativeDayDelegate *m_next;
};

} // namespace leadbook
