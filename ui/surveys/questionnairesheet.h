// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/surveys/questionnaire.h"
#include "ui/shell/changesheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace leadbook {

class SpanLabel;

/// Makes or edits a questionnaire: name, what it is for, what is said first, and its questions, a line for
/// each. Enter keeps it (Ctrl+Enter among the questions), Esc closes.
class QuestionnaireSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    QuestionnaireSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p questionnaire; one without questions is a new one. Nothing happens where there is no
    /// book.
    void open(const Questionnaire &questionnaire);
    QLineEdit &nameInput() const { return *m_name; }
    QComboBox &kindInput() const { return *m_kind; }
    QLineEdit &introInput() const { return *m_intro; }
    QPlainTextEdit &questionsInput() const { return *m_questions; }
    QCheckBox &activeInput() const { return *m_active; }

protected:
    void submit() override;
    void retranslate() override;

private:
    /// What stands there; Invalid with one sentence where it will not do.
    Result<Questionnaire> typed() const;

    Questionnaire m_questionnaire;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_intro;
    QPlainTextEdit *m_questions;
    QCheckBox *m_active;
    SpanLabel *m_help;
    Button *m_remove;
};

} // namespace leadbook
