// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/segmentmovemodel.h"

#include "core/text.h"
#include "items/cellroles.h"

#include <QDate>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array<const char *, 4> kTitles{
    QT_TRANSLATE_NOOP("leadbook::SegmentMoveModel", "Day"),
    QT_TRANSLATE_NOOP("leadbook::SegmentMoveModel", "Customer"),
    QT_TRANSLATE_NOOP("leadbook::SegmentMoveModel", "Segment"),
    QT_TRANSLATE_NOOP("leadbook::SegmentMoveModel", "Because"),
};

} // namespace

SegmentMoveModel::SegmentMoveModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SegmentMoveModel::setFigures(const SegmentMoveFigures &figures)
{
    beginResetModel();
    m_figures = figures;
    m_because = figures.moves ? std::make_unique<MoveBecause>(m_figures.view, m_figures.moves) : nullptr;
    m_choice = {};
    m_lines = m_figures.lines;
    endResetModel();
}

void SegmentMoveModel::setLines(const MoveChoice &choice, MoveLines lines)
{
    beginResetModel();
    m_choice = choice;
    m_lines = std::move(lines);
    endResetModel();
}

std::int64_t SegmentMoveModel::customerAt(int row) const
{
    return m_figures.view.snapshot->customers.ids[line(row).customer];
}

void SegmentMoveModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SegmentMoveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_lines ? 0 : static_cast<int>(m_lines->size());
}

int SegmentMoveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kTitles.size());
}

QVariant SegmentMoveModel::display(const MoveLine &line, int column) const
{
    const SegmentMoves &moves = *m_figures.moves;
    if (column == Customer)
        return toQString(m_figures.view.snapshot->customers.columns.text(FieldId::Name)[line.customer]);
    if (line.move == MoveLine::kNoMove) {
        if (column == Movement)
            return labelWords(moves, m_choice.flow->to);
        return column == Because ? QVariant(tr("stayed")) : QVariant();
    }
    const LabelMove &move = moves.log.moves[line.move];
    switch (column) {
    case When:
        return QDate(1970, 1, 1).addDays(move.day.number());
    case Movement:
        return u"%1 → %2"_s.arg(labelWords(moves, move.from), labelWords(moves, move.to));
    default:
        return m_because->text(line.move);
    }
}

QVariant SegmentMoveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MoveLine &line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(line, index.column());
    case Qt::ToolTipRole:
        return index.column() >= Movement ? display(line, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case DayRole:
        return index.column() == When && line.move != MoveLine::kNoMove
                   ? QVariant(int{m_figures.moves->log.moves[line.move].day.number()})
                   : QVariant();
    case CustomerIdRole:
        return qlonglong{customerAt(index.row())};
    default:
        return {};
    }
}

QVariant SegmentMoveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr(kTitles[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace leadbook
