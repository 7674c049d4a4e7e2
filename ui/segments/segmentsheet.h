// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"
#include "workspace/latest.h"
#include "workspace/segments/savedsegments.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace leadbook {

class SpanLabel;

/// Makes or edits a live segment: name, filter with the count as it is typed, colour, who looks after it, and
/// what is to be done with its customers. Enter keeps it, Esc closes.
class SegmentSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    SegmentSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p segment, a new one where its id is 0; nothing happens where there is no book.
    void open(const SavedSegment &segment);
    bool isSettled() const override { return ChangeSheet::isSettled() && !m_isCounting; }
    QLineEdit &nameInput() const { return *m_name; }
    QLineEdit &filterInput() const { return *m_filter; }
    QPlainTextEdit &strategyInput() const { return *m_strategy; }
    const SpanLabel &count() const { return *m_count; }

protected:
    void submit() override;
    void retranslate() override;

private:
    void fillOwners();
    void fillColours();
    /// Counts whom the filter that stands there now lets pass.
    void countNow();
    SavedSegment typed() const;

    SavedSegment m_segment;
    Latest m_latest;
    bool m_isCounting = false;
    QLineEdit *m_name;
    QLineEdit *m_filter;
    SpanLabel *m_count;
    QComboBox *m_colour;
    QComboBox *m_owner;
    QPlainTextEdit *m_strategy;
};

} // namespace leadbook
