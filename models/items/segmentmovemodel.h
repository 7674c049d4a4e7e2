// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/movebecause.h"
#include "items/segmentmovefigures.h"

#include <QAbstractTableModel>

#include <memory>

namespace leadbook {

/// Movements between segments, as moveLines() lists them: day, customer, from and to, why. Roles beside
/// Qt::DisplayRole: DayRole (of the day), CustomerIdRole.
class SegmentMoveModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        Customer,
        Movement,
        Because,
    };

    explicit SegmentMoveModel(QObject *parent = nullptr);

    /// Lists all movements of @p figures.
    void setFigures(const SegmentMoveFigures &figures);
    /// Lists @p lines, what @p choice lists of the figures at hand.
    void setLines(const MoveChoice &choice, MoveLines lines);
    const MoveChoice &choice() const { return m_choice; }
    void clear() { setFigures({}); }
    std::int64_t customerAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const MoveLine &line(int row) const { return (*m_lines)[static_cast<std::size_t>(row)]; }
    QVariant display(const MoveLine &line, int column) const;

    SegmentMoveFigures m_figures;
    MoveChoice m_choice;
    MoveLines m_lines;                      ///< null: nothing to list
    std::unique_ptr<MoveBecause> m_because; ///< asked as rows are shown
};

} // namespace leadbook
