// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboardmodel.h"
#include "ui/insights/analysispage.h"
#include "ui/pipeline/pendingmoves.h"

namespace leadbook {

class Button;
class DealBoardView;
class DealMover;
class PipelineChips;
class PipelineChoice;

/// The board of the pipeline: open deals by stage. What is moved shows at once; the write follows in the
/// store thread, and a card that cannot be moved goes back.
class PipelinePage : public AnalysisPage
{
    Q_OBJECT

public:
    /// All outlive it.
    PipelinePage(Workspace &workspace, PipelineChoice &choice, DealMover &mover, QWidget *parent = nullptr);

    DealBoardView &board() const { return *m_board; }
    DealBoardModel &model() const { return *m_model; }
    /// Makes the card of that deal the current one, once the board has it.
    void pointAt(std::int64_t deal);
    /// The deal that the keyboard is on; 0: none.
    std::int64_t currentDeal() const;
    /// The id of the stage that the keyboard is in; 0: none.
    std::int64_t currentStage() const;
    /// Any stage of the board can tell a long stay, so its sign wants words.
    bool tellsLongStays() const;
    /// Everything that was moved is written and shown.
    bool isSettled() const { return AnalysisPage::isSettled() && !m_pending.isWriting(); }

Q_SIGNALS:
    void recordAsked(std::int64_t customer);
    void newDealAsked();
    void editAsked(std::int64_t deal);
    /// What hangs on it is asked for.
    void partsAsked(std::int64_t deal);
    void stagesAsked();
    /// What is shown is another board, or the same in another language.
    void shownChanged();

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    void connectBoard();
    void take(const DealBoard &board);
    void startMove(int serial, const DealMove &move);
    void endMove(int serial, bool isWritten);
    void showBoard();
    void tellCounts();
    void openRecord(std::int64_t deal);
    void openMenu(std::int64_t deal, const QPoint &globalPosition);

    PipelineChoice &m_choice;
    DealMover &m_mover;
    DealBoardModel *m_model;
    DealBoardView *m_board;
    PipelineChips *m_chips;
    Button *m_new;
    DealBoard m_answer; ///< the last one, without what is pending
    PendingMoves m_pending;
    std::int64_t m_wanted = 0; ///< the deal that pointAt() waits for
};

} // namespace leadbook
