// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradewinfigures.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace leadbook {

/// Win rates by the stage that leads were in, a column for each grade: "61 % of 31".
class GradeWinStageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GradeWinStageModel(QObject *parent = nullptr);

    /// Stages without any lead are left out.
    void setFigures(const GradeWinFigures &figures, const QLocale &locale);
    void retranslate(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct StageLine
    {
        QString name; ///< empty: no stage was told
        std::vector<WinCount> byGrade;
    };
    std::vector<StageLine> m_lines;
    QStringList m_grades;
    QLocale m_locale;
};

/// Leads as they were on a past day: name, stage then, day won. Roles beside Qt::DisplayRole: DayRole (of the
/// day won), CustomerIdRole.
class PastLeadModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Stage,
        Won,
    };

    explicit PastLeadModel(QObject *parent = nullptr);

    /// Those of @p leads that held @p grade.
    void setLeads(const std::vector<PastLeadLine> &leads, int grade);
    const PastLeadLine &leadAt(int row) const { return m_leads[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PastLeadLine> m_leads;
};

} // namespace leadbook
