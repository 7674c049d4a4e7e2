// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/today/todayfacts.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>

namespace leadbook {

/// Whom to contact now, in the order of the queue: customer, grade, what to do, why now, when it is due, and
/// two cells to press for what becomes of it. Roles beside Qt::DisplayRole: GradeRole, DayRole and
/// OverdueRole (of when it is due), CustomerIdRole, IdRole (of the task; none where there is none), KindRole
/// (TodayCause).
class TodayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Grade,
        Do,
        Why,
        Due,
        Done,
        Later,
    };

    explicit TodayModel(QObject *parent = nullptr);

    /// Shows the queue of @p facts; null: nothing.
    void setFacts(std::shared_ptr<const TodayFacts> facts);
    const std::shared_ptr<const TodayFacts> &facts() const { return m_facts; }
    const TodayItem &itemAt(int row) const { return m_facts->queue.items[static_cast<std::size_t>(row)]; }
    std::int64_t customerAt(int row) const;
    /// The id of the task in @p row, 0: it is none.
    std::int64_t taskAt(int row) const;
    /// Whether the row is a mail whose template is known.
    bool isDraft(int row) const;
    void retranslate(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const TodayItem &item, int column) const;

    std::shared_ptr<const TodayFacts> m_facts;
    QLocale m_locale;
};

} // namespace leadbook
