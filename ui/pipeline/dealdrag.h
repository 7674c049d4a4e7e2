// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboardmodel.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QTimer;

namespace leadbook {

class DealBoardView;
class DealCardList;
class DealStageBox;
class LiftedCard;
class OutcomeTargets;

/// Carries a card over the board: the stage below the pointer is outlined, Won and Lost appear at the foot,
/// and the board scrolls at its edges. Nothing waits in a loop of its own, so that Esc and what else happens
/// work.
class DealDrag : public QObject
{
    Q_OBJECT

public:
    /// Whose deal is carried, and from which stage.
    struct Load
    {
        std::int64_t deal = 0;
        std::int64_t stage = 0;
    };

    explicit DealDrag(DealBoardView &board);

    /// Takes up @p picture of a card of @p from by its point @p inCard.
    void lift(const Load &load, DealCardList &from, const QPixmap &picture, const QPoint &inCard);
    void carry(const QPoint &globalPosition);
    void drop(const QPoint &globalPosition);
    void cancel();

    bool isActive() const { return m_load.has_value(); }
    /// Where the card would go now.
    std::optional<DealMove> target() const;

Q_SIGNALS:
    void dropped(const leadbook::DealMove &move);

private:
    void end();
    void scrollAtEdge();
    void point();

    DealBoardView &m_board;
    LiftedCard *m_card;
    OutcomeTargets *m_outcomes;
    QTimer *m_scroll;
    std::optional<Load> m_load;
    QPointer<DealCardList> m_from;
    QPoint m_at;                          ///< of the board
    QPointer<DealStageBox> m_stage;       ///< below the pointer, if the card can go there
    std::optional<DealOutcome> m_outcome; ///< the same of Won and Lost
};

} // namespace leadbook
