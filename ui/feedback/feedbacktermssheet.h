// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"

class QLineEdit;

namespace leadbook {

class SpanLabel;

/// Sets within how many working days feedback is to be answered, by grade.
class FeedbackTermsSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    FeedbackTermsSheet(Workspace &workspace, QWidget &window);

    /// Opens with @p terms as FeedbackTerms writes them.
    void open(const QString &terms);
    QLineEdit &daysInput() const { return *m_days; }

protected:
    void submit() override;
    void retranslate() override;

private:
    QLineEdit *m_days;
    SpanLabel *m_help;
};

} // namespace leadbook
