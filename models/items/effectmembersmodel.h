// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/effect/effectstudy.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>
#include <vector>

namespace leadbook {

/// The customers of both sides of a study, a line each, with what its indicator comes to for each alone.
class EffectMembersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Side,
        Before,
        Since,
        Columns
    };
    /// Which sides are shown.
    enum class Part : std::uint8_t
    {
        Both,
        Treated,
        Control,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @p study, whose customers are those of @p snapshot; null: nobody.
    void setStudy(SnapshotPtr snapshot, std::shared_ptr<const EffectStudy> study, Part part = Part::Both);
    void setPart(Part part);
    Part part() const { return m_part; }
    void setLocale(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::size_t rowsOf(Part part) const;
    bool isTreated(std::size_t row) const;
    QString figure(const Measured &measured) const;
    const EffectMember &memberAt(std::size_t row) const;

    SnapshotPtr m_snapshot;
    std::shared_ptr<const EffectStudy> m_study;
    Part m_part = Part::Both;
    QLocale m_locale;
};

} // namespace leadbook
