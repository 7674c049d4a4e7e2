// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"

class QComboBox;
class QPlainTextEdit;

namespace leadbook {

class SpanLabel;

/// Notes what a customer said as a feedback item. Enter keeps it (Ctrl+Enter in the text), Esc closes.
class FeedbackSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    FeedbackSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p customer with @p kind and @p text, which may be empty. Nothing happens where the customer
    /// is not there.
    void open(std::int64_t customer, const QString &kind, const QString &text);
    QComboBox &kindInput() const { return *m_kind; }
    QPlainTextEdit &textInput() const { return *m_text; }
    QComboBox &ownerInput() const { return *m_owner; }

protected:
    void submit() override;
    void retranslate() override;

private:
    void fillOwners();
    QString customerName() const;

    std::int64_t m_customer = 0;
    std::uint8_t m_grade = 0xff;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QComboBox *m_owner;
};

} // namespace leadbook
