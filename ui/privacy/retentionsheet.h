// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"
#include "workspace/privacy/retention.h"

class QCheckBox;
class QLineEdit;

namespace leadbook {

/// Asks for a rule of how long data are kept, and writes it.
class RetentionSheet : public ChangeSheet
{
    Q_OBJECT

public:
    RetentionSheet(Workspace &workspace, QWidget &window);

    /// Opens @p rule; one with id 0 is new.
    void open(const RetentionRule &rule);
    QLineEdit &nameInput() const { return *m_name; }
    QLineEdit &filterInput() const { return *m_filter; }
    QLineEdit &daysInput() const { return *m_days; }

protected:
    void submit() override;
    void retranslate() override;

private:
    Result<RetentionRule> typed() const;

    RetentionRule m_rule;
    QLineEdit *m_name;
    QLineEdit *m_filter;
    QLineEdit *m_days;
    QLineEdit *m_basis;
    QCheckBox *m_active;
    SpanLabel *m_help;
};

} // namespace leadbook
