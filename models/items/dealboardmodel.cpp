// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dealboardmodel.h"

#include "items/cellroles.h"
#include "items/dealcells.h"

#include <algorithm>

namespace leadbook {

namespace {

/// The row of a deal in another version of the book: rows stay while it is open.
bool isSameDeal(const DealCard &left, const DealCard &right)
{
    return left.deal == right.deal;
}

} // namespace

DealBoardModel::DealBoardModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

bool DealBoardModel::hasSameStages(const DealBoard &board) const
{
    return !m_board.columns.empty() && m_board.pipeline == board.pipeline &&
           std::ranges::equal(m_board.columns, board.columns, {}, &DealStageColumn::stage,
                              &DealStageColumn::stage);
}

void DealBoardModel::setBoard(DealBoard board)
{
    if (!hasSameStages(board)) {
        beginResetModel();
        m_board = std::move(board);
        endResetModel();
        return;
    }
    std::vector<std::vector<DealCard>> cards;
    for (std::size_t stage = 0; stage < board.columns.size(); ++stage) {
        cards.push_back(std::move(board.columns[stage].cards));
        board.columns[stage].cards = std::move(m_board.columns[stage].cards);
    }
    m_board = std::move(board);
    for (std::size_t stage = 0; stage < cards.size(); ++stage)
        replaceCards(static_cast<int>(stage), std::move(cards[stage]));
}

/// Takes out and puts in what lies between the first and the last difference, and repaints the rest.
void DealBoardModel::replaceCards(int stage, std::vector<DealCard> cards)
{
    const QModelIndex parent = index(stage, 0);
    auto &shown = m_board.columns[static_cast<std::size_t>(stage)].cards;
    const auto begin = std::ranges::mismatch(shown, cards, isSameDeal);
    const auto first = static_cast<int>(begin.in1 - shown.begin());
    const auto common = std::min(shown.size(), cards.size()) - static_cast<std::size_t>(first);
    int behind = 0;
    while (static_cast<std::size_t>(behind) < common &&
           isSameDeal(shown[shown.size() - 1 - static_cast<std::size_t>(behind)],
                      cards[cards.size() - 1 - static_cast<std::size_t>(behind)]))
        ++behind;
    const int goneLast = static_cast<int>(shown.size()) - behind - 1;
    if (goneLast >= first) {
        beginRemoveRows(parent, first, goneLast);
        shown.erase(shown.begin() + first, shown.begin() + goneLast + 1);
        endRemoveRows();
    }
    const int newLast = static_cast<int>(cards.size()) - behind - 1;
    if (newLast >= first) {
        beginInsertRows(parent, first, newLast);
        shown.insert(shown.begin() + first, cards.begin() + first, cards.begin() + newLast + 1);
        endInsertRows();
    }
    shown = std::move(cards);
    if (!shown.empty())
        Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(shown.size()) - 1, 0, parent));
    Q_EMIT dataChanged(parent, parent);
    Q_EMIT stageChanged(stage);
}

bool DealBoardModel::move(const DealMove &move)
{
    const QModelIndex from = find(move.deal);
    const QModelIndex to = move.outcome == DealOutcome::Open ? indexOfStage(move.stage) : QModelIndex();
    if (!from.isValid() || from.parent() == to || (move.outcome == DealOutcome::Open && !to.isValid()))
        return false;
    const QModelIndex stage = from.parent();
    const int row = from.row();
    auto &source = m_board.columns[static_cast<std::size_t>(stage.row())].cards;
    DealCard card = source[static_cast<std::size_t>(row)];
    beginRemoveRows(stage, row, row);
    source.erase(source.begin() + row);
    endRemoveRows();
    if (move.outcome == DealOutcome::Open) {
        auto &target = m_board.columns[static_cast<std::size_t>(to.row())].cards;
        card.days = 0;
        card.isLong = false;
        const auto place = static_cast<int>(m_board.placeOf(target, card));
        beginInsertRows(to, place, place);
        target.insert(target.begin() + place, card);
        endInsertRows();
        Q_EMIT stageChanged(to.row());
    }
    Q_EMIT stageChanged(stage.row());
    return true;
}

QModelIndex DealBoardModel::find(std::int64_t deal) const
{
    const Row row = m_board.snapshot ? m_board.snapshot->deals.ids.find(deal) : kNoRow;
    if (row == kNoRow)
        return {};
    for (std::size_t stage = 0; stage < m_board.columns.size(); ++stage) {
        const auto &cards = m_board.columns[stage].cards;
        const auto found = std::ranges::find(cards, row, &DealCard::deal);
        if (found != cards.end())
            return index(static_cast<int>(found - cards.begin()), 0, index(static_cast<int>(stage), 0));
    }
    return {};
}

QModelIndex DealBoardModel::indexOfStage(std::int64_t stage) const
{
    const auto found = std::ranges::find(m_board.columns, stage, &DealStageColumn::stage);
    if (found == m_board.columns.end() || stage == 0)
        return {};
    return index(static_cast<int>(found - m_board.columns.begin()), 0);
}

const DealStageColumn &DealBoardModel::column(const QModelIndex &stage) const
{
    return m_board.columns[static_cast<std::size_t>(stage.row())];
}

Row DealBoardModel::dealAt(const QModelIndex &card) const
{
    return column(card.parent()).cards[static_cast<std::size_t>(card.row())].deal;
}

std::int64_t DealBoardModel::idAt(const QModelIndex &card) const
{
    return m_board.snapshot->deals.ids[dealAt(card)];
}

std::int64_t DealBoardModel::stageAt(const QModelIndex &card) const
{
    return column(card.parent()).stage;
}

QModelIndex DealBoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex DealBoardModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isStage(child))
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int DealBoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_board.columns.size());
    return isStage(parent) && parent.column() == 0 ? static_cast<int>(column(parent).cards.size()) : 0;
}

int DealBoardModel::columnCount(const QModelIndex &parent) const
{
    return !parent.isValid() || isStage(parent) ? 1 : 0;
}

QVariant DealBoardModel::stageData(const DealStageColumn &column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column.stage == 0 ? tr("No stage") : column.name;
    case IdRole:
        return qlonglong{column.stage};
    case CountRole:
        return static_cast<qlonglong>(column.cards.size());
    default:
        return {};
    }
}

QVariant DealBoardModel::cardData(const DealCard &card, int role) const
{
    const Snapshot &snapshot = *m_board.snapshot;
    const Money amount = dealAmount(snapshot, card.deal);
    const int grade = m_board.gradeOf(card.deal);
    switch (role) {
    case Qt::DisplayRole:
        return dealTitle(snapshot, card.deal);
    case SecondTextRole:
        return dealParty(snapshot, card.deal);
    case AmountRole:
        return amount.isKnown() ? QVariant(qlonglong{amount.tenThousandths()}) : QVariant();
    case CurrencyRole:
        return dealCurrency(snapshot, card.deal, m_board.currency);
    case GradeRole:
        return grade < 0 ? QVariant() : QVariant(grade);
    case CountRole:
        return card.days < 0 ? QVariant() : QVariant(qlonglong{card.days});
    case OverdueRole:
        return card.isLong;
    case IdRole:
        return qlonglong{snapshot.deals.ids[card.deal]};
    case CustomerIdRole:
        return qlonglong{dealCustomerId(snapshot, card.deal)};
    default:
        return {};
    }
}

QVariant DealBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isStage(index))
        return stageData(column(index), role);
    if (role == Qt::AccessibleTextRole)
        return m_describe ? m_describe(index) : QString();
    return cardData(column(index.parent()).cards[static_cast<std::size_t>(index.row())], role);
}

} // namespace leadbook
