// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/actionrule.h"
#include "domain/template/messagetemplate.h"
#include "ui/shell/changesheet.h"
#include "workspace/latest.h"

class QComboBox;
class QLineEdit;

namespace leadbook {

/// Asks for a rule: what it waits for, for whom, and what it does. Below them stands what it would have done
/// in the last days.
class ActionRuleSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    ActionRuleSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p rule; one without a name is a new one. Nothing happens where there is no book.
    void open(const ActionRule &rule);
    bool isSettled() const override { return ChangeSheet::isSettled() && !m_isTrying && !m_isReading; }

    QLineEdit &nameInput() const { return *m_name; }
    QComboBox &eventInput() const { return *m_event; }
    QComboBox &classInput() const { return *m_class; }
    QLineEdit &daysInput() const { return *m_days; }
    QLineEdit &whoInput() const { return *m_who; }
    QLineEdit &taskInput() const { return *m_task; }
    QLineEdit &tagInput() const { return *m_tag; }
    QLineEdit &mailInput() const { return *m_mail; }
    QComboBox &templateInput() const { return *m_template; }
    /// What it would have done.
    const SpanLabel &trial() const { return *m_trial; }

protected:
    void submit() override;
    void retranslate() override;
    QList<QWidget *> inputs() const override;
    void closing() override;

private:
    void fillChoices();
    void readChoices();
    void fillTemplates();
    /// A mail that is about nothing yet is about what its template is called.
    void nameMail();
    /// Only what the event looks at can be filled in.
    void showNeeded();
    void tryNow();
    /// What stands there; Invalid with one sentence where it will not do.
    Result<ActionRule> typed() const;

    ActionRule m_rule;
    QStringList m_segments;                   ///< names
    std::vector<MessageTemplate> m_templates; ///< of mails
    Latest m_latest;
    Latest m_trials;
    bool m_isReading = false;
    bool m_isTrying = false;
    bool m_isFilling = false;
    QLineEdit *m_name;
    QComboBox *m_event;
    QComboBox *m_class;
    QComboBox *m_holiday;
    QLineEdit *m_survey;
    QLineEdit *m_score;
    QLineEdit *m_days;
    SpanLabel *m_nothing; ///< where the event needs nothing more
    QLineEdit *m_who;
    QComboBox *m_kind;
    QLineEdit *m_task;
    QLineEdit *m_after;
    QLineEdit *m_tag;
    QComboBox *m_owner;
    QLineEdit *m_mail;
    QComboBox *m_template;
    SpanLabel *m_trial;
};

} // namespace leadbook
