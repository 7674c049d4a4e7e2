// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealdrag.h"

#include "ui/pipeline/dealboardview.h"
#include "ui/pipeline/dealcarddelegate.h"
#include "ui/pipeline/dealcardlist.h"
#include "ui/pipeline/dealstagebox.h"
#include "ui/pipeline/liftedcard.h"
#include "ui/pipeline/outcometargets.h"

#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace leadbook {

namespace {

constexpr int kEdge = 28;
constexpr int kStep = 12;
constexpr int kTickMs = 16;
constexpr int kFoot = 8;

} // namespace

DealDrag::DealDrag(DealBoardView &board)
    : QObject(&board)
    , m_board(board)
    , m_card(new LiftedCard(&board))
    , m_outcomes(new OutcomeTargets(&board))
    , m_scroll(new QTimer(this))
{
    m_scroll->setInterval(kTickMs);
    connect(m_scroll, &QTimer::timeout, this, &DealDrag::scrollAtEdge);
}

void DealDrag::lift(const Load &load, DealCardList &from, const QPixmap &picture, const QPoint &inCard)
{
    m_load = load;
    m_from = &from;
    from.setDragging(true);
    from.cards().setLifted(load.deal);
    from.viewport()->update();
    from.viewport()->setCursor(Qt::ClosedHandCursor);
    const QRect room = m_board.viewport()->geometry();
    const int height = m_outcomes->sizeHint().height();
    m_outcomes->setGeometry(room.x() + kFoot, room.bottom() + 1 - height - kFoot, room.width() - 2 * kFoot,
                            height);
    m_outcomes->show();
    m_outcomes->raise();
    m_card->lift(picture, inCard);
    m_scroll->start();
}

void DealDrag::carry(const QPoint &globalPosition)
{
    if (!m_load)
        return;
    m_at = m_board.mapFromGlobal(globalPosition);
    m_card->carry(m_at);
    point();
}

/// Finds what lies below the pointer, and outlines it.
void DealDrag::point()
{
    m_outcome = m_outcomes->geometry().contains(m_at)
                    ? m_outcomes->outcomeAt(m_outcomes->mapFrom(&m_board, m_at))
                    : std::nullopt;
    m_outcomes->setTarget(m_outcome);
    m_stage = nullptr;
    bool isHome = false; // put back where it was
    for (DealStageBox *box : m_board.boxes()) {
        const QPoint inBox = box->mapFrom(&m_board, m_at);
        const bool isOver =
            !m_outcome && m_board.viewport()->geometry().contains(m_at) && box->rect().contains(inBox);
        const bool isTarget = isOver && box->id() != 0 && box->id() != m_load->stage;
        if (isTarget)
            m_stage = box;
        box->setTarget(isTarget);
        isHome = isHome || (isOver && box->id() == m_load->stage);
    }
    if (m_from)
        m_from->viewport()->setCursor(isHome || target() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
}

std::optional<DealMove> DealDrag::target() const
{
    if (!m_load || (!m_outcome && !m_stage))
        return {};
    return DealMove{m_load->deal, m_outcome ? 0 : m_stage->id(), m_outcome.value_or(DealOutcome::Open)};
}

void DealDrag::drop(const QPoint &globalPosition)
{
    carry(globalPosition);
    const std::optional<DealMove> move = target();
    end();
    if (move)
        Q_EMIT dropped(*move);
}

void DealDrag::cancel()
{
    if (m_load)
        end();
}

void DealDrag::end()
{
    m_load.reset();
    m_stage = nullptr;
    m_outcome.reset();
    m_scroll->stop();
    m_card->hide();
    m_outcomes->hide();
    for (DealStageBox *box : m_board.boxes())
        box->setTarget(false);
    if (const QPointer<DealCardList> from = std::exchange(m_from, {})) {
        from->setDragging(false);
        from->cards().setLifted(0);
        from->viewport()->unsetCursor();
        from->viewport()->update();
    }
}

void DealDrag::scrollAtEdge()
{
    const QRect room = m_board.viewport()->geometry();
    const int direction = m_at.x() < room.x() + kEdge ? -1 : m_at.x() > room.right() - kEdge ? 1 : 0;
    if (direction == 0)
        return;
    QScrollBar *bar = m_board.horizontalScrollBar();
    bar->setValue(bar->value() + direction * kStep);
    point();
}

} // namespace leadbook
