// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/segmentmovemodel.h"
#include "ui/grading/tablecard.h"

namespace leadbook {

class Chip;
class DayDelegate;

/// The movements between segments one by one: who, when, from where to where and because of what; all of
/// them, those of a week, or the people of one way.
class SegmentMoveList : public TableCard
{
    Q_OBJECT

public:
    explicit SegmentMoveList(QWidget *parent = nullptr);

    SegmentMoveModel &model() const { return *m_model; }
    /// Lists all movements of @p figures.
    void setFigures(const SegmentMoveFigures &figures, Day today);
    void clear() { setFigures({}, {}); }
    /// Only @p lines, what @p choice lists of the figures, of which @p name tells.
    void setLines(const MoveChoice &choice, MoveLines lines, const QString &name);
    /// All movements again.
    void listAll();
    void retranslate();

Q_SIGNALS:
    void customerRequested(std::int64_t id);
    /// Everything is to be listed again.
    void choiceCleared();

private:
    void update();
    void nameChoice(const QString &name);
    void openAt(const QModelIndex &index);

    Chip *m_chosen;
    DayDelegate *m_days;
    SegmentMoveModel *m_model;
    MoveLines m_all;
};

} // namespace leadbook
