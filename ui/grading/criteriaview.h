// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradecountfigures.h"

#include "ui/shell/tokens.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace leadbook {

/// A grading scheme to be read: criteria with their bands and points, the cut-offs, and what the rule check
/// says.
class CriteriaView : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaView(QWidget *parent = nullptr);

    /// @p currency is that of the value bands; empty where not told.
    void setFigures(const GradeCountFigures &figures, const QString &currency);
    /// The sentences of the check, as shown.
    QStringList checkTexts() const { return m_checkTexts; }

private:
    void addCriterion(const GradeCriterion &criterion, const QString &currency);
    void addHeading(const QString &text);
    void addCheck(const GradeCountFigures &figures);
    void addFinding(const QString &text, Tone tone);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QStringList m_checkTexts;
};

} // namespace leadbook
