// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/movebecause.h"
#include "items/segmentmovefigures.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace leadbook {

/// Movements between segments, newest first: day, customer, from and to, why. Who came into
/// the book and into none of them is left out. With a way chosen, the
/// customers who went it, each with the last of its movements; who stayed has none. Roles beside
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

    /// What is listed.
    struct Choice
    {
        std::optional<LabelFlow> flow; ///< only the customers of this flow between the ends
        Day week; ///< only movements into or out of `label` in the week from this day on; no day: of all
        std::uint8_t label = kNotThere; ///< kNotThere: any of the segments
        /// Only the customers who have `label` at one of the ends and not at the other.
        bool isCrossing = false;
    };

    explicit SegmentMoveModel(QObject *parent = nullptr);

    void setFigures(const SegmentMoveFigures &figures);
    void setChoice(const Choice &choice);
    const Choice &choice() const { return m_choice; }
    void clear() { setFigures({}); }
    std::int64_t customerAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr std::uint32_t kNoMove = 0xffff'ffff;
    struct Line
    {
        Row customer = kNoRow;
        std::uint32_t move = kNoMove; ///< place in the log
    };

    void choose();
    bool matches(const LabelMove &move) const;
    void chooseFlow();
    /// Whether the customers of @p flow are listed, of a choice of them.
    bool isChosen(const LabelFlow &flow) const;
    QVariant display(const Line &line, int column) const;

    SegmentMoveFigures m_figures;
    Choice m_choice;
    std::vector<Line> m_lines;
    std::unique_ptr<MoveBecause> m_because; ///< asked as rows are shown
};

} // namespace leadbook
