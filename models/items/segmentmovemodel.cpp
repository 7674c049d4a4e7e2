// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/segmentmovemodel.h"

#include "core/text.h"
#include "items/cellroles.h"

#include <QDate>

#include <algorithm>
#include <array>

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
    choose();
    endResetModel();
}

void SegmentMoveModel::setChoice(const Choice &choice)
{
    beginResetModel();
    m_choice = choice;
    choose();
    endResetModel();
}

void SegmentMoveModel::choose()
{
    m_lines.clear();
    if (!m_figures.moves)
        return;
    if (m_choice.flow || m_choice.isCrossing) {
        chooseFlow();
        return;
    }
    const auto &moves = m_figures.moves->log.moves;
    for (std::size_t i = moves.size(); i-- > 0;)
        if (matches(moves[i]))
            m_lines.push_back({moves[i].customer, static_cast<std::uint32_t>(i)});
}

bool SegmentMoveModel::matches(const LabelMove &move) const
{
    constexpr int kWeek = 7;
    // Who comes into the book and into no segment did not move between them.
    if (!m_choice.week.isValid())
        return move.from != kNotThere || m_figures.moves->isMember(move.to);
    const auto isMember = [this](std::uint8_t label) {
        return m_choice.label == kNotThere ? m_figures.moves->isMember(label) : label == m_choice.label;
    };
    return move.day >= m_choice.week && move.day < m_choice.week + kWeek &&
           isMember(move.from) != isMember(move.to);
}

bool SegmentMoveModel::isChosen(const LabelFlow &flow) const
{
    return m_choice.isCrossing ? (flow.from == m_choice.label) != (flow.to == m_choice.label)
                               : flow.from == m_choice.flow->from && flow.to == m_choice.flow->to;
}

void SegmentMoveModel::chooseFlow()
{
    const LabelLog &log = m_figures.moves->log;
    std::vector<std::uint32_t> last(log.start.size(), kNoMove);
    for (std::size_t i = 0; i < log.moves.size(); ++i)
        last[log.moves[i].customer] = static_cast<std::uint32_t>(i);
    for (const LabelFlow &flow : m_figures.flows)
        if (isChosen(flow))
            for (const Row customer : customersOfFlow(log, log.from, log.to, flow))
                m_lines.push_back({customer, last[customer]});
    // Newest first; who never moved comes last.
    std::ranges::stable_sort(m_lines, std::ranges::greater(),
                             [](const Line &line) { return line.move == kNoMove ? 0 : line.move + 1ULL; });
}

std::int64_t SegmentMoveModel::customerAt(int row) const
{
    return m_figures.view.snapshot->customers.ids[m_lines[static_cast<std::size_t>(row)].customer];
}

void SegmentMoveModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SegmentMoveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SegmentMoveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kTitles.size());
}

QVariant SegmentMoveModel::display(const Line &line, int column) const
{
    const SegmentMoves &moves = *m_figures.moves;
    if (column == Customer)
        return toQString(m_figures.view.snapshot->customers.columns.text(FieldId::Name)[line.customer]);
    if (line.move == kNoMove) {
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
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(line, index.column());
    case Qt::ToolTipRole:
        return index.column() >= Movement ? display(line, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case DayRole:
        return index.column() == When && line.move != kNoMove
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
