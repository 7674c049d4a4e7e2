// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/feedback/feedbackdesk.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>

namespace leadbook {

/// The feedback items of a book in the order in which they are to be dealt with: customer, grade, what
/// it is, what was said, who answers, when it is due and its state. Roles beside Qt::DisplayRole: GradeRole,
/// DayRole and OverdueRole (of when it is due, while nobody answered), CustomerIdRole, IdRole, KindRole
/// (FeedbackState).
class FeedbackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Grade,
        Kind,
        Text,
        Owner,
        Due,
        State,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the items of @p desk; null: nothing. Solved ones where @p solved.
    void setDesk(std::shared_ptr<const FeedbackDesk> desk, bool solved, Day asOf);
    const std::shared_ptr<const FeedbackDesk> &desk() const { return m_desk; }
    /// Null where there is no such row.
    const FeedbackItem *itemAt(int row) const;
    /// The row of an item; -1 where it is not shown.
    int rowOf(std::int64_t id) const;
    void retranslate(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const FeedbackItem &item, int column) const;

    std::shared_ptr<const FeedbackDesk> m_desk;
    std::vector<std::size_t> m_rows; ///< places in the desk
    Day m_asOf;
    QLocale m_locale;
};

} // namespace leadbook
