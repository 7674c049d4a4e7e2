// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboardmodel.h"

#include <QScrollArea>

#include <functional>

class QHBoxLayout;

namespace leadbook {

class DealCardList;
class DealDrag;
class DealStageBox;

/// The board: a column for each stage, side by side, none narrower than kLeastWidth. One card is the current
/// one; arrows go from card to card and from stage to stage. It moves nothing itself: moveAsked() says what
/// is wanted, by keyboard or by dragging.
class DealBoardView : public QScrollArea
{
    Q_OBJECT

public:
    /// A column's least width at 100 % text size.
    static constexpr int kLeastWidth = 180;

    /// @p model outlives it.
    explicit DealBoardView(DealBoardModel &model, QWidget *parent = nullptr);

    /// The id of the current deal; 0: none.
    std::int64_t currentDeal() const;
    /// Makes the card of that deal the current one and shows it; false where it is not on the board.
    bool setCurrentDeal(std::int64_t deal);
    /// Runs @p change of the model; the current deal stays, wherever it goes.
    void keepCurrent(const std::function<void()> &change);
    /// The keyboard is on the board.
    bool hasKeyboard() const;
    /// Gives the keyboard to the current card.
    void takeKeyboard();

    QList<DealStageBox *> boxes() const { return m_boxes; }
    DealStageBox *currentBox() const;
    const DealDrag &drag() const { return *m_drag; }
    /// Counts, sums and names are written anew, in another language.
    void retranslate();

Q_SIGNALS:
    void moveAsked(const leadbook::DealMove &move);
    /// Its record is asked for: Enter.
    void openAsked(std::int64_t deal);
    void editAsked(std::int64_t deal);
    void partsAsked(std::int64_t deal);
    void removeAsked(std::int64_t deal);
    void menuAsked(std::int64_t deal, const QPoint &globalPosition);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addBox(int stage);
    void connectDrag(DealStageBox &box);
    void walk(int from, int direction);
    void enter(DealStageBox &box, int row);
    void shove(int from, int direction);
    void noteCurrent(int stage);
    void fitWidths();

    DealBoardModel &m_model;
    QHBoxLayout *m_row;
    QList<DealStageBox *> m_boxes;
    DealDrag *m_drag;
    int m_current = 0; ///< place of the box that the keyboard is in or comes to
};

} // namespace leadbook
