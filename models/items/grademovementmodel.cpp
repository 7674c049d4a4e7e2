// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/grademovementmodel.h"

#include "analysis/grader.h"
#include "core/text.h"
#include "domain/shippedschemes.h"
#include "items/cellroles.h"
#include "items/gradebecause.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array<const char *, 5> kTitles{
    QT_TRANSLATE_NOOP("leadbook::GradeMovementModel", "Day"),
    QT_TRANSLATE_NOOP("leadbook::GradeMovementModel", "Customer"),
    QT_TRANSLATE_NOOP("leadbook::GradeMovementModel", "Grade"),
    QT_TRANSLATE_NOOP("leadbook::GradeMovementModel", "Points"),
    QT_TRANSLATE_NOOP("leadbook::GradeMovementModel", "Because"),
};

constexpr qsizetype kMostLetters = 4;

QString pointsText(float points)
{
    return QLocale().toString(exactPoints(points), 'g', QLocale::FloatingPointShortest);
}

} // namespace

GradeMovementModel::GradeMovementModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void GradeMovementModel::setFigures(const GradeMovementFigures &figures)
{
    beginResetModel();
    m_figures = figures;
    choose();
    endResetModel();
}

void GradeMovementModel::setChoice(const Choice &choice)
{
    beginResetModel();
    m_choice = choice;
    choose();
    endResetModel();
}

void GradeMovementModel::clear()
{
    setFigures({});
}

bool GradeMovementModel::matches(const GradeMovement &movement) const
{
    if (m_choice.cause && movement.cause != *m_choice.cause)
        return false;
    if (!m_choice.flow)
        return true;
    const auto found = std::ranges::lower_bound(m_figures.log->customers, movement.customer);
    const auto place = static_cast<std::size_t>(found - m_figures.log->customers.begin());
    return m_figures.flowFrom[place] == m_choice.flow->from && m_figures.flowTo[place] == m_choice.flow->to;
}

void GradeMovementModel::choose()
{
    m_shown.clear();
    if (!m_figures.log)
        return;
    const auto &movements = m_figures.log->movements;
    for (std::size_t i = movements.size(); i-- > 0;) {
        if (matches(movements[i]))
            m_shown.push_back(static_cast<std::uint32_t>(i));
    }
}

bool GradeMovementModel::isLettered() const
{
    return m_figures.log && m_figures.log->grades.size() <= kMostLetters &&
           std::ranges::all_of(m_figures.log->grades, [](const QString &grade) { return grade.size() == 1; });
}

std::int64_t GradeMovementModel::customerAt(int row) const
{
    return m_figures.snapshot->customers.ids[movementAt(row).customer];
}

void GradeMovementModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GradeMovementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int GradeMovementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kTitles.size());
}

QVariant GradeMovementModel::display(const GradeMovement &movement, int column) const
{
    switch (column) {
    case When:
        return QDate(1970, 1, 1).addDays(movement.day.number());
    case Customer:
        return toQString(m_figures.snapshot->customers.columns.text(FieldId::Name)[movement.customer]);
    case Movement:
        return u"%1 → %2"_s.arg(gradeLabel(m_figures.log->grades.value(movement.from)),
                                gradeLabel(m_figures.log->grades.value(movement.to)));
    case Points:
        return u"%1 → %2"_s.arg(pointsText(movement.before), pointsText(movement.after));
    default:
        return gradeBecause(*m_figures.log, movement, *m_figures.snapshot);
    }
}

QVariant GradeMovementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GradeMovement &movement = movementAt(index.row());
    const bool isGrade = index.column() == Movement && isLettered();
    switch (role) {
    case Qt::DisplayRole:
        return display(movement, index.column());
    case Qt::ToolTipRole:
        return index.column() == Because ? display(movement, Because) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(index.column() == Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    case DayRole:
        return index.column() == When ? QVariant(int{movement.day.number()}) : QVariant();
    case GradeRole:
        return isGrade ? QVariant(int{movement.from}) : QVariant();
    case BestGradeRole:
        return isGrade ? QVariant(int{movement.to}) : QVariant();
    case KindRole:
        return static_cast<int>(movement.cause);
    case CustomerIdRole:
        return qlonglong{customerAt(index.row())};
    default:
        return {};
    }
}

QVariant GradeMovementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr(kTitles[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
