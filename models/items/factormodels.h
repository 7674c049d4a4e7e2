// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/factorwords.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <cstdint>
#include <vector>

namespace leadbook {

/// Levels of factors in the order in which people read them: factor, level, deals, win rate, that of the
/// others, difference in points with its interval, verdict. Roles beside Qt::DisplayRole: CountRole,
/// ShareRole; Qt::ToolTipRole has the sentence.
class FactorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Factor,
        Level,
        Deals,
        WinRate,
        Others,
        Difference,
        Verdict,
    };

    explicit FactorModel(QObject *parent = nullptr);

    void setFactors(WinFactors factors, const QLocale &locale);
    const WinFactors &factors() const { return m_factors; }
    const FactorLevel &levelAt(int row) const
    {
        return m_factors.levels[m_order[static_cast<std::size_t>(row)]];
    }
    /// What the level of @p row says, as a sentence.
    QString sentence(int row) const;
    void retranslate(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FactorLevel &level, int column) const;

    WinFactors m_factors;
    std::vector<std::size_t> m_order; ///< places in m_factors.levels
    QLocale m_locale;
};

/// A decided deal of a level and whose it is.
struct FactorDeal
{
    std::int64_t customer = 0; ///< id; 0: nobody's
    QString name;              ///< of the customer
    QString title;             ///< of the deal
    bool isWon = false;
    Day closed;
};

/// The deals of @p level, the newest first. Pure.
std::vector<FactorDeal> factorDeals(const Snapshot &snapshot, const WinFactors &factors,
                                    const FactorLevel &level);

/// Those deals: customer, deal, outcome, closed. Roles beside Qt::DisplayRole: DayRole, CustomerIdRole.
class FactorDealModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Title,
        Outcome,
        Closed,
    };

    explicit FactorDealModel(QObject *parent = nullptr);

    void setDeals(std::vector<FactorDeal> deals);
    const FactorDeal &dealAt(int row) const { return m_deals[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FactorDeal> m_deals;
};

} // namespace leadbook
