// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboardmodel.h"

#include <QWidget>

namespace leadbook {

class DealCardList;
class ElidedLabel;
class SpanLabel;

/// A stage on the board: its name, how many deals it has and what they are worth, and their cards.
class DealStageBox : public QWidget
{
    Q_OBJECT

public:
    /// Shows stage @p stage of @p model, which outlives it.
    DealStageBox(DealBoardModel &model, int stage, QWidget *parent = nullptr);

    int stage() const { return m_stage; }
    /// The stage's id; 0: the deals without one.
    std::int64_t id() const;
    DealCardList &list() const { return *m_list; }
    /// Reads count and sums again.
    void updateHead();
    /// Outlines the box: a card that is let go now comes here.
    void setTarget(bool isTarget);
    bool isTarget() const { return m_isTarget; }

    /// What stands at the head, for pictures and tests: "Quotation", "14", "¥ 1.41M".
    QStringList headTexts() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DealBoardModel &m_model;
    int m_stage;
    bool m_isTarget = false;
    ElidedLabel *m_name;
    SpanLabel *m_count;
    ElidedLabel *m_sum;
    DealCardList *m_list;
};

} // namespace leadbook
