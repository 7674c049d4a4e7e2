// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/todaymodel.h"

#include "core/text.h"
#include "items/cellroles.h"
#include "items/cellvariant.h"
#include "items/todaywords.h"

#include <QDate>

#include <array>
#include <utility>

namespace leadbook {

namespace {

/// Columns behind these have no title.
constexpr std::array<const char *, 5> kTitles{
    QT_TRANSLATE_NOOP("leadbook::TodayModel", "Customer"),
    QT_TRANSLATE_NOOP("leadbook::TodayModel", "Grade"),
    QT_TRANSLATE_NOOP("leadbook::TodayModel", "Do"),
    QT_TRANSLATE_NOOP("leadbook::TodayModel", "Why now"),
    QT_TRANSLATE_NOOP("leadbook::TodayModel", "Due"),
};

} // namespace

TodayModel::TodayModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TodayModel::setFacts(std::shared_ptr<const TodayFacts> facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

std::int64_t TodayModel::customerAt(int row) const
{
    return m_facts->view.snapshot->customers.ids[itemAt(row).customer];
}

std::int64_t TodayModel::taskAt(int row) const
{
    const TodayItem &item = itemAt(row);
    return item.cause == TodayCause::Task ? m_facts->view.snapshot->tasks[item.task].id : 0;
}

bool TodayModel::isDraft(int row) const
{
    return m_facts->drafts.contains(taskAt(row));
}

void TodayModel::retranslate(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_facts ? 0 : static_cast<int>(m_facts->queue.items.size());
}

int TodayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Later + 1;
}

QVariant TodayModel::display(const TodayItem &item, int column) const
{
    switch (column) {
    case Customer:
        return toQString(m_facts->view.snapshot->customers.columns.text(FieldId::Name)[item.customer]);
    case Grade:
        return gradeWords(m_facts->view, item.customer);
    case Do:
        return doWords(*m_facts, item);
    case Why:
        return whyWords(*m_facts, item, m_locale);
    case Due:
        return QDate(1970, 1, 1).addDays(item.due.number());
    case Done:
        return tr("Done");
    default:
        return tr("Later");
    }
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayItem &item = itemAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(item, column);
    case Qt::ToolTipRole:
        return column == Do || column == Why ? display(item, column) : QVariant();
    case GradeRole: {
        const std::uint8_t grade = m_facts->view.derived.choice(FieldId::Grade)[item.customer];
        const bool isLetter = column == Grade && grade < 4 && hasLetterGrades(m_facts->view);
        return isLetter ? QVariant(int{grade}) : QVariant();
    }
    case DayRole:
        return column == Due ? QVariant(int{item.due.number()}) : QVariant();
    case OverdueRole:
        return column == Due ? QVariant(item.due < m_facts->view.asOf) : QVariant();
    case CustomerIdRole:
        return qlonglong{customerAt(index.row())};
    case IdRole:
        return item.cause == TodayCause::Task ? QVariant(qlonglong{taskAt(index.row())}) : QVariant();
    case KindRole:
        return static_cast<int>(item.cause);
    default:
        return {};
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    return section >= Done ? QString() : tr(kTitles[static_cast<std::size_t>(section)]);
}

} // namespace leadbook
