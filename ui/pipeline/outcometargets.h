// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dealoutcome.h"

#include <QWidget>

#include <optional>

namespace leadbook {

/// Won and Lost at the foot of the board, there while a card is being dragged.
class OutcomeTargets : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeTargets(QWidget *parent = nullptr);

    /// The outcome at @p position; absent beside both.
    std::optional<DealOutcome> outcomeAt(const QPoint &position) const;
    /// Points at one of them.
    void setTarget(std::optional<DealOutcome> outcome);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect boxOf(DealOutcome outcome) const;

    std::optional<DealOutcome> m_target;
};

} // namespace leadbook
