// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/surveys/questionnaire.h"
#include "ui/shell/changesheet.h"
#include "workspace/latest.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace leadbook {

class SpanLabel;

/// Fills in a questionnaire while one speaks with a customer: a line for each question, answered by keyboard.
/// Enter keeps all of it as one change, Esc closes.
class AnswerSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    AnswerSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p customer with the questionnaire called @p key, else the first one in use. Nothing happens
    /// where the customer is not there.
    void open(std::int64_t customer, const QString &key = {});
    bool isSettled() const override { return ChangeSheet::isSettled() && !m_isReading; }
    QComboBox &questionnaireInput() const { return *m_which; }
    QComboBox &contactInput() const { return *m_contact; }
    QCheckBox &callInput() const { return *m_call; }
    /// The lines of the questions, in their order.
    const QList<QLineEdit *> &answerInputs() const { return m_answers; }

protected:
    void submit() override;
    void retranslate() override;
    QList<QWidget *> inputs() const override;

private:
    void read();
    void take(const Result<std::vector<Questionnaire>> &all);
    void fillContacts();
    /// Shows the questions of the chosen one.
    void showQuestions();
    void addQuestion(const SurveyQuestion &question);
    /// Gives the questions the height that they need, or that there is.
    void fitQuestions();
    QString hintFor(const SurveyQuestion &question) const;
    QString customerName() const;
    const Questionnaire *chosen() const;

    std::int64_t m_customer = 0;
    QString m_wanted;
    std::vector<Questionnaire> m_all;
    Latest m_latest;
    bool m_isReading = false;
    QComboBox *m_which;
    QComboBox *m_contact;
    QCheckBox *m_call;
    SpanLabel *m_intro;
    QScrollArea *m_area;
    QWidget *m_form;
    QVBoxLayout *m_rows;
    QList<QLineEdit *> m_answers;
};

} // namespace leadbook
