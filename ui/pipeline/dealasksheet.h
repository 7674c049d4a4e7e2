// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"
#include "workspace/deals/dealwork.h"
#include "workspace/workspace.h"

#include <functional>
#include <vector>

class QLabel;

namespace leadbook {

class Button;
class DealForm;
class SpanLabel;

/// Asks for what a move of a deal cannot do without: fields that the stage requires, or why it is lost. Enter
/// answers, Esc lets the deal stay where it is.
class DealAskSheet : public Sheet
{
    Q_OBJECT

public:
    /// What is asked, in words.
    struct Question
    {
        std::int64_t deal = 0;
        QString title;
        QString note;
        QString button;
        std::vector<FieldId> fields;
        std::vector<FieldId> needed; ///< of them
    };
    using Answer = std::function<void(const std::vector<DealValue> &values)>;

    /// Both outlive it.
    DealAskSheet(Workspace &workspace, QWidget &window);

    /// Asks; @p answer is called with what was filled in, never where the sheet is closed without.
    void ask(const Question &question, Answer answer);

protected:
    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void closing() override;
    void changeEvent(QEvent *event) override;

private:
    void answer();
    void tell(const QString &problem);
    void retranslate();

    Workspace &m_workspace;
    Question m_question;
    Answer m_answer;
    SpanLabel *m_title;
    QLabel *m_note;
    DealForm *m_form;
    QLabel *m_problem;
    Button *m_done;
    Button *m_close;
};

} // namespace leadbook
