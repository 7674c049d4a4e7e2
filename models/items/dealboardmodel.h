// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboard.h"

#include <QAbstractItemModel>

#include <functional>
#include <optional>

namespace leadbook {

/// Where a deal is to go.
struct DealMove
{
    std::int64_t deal = 0;
    std::int64_t stage = 0; ///< id; where it is decided: no matter
    DealOutcome outcome = DealOutcome::Open;

    friend bool operator==(const DealMove &, const DealMove &) = default;
};

/// A board of open deals as a tree of two levels: stages, and in each its cards. A card's roles: DisplayRole
/// (title), SecondTextRole (customer and contact), AmountRole, CurrencyRole, GradeRole, CountRole (days in
/// its stage), OverdueRole (longer than most), IdRole, CustomerIdRole; a stage's: DisplayRole, IdRole and
/// CountRole (cards).
class DealBoardModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit DealBoardModel(QObject *parent = nullptr);

    const DealBoard &board() const { return m_board; }
    /// Shows @p board; where its stages are the same ones, no more than what differs is told.
    void setBoard(DealBoard board);
    void clear() { setBoard({}); }
    /// Puts a card where @p move says, as it will be once that is written; false where it is there already,
    /// or there is no such card or stage.
    bool move(const DealMove &move);

    /// The card of the deal with that id; invalid where there is none.
    QModelIndex find(std::int64_t deal) const;
    QModelIndex indexOfStage(std::int64_t stage) const;
    const DealStageColumn &column(const QModelIndex &stage) const;
    /// The deal's row in the snapshot.
    Row dealAt(const QModelIndex &card) const;
    std::int64_t idAt(const QModelIndex &card) const;
    /// The stage that holds @p card.
    std::int64_t stageAt(const QModelIndex &card) const;

    /// How a screen reader is told of a card.
    void setDescription(std::function<QString(const QModelIndex &card)> describe)
    {
        m_describe = std::move(describe);
    }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Counts and sums of a stage are others.
    void stageChanged(int stage);

private:
    static bool isStage(const QModelIndex &index) { return index.internalId() == 0; }
    bool hasSameStages(const DealBoard &board) const;
    void replaceCards(int stage, std::vector<DealCard> cards);
    QVariant stageData(const DealStageColumn &column, int role) const;
    QVariant cardData(const DealCard &card, int role) const;

    DealBoard m_board;
    std::function<QString(const QModelIndex &)> m_describe;
};

} // namespace leadbook
