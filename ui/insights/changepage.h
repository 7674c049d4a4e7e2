// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/analysispage.h"
#include "workspace/record/recordwork.h"

namespace leadbook {

/// A page that shows what an analysis says of the book and writes changes of it, one after the other.
class ChangePage : public AnalysisPage
{
    Q_OBJECT

public:
    using AnalysisPage::AnalysisPage;

    /// A change is being written.
    bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    /// A change was written; @p sentence says what.
    void done(const QString &sentence);
    /// It was refused; @p sentence says why.
    void refused(const QString &sentence);

protected:
    /// Writes @p change, unless something is being written; @p sentence is said when it is done.
    void write(const RecordWork &change, const QString &sentence);
    /// isWriting() is another one: what the buttons may do now.
    virtual void writingChanged() {}

private:
    bool m_isWriting = false;
};

} // namespace leadbook
