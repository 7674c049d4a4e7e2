// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/opendealmodel.h"

#include "core/text.h"
#include "items/cellroles.h"
#include "items/dealcells.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::array<const char *, kOpenDealColumns> kTitles{
    QT_TRANSLATE_NOOP("leadbook::OpenDealModel", "Deal"),
    QT_TRANSLATE_NOOP("leadbook::OpenDealModel", "Customer"),
    QT_TRANSLATE_NOOP("leadbook::OpenDealModel", "Stage"),
    QT_TRANSLATE_NOOP("leadbook::OpenDealModel", "Amount"),
    QT_TRANSLATE_NOOP("leadbook::OpenDealModel", "Grade"),
    QT_TRANSLATE_NOOP("leadbook::OpenDealModel", "Days in stage"),
    QT_TRANSLATE_NOOP("leadbook::OpenDealModel", "Expected"),
    QT_TRANSLATE_NOOP("leadbook::OpenDealModel", "Owner"),
    QT_TRANSLATE_NOOP("leadbook::OpenDealModel", "Product"),
    QT_TRANSLATE_NOOP("leadbook::OpenDealModel", "Source"),
};

bool isFigure(OpenDealColumn column)
{
    return column == OpenDealColumn::Amount || column == OpenDealColumn::Days;
}

} // namespace

OpenDealModel::OpenDealModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OpenDealModel::setDeals(DealBoard board, std::vector<OpenDealRow> rows)
{
    const bool isSame =
        std::ranges::equal(m_rows, rows, [](const OpenDealRow &left, const OpenDealRow &right) {
            return left.card.deal == right.card.deal;
        });
    if (!isSame || rows.empty()) {
        beginResetModel();
        m_board = std::move(board);
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_board = std::move(board);
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::int64_t OpenDealModel::idAt(int row) const
{
    return m_board.snapshot->deals.ids[m_rows[static_cast<std::size_t>(row)].card.deal];
}

std::int64_t OpenDealModel::stageAt(int row) const
{
    return m_board.columns[m_rows[static_cast<std::size_t>(row)].stage].stage;
}

int OpenDealModel::rowOf(std::int64_t deal) const
{
    const Row wanted = m_board.snapshot ? m_board.snapshot->deals.ids.find(deal) : kNoRow;
    const auto found =
        std::ranges::find(m_rows, wanted, [](const OpenDealRow &row) { return row.card.deal; });
    return wanted == kNoRow || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void OpenDealModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int OpenDealModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OpenDealModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kOpenDealColumns;
}

QVariant OpenDealModel::display(const OpenDealRow &row, OpenDealColumn column) const
{
    const Snapshot &snapshot = *m_board.snapshot;
    const Row deal = row.card.deal;
    switch (column) {
    case OpenDealColumn::Title:
        return dealTitle(snapshot, deal);
    case OpenDealColumn::Customer:
        return dealCustomer(snapshot, deal);
    case OpenDealColumn::Stage:
        return m_board.columns[row.stage].name;
    case OpenDealColumn::Amount:
        return dealAmount(snapshot, deal).isKnown() ? QVariant(dealAmount(snapshot, deal).toDouble())
                                                    : QVariant();
    case OpenDealColumn::Grade:
        return m_board.gradeOf(deal) < 0 ? QVariant() : QVariant(QChar(u'A' + m_board.gradeOf(deal)));
    case OpenDealColumn::Days:
        return row.card.days < 0 ? QVariant() : QVariant(row.card.days);
    case OpenDealColumn::Expected:
        return snapshot.deals.expected[deal].isValid()
                   ? QVariant(QDate(1970, 1, 1).addDays(snapshot.deals.expected[deal].number()))
                   : QVariant();
    case OpenDealColumn::Owner:
        return dealOwner(snapshot, deal);
    case OpenDealColumn::Product:
        return dealProduct(snapshot, deal);
    case OpenDealColumn::Source:
        return toQString(snapshot.deals.source[deal]);
    }
    return {};
}

QVariant OpenDealModel::figure(const OpenDealRow &row, OpenDealColumn column, int role) const
{
    const Snapshot &snapshot = *m_board.snapshot;
    const Row deal = row.card.deal;
    const Day expected = snapshot.deals.expected[deal];
    const int grade = m_board.gradeOf(deal);
    if (role == AmountRole && column == OpenDealColumn::Amount && dealAmount(snapshot, deal).isKnown())
        return qlonglong{dealAmount(snapshot, deal).tenThousandths()};
    if (role == CurrencyRole && column == OpenDealColumn::Amount)
        return dealCurrency(snapshot, deal, m_board.currency);
    if (role == GradeRole && column == OpenDealColumn::Grade && grade >= 0)
        return grade;
    if (role == CountRole && column == OpenDealColumn::Days && row.card.days >= 0)
        return qlonglong{row.card.days};
    if (role == DayRole && column == OpenDealColumn::Expected && expected.isValid())
        return int{expected.number()};
    if (role == OverdueRole && column == OpenDealColumn::Expected)
        return expected.isValid() && expected < m_board.asOf;
    if (role == OverdueRole && column == OpenDealColumn::Days)
        return row.card.isLong;
    if (role == SecondTextRole && column == OpenDealColumn::Customer) {
        const QString contact = dealContact(snapshot, deal);
        return contact.isEmpty() ? QVariant() : QVariant(contact);
    }
    return {};
}

std::optional<FieldId> OpenDealModel::fieldOf(int column)
{
    switch (static_cast<OpenDealColumn>(column)) {
    case OpenDealColumn::Title:
        return FieldId::DealTitle;
    case OpenDealColumn::Amount:
        return FieldId::DealAmount;
    case OpenDealColumn::Expected:
        return FieldId::DealExpected;
    default:
        return {};
    }
}

Qt::ItemFlags OpenDealModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && fieldOf(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool OpenDealModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto field = fieldOf(index.column());
    if (!field || value.toString() == index.data(Qt::EditRole).toString())
        return false;
    Q_EMIT written(idAt(index.row()), *field, value.toString());
    return true;
}

/// What the editor of a cell begins with.
QVariant OpenDealModel::input(const OpenDealRow &row, OpenDealColumn column) const
{
    const DealTable &deals = m_board.snapshot->deals;
    if (column == OpenDealColumn::Title)
        return toQString(deals.title[row.card.deal]);
    if (column == OpenDealColumn::Amount)
        return dealAmount(*m_board.snapshot, row.card.deal).toDecimal();
    return column == OpenDealColumn::Expected ? deals.expected[row.card.deal].toIso() : QVariant();
}

QVariant OpenDealModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpenDealRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<OpenDealColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    case Qt::EditRole:
        return input(row, column);
    case TypeRole:
        return fieldOf(index.column())
                   ? QVariant(static_cast<int>(leadbook::fieldOf(*fieldOf(index.column())).type))
                   : QVariant();
    case IdRole:
        return qlonglong{idAt(index.row())};
    case CustomerIdRole:
        return qlonglong{dealCustomerId(*m_board.snapshot, row.card.deal)};
    default:
        return figure(row, column, role);
    }
}

QVariant OpenDealModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr(kTitles[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(isFigure(static_cast<OpenDealColumn>(section)) ? Qt::AlignRight
                                                                               : Qt::AlignLeft) |
               Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
