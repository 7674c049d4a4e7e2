// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboardmodel.h"

#include <QMenu>

namespace leadbook {

/// What can be done with a card: open, move, win, lose, edit.
class DealMenu : public QMenu
{
    Q_OBJECT

public:
    /// For the deal with id @p deal, which is in @p stage of @p board; 0: only what needs no deal.
    DealMenu(const DealBoard &board, std::int64_t deal, std::int64_t stage, QWidget *parent = nullptr);

Q_SIGNALS:
    void openAsked();
    void editAsked();
    void partsAsked();
    void newAsked();
    void removeAsked();
    void moveAsked(const leadbook::DealMove &move);

private:
    void addMoves(const DealBoard &board, std::int64_t deal, std::int64_t stage);
};

} // namespace leadbook
