// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboardmodel.h"

#include <vector>

namespace leadbook {

/// Moves that are shown already although the board at hand does not know of them: they are laid over each
/// board that comes, until one comes that was asked for after they were written.
class PendingMoves
{
public:
    /// Notes a move; @p serial tells it from others.
    void begin(int serial, const DealMove &move) { m_moves.push_back({serial, move, State::Writing}); }
    /// It is in the book.
    void write(int serial);
    /// It never will be.
    void drop(int serial);
    /// A board is asked for: it will know of what is written by now.
    void ask();
    /// The board that was asked for last is there.
    void answer();
    void clear() { m_moves.clear(); }

    /// Some are not in the book yet.
    bool isWriting() const;
    /// In the order in which they were made.
    std::vector<DealMove> moves() const;

private:
    enum class State
    {
        Writing,
        Written,
        Known, ///< to the board that is awaited
    };
    struct Pending
    {
        int serial;
        DealMove move;
        State state;
    };

    std::vector<Pending> m_moves;
};

} // namespace leadbook
