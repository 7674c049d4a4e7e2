// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/grademovementmodel.h"
#include "ui/grading/tablecard.h"

#include <optional>

class QComboBox;

namespace leadbook {

class Chip;
class DayDelegate;

/// The movements of grades one by one: who, when, from where to where and because of what; all of them, those
/// of one cause or of one way.
class MovementList : public TableCard
{
    Q_OBJECT

public:
    explicit MovementList(QWidget *parent = nullptr);

    GradeMovementModel &model() const { return *m_model; }
    void setFigures(const GradeMovementFigures &figures, Day today);
    void clear();
    /// Only customers who went the way @p flow, of which @p name tells; absent: everybody.
    void setFlow(const std::optional<GradeFlow> &flow, const QString &name);
    /// Only movements of one cause; absent: of all.
    void setCause(std::optional<GradeCause> cause);
    void retranslate();

Q_SIGNALS:
    void customerRequested(std::int64_t id);
    /// Every way is to be listed again.
    void flowCleared();

private:
    void fillCauses();
    void update();
    void openAt(const QModelIndex &index);

    GradeMovementFigures m_figures;
    QComboBox *m_causes;
    Chip *m_ribbon;
    DayDelegate *m_days;
    GradeMovementModel *m_model;
};

} // namespace leadbook
