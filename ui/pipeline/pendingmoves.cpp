// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pendingmoves.h"

#include <algorithm>

namespace leadbook {

void PendingMoves::write(int serial)
{
    const auto found = std::ranges::find(m_moves, serial, &Pending::serial);
    if (found != m_moves.end())
        found->state = State::Written;
}

void PendingMoves::drop(int serial)
{
    std::erase_if(m_moves, [serial](const Pending &pending) { return pending.serial == serial; });
}

void PendingMoves::ask()
{
    for (Pending &pending : m_moves) {
        if (pending.state == State::Written)
            pending.state = State::Known;
    }
}

void PendingMoves::answer()
{
    std::erase_if(m_moves, [](const Pending &pending) { return pending.state == State::Known; });
}

bool PendingMoves::isWriting() const
{
    return std::ranges::any_of(m_moves,
                               [](const Pending &pending) { return pending.state == State::Writing; });
}

std::vector<DealMove> PendingMoves::moves() const
{
    std::vector<DealMove> moves;
    for (const Pending &pending : m_moves)
        moves.push_back(pending.move);
    return moves;
}

} // namespace leadbook
