// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/formsheet.h"
#include "workspace/campaigns/campaignsending.h"
#include "workspace/latest.h"

class QComboBox;

namespace leadbook {

class SpanLabel;

/// Writes a message to customers chosen in the list: asks for the template, says who is left out and why, and
/// hands the mailing on as mail files, as a table or as text.
class MailingSheet : public FormSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    MailingSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p people of @p list, by id; contacts stand for their customers. Nothing happens where there
    /// is no book or nobody.
    void open(ListKind list, const std::vector<std::int64_t> &people);
    bool isSettled() const { return !m_isAsking; }
    QComboBox &templateInput() const { return *m_template; }
    const SpanLabel &counts() const { return *m_counts; }
    Button &tableButton() const { return *m_table; }
    Button &copyButton() const { return *m_copy; }

Q_SIGNALS:
    void sendRequested(const leadbook::Mailing &mailing, leadbook::MailingForm form);

protected:
    void submit() override { send(MailingForm::MailFiles); }
    void retranslate() override;

private:
    struct Answer
    {
        std::vector<MessageTemplate> templates;
        std::int64_t may = 0;
        LeftOutCounts leftOut{};
    };

    void ask();
    void take(const Result<Answer> &answer);
    void updateButtons();
    Mailing mailing() const;
    void send(MailingForm form);

    std::vector<std::int64_t> m_customers;
    std::vector<MessageTemplate> m_templates;
    std::int64_t m_may = 0;
    Latest m_latest;
    bool m_isAsking = false;
    QComboBox *m_template;
    SpanLabel *m_counts;
    Button *m_table;
    Button *m_copy;
};

} // namespace leadbook
