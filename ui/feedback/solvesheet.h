// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"

class QPlainTextEdit;

namespace leadbook {

class SpanLabel;

/// Says how a feedback item was solved. Ctrl+Enter keeps it, Esc closes.
class SolveSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    SolveSheet(Workspace &workspace, QWidget &window);

    /// Opens for the item with the id @p feedback, which says @p text.
    void open(std::int64_t feedback, const QString &text);
    QPlainTextEdit &resolutionInput() const { return *m_resolution; }

protected:
    void submit() override;
    void retranslate() override;

private:
    std::int64_t m_feedback = 0;
    SpanLabel *m_text;
    QPlainTextEdit *m_resolution;
};

} // namespace leadbook
