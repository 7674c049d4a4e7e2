// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "workspace/deals/pipelinework.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace leadbook {

/// What one stage says of itself, to be edited: its name, the chance to win from there, and which fields a
/// deal must have to come there.
class StageForm : public QWidget
{
    Q_OBJECT

public:
    explicit StageForm(QWidget *parent = nullptr);

    /// Shows @p stage; what is being typed of the same one stays.
    void setStage(const StageRow &stage);
    std::int64_t stage() const { return m_stage; }
    /// What is written there now; Invalid with a sentence where a line cannot be read.
    Result<StageText> text() const;
    QList<QWidget *> inputs() const;
    QLineEdit &name() const { return *m_name; }
    void retranslate();

Q_SIGNALS:
    /// Something was written and left.
    void edited();

private:
    void write(const StageRow &stage);
    void noteEdit();

    std::int64_t m_stage = 0;
    QString m_shown; ///< what write() put there, for comparing
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_chanceLabel;
    QLineEdit *m_chance;
    QLabel *m_requiredLabel;
    QList<QCheckBox *> m_required; ///< in the order of requirableFields()
};

} // namespace leadbook
