// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradewinmodels.h"

#include "domain/shippedschemes.h"
#include "items/cellroles.h"
#include "items/gradewinwords.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::array<const char *, 3> kLeadTitles{
    QT_TRANSLATE_NOOP("leadbook::PastLeadModel", "Name"),
    QT_TRANSLATE_NOOP("leadbook::PastLeadModel", "Stage then"),
    QT_TRANSLATE_NOOP("leadbook::PastLeadModel", "Won on"),
};

} // namespace

GradeWinStageModel::GradeWinStageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void GradeWinStageModel::setFigures(const GradeWinFigures &figures, const QLocale &locale)
{
    beginResetModel();
    m_lines.clear();
    m_grades.clear();
    m_locale = locale;
    if (!figures.periods.empty()) {
        m_grades = figures.newest().grades;
        for (std::size_t level = 0; level < kStageLevels; ++level) {
            const std::vector<WinCount> &byGrade = figures.newest().byStage[level];
            if (std::ranges::any_of(byGrade, [](const WinCount &count) { return count.all > 0; }))
                m_lines.push_back({level == 0 ? QString() : figures.stages[level], byGrade});
        }
    }
    endResetModel();
}

void GradeWinStageModel::retranslate(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GradeWinStageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GradeWinStageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_grades.size());
}

QVariant GradeWinStageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const StageLine &line = m_lines[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return line.name.isEmpty() ? tr("No stage") : line.name;
    const WinCount &count = line.byGrade[static_cast<std::size_t>(index.column() - 1)];
    if (count.all == 0)
        return winRateText(count, m_locale);
    return tr("%1 of %2", "a share and of how many")
        .arg(winRateText(count, m_locale), m_locale.toString(qlonglong{count.all}));
}

QVariant GradeWinStageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Stage then") : gradeLabel(m_grades[section - 1]);
    return {};
}

PastLeadModel::PastLeadModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PastLeadModel::setLeads(const std::vector<PastLeadLine> &leads, int grade)
{
    beginResetModel();
    m_leads.clear();
    std::ranges::copy_if(leads, std::back_inserter(m_leads),
                         [grade](const PastLeadLine &lead) { return int{lead.grade} == grade; });
    endResetModel();
}

void PastLeadModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_leads.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PastLeadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leads.size());
}

int PastLeadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kLeadTitles.size());
}

QVariant PastLeadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PastLeadLine &lead = leadAt(index.row());
    if (role == CustomerIdRole)
        return qlonglong{lead.id};
    if (index.column() == Won && lead.won.isValid()) {
        if (role == DayRole)
            return lead.won.number();
        return role == Qt::DisplayRole ? QVariant(QDate(1970, 1, 1).addDays(lead.won.number())) : QVariant();
    }
    if (role != Qt::DisplayRole || index.column() == Won)
        return {};
    return index.column() == Name ? lead.name : lead.stage;
}

QVariant PastLeadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    return tr(kLeadTitles[static_cast<std::size_t>(section)]);
}

} // namespace leadbook
