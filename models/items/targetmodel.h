// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/targets/targetfigures.h"

#include <QAbstractTableModel>

namespace leadbook {

/// Targets of the team and of each owner against what was signed and received: name, to sign, signed,
/// expected, gap, to receive, received. Roles beside Qt::DisplayRole: AmountRole, CurrencyRole, OverdueRole
/// (a gap that falls short).
class TargetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        ToSign,
        Signed,
        Expected,
        Gap,
        ToReceive,
        Received,
    };

    explicit TargetModel(QObject *parent = nullptr);

    void setFigures(TargetFigures figures, const QString &currency);
    const TargetFigures &figures() const { return m_figures; }
    const OwnerTargets &ownerAt(int row) const { return m_figures.owners[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TargetFigures m_figures;
    QString m_currency;
};

} // namespace leadbook
