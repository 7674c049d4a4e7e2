// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strategies/strategy.h"
#include "ui/shell/changesheet.h"
#include "workspace/latest.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace leadbook {

class SpanLabel;

/// Makes or edits a strategy: name, class, goal, cadence, who does it, and its steps, a line for each. Enter
/// keeps it (Ctrl+Enter among the steps), Esc closes.
class StrategySheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    StrategySheet(Workspace &workspace, QWidget &window);

    /// Opens for @p strategy; one without a class is a new one. Nothing happens where there is no book.
    void open(const Strategy &strategy);
    bool isSettled() const override { return ChangeSheet::isSettled() && !m_isReading; }
    QLineEdit &nameInput() const { return *m_name; }
    QComboBox &classInput() const { return *m_class; }
    QLineEdit &goalInput() const { return *m_goal; }
    QLineEdit &cadenceInput() const { return *m_cadence; }
    QComboBox &ownerInput() const { return *m_owner; }
    /// How many per cent of the class are left alone, as control group.
    QLineEdit &holdoutInput() const { return *m_holdout; }
    QPlainTextEdit &stepsInput() const { return *m_steps; }

protected:
    void submit() override;
    void retranslate() override;

private:
    void fillClasses();
    void fillOwners();
    /// Offers the live segments of the book as classes.
    void readSegmentNames();
    /// What stands there; Invalid with one sentence where it will not do.
    Result<Strategy> typed() const;

    Strategy m_strategy;
    QStringList m_segments; ///< names
    Latest m_latest;
    bool m_isReading = false;
    QLineEdit *m_name;
    QComboBox *m_class;
    QLineEdit *m_goal;
    QLineEdit *m_cadence;
    QComboBox *m_owner;
    QLineEdit *m_holdout;
    QPlainTextEdit *m_steps;
    SpanLabel *m_help;
};

} // namespace leadbook
