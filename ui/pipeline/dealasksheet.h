// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/formsheet.h"
#include "workspace/deals/dealwork.h"

#include <functional>
#include <vector>

class QLabel;

namespace leadbook {

class DealForm;

/// Asks for what a move of a deal cannot do without: fields that the stage requires, or why it is lost. Enter
/// answers, Esc lets the deal stay where it is.
class DealAskSheet : public FormSheet
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
    void submit() override;
    QList<QWidget *> inputs() const override;
    void closing() override;
    void retranslate() override;

private:
    Question m_question;
    Answer m_answer;
    QLabel *m_note;
    DealForm *m_form;
};

} // namespace leadbook
