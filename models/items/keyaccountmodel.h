// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/feedback/keyaccounts.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>

namespace leadbook {

/// The key accounts of a book, the worst first: customer, grade, the light of the whole and of its four
/// parts, revenue, and the next review. Roles beside Qt::DisplayRole: GradeRole, KindRole (HealthLight of a
/// light's column), AmountRole and CurrencyRole, DayRole and OverdueRole (of the next review),
/// CustomerIdRole; the tool tip of a light is its reason.
class KeyAccountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Grade,
        Health,
        Value,
        Satisfaction,
        Relationship,
        Review,
        Revenue,
        Next,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAccounts(std::shared_ptr<const KeyAccounts> accounts, const QString &currency);
    /// Null where there is no such row.
    const KeyAccount *accountAt(int row) const;
    int rowOf(std::int64_t customer) const;
    void retranslate(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString reason(const KeyAccount &account, int column) const;

    std::shared_ptr<const KeyAccounts> m_accounts;
    QString m_currency;
    QLocale m_locale;
};

/// The light of a column of @p account; absent where the column is none.
std::optional<HealthLight> lightOf(const KeyAccount &account, int column);

} // namespace leadbook
