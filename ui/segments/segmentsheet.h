// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"
#include "workspace/latest.h"
#include "workspace/segments/savedsegments.h"
#include "workspace/workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace leadbook {

class Button;
class SpanLabel;

/// Makes or edits a live segment: name, filter with the count as it is typed, colour, who looks after it, and
/// what is to be done with its customers. Enter keeps it, Esc closes.
class SegmentSheet : public Sheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    SegmentSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p segment, a new one where its id is 0; nothing happens where there is no book.
    void open(const SavedSegment &segment);
    /// Nothing is being counted or written.
    bool isSettled() const { return !m_isSaving && !m_isCounting; }
    QLineEdit &nameInput() const { return *m_name; }
    QLineEdit &filterInput() const { return *m_filter; }
    QPlainTextEdit &strategyInput() const { return *m_strategy; }
    const SpanLabel &count() const { return *m_count; }

Q_SIGNALS:
    /// It was written; @p sentence says what.
    void saved(const QString &sentence);
    /// It was refused after the sheet was closed; @p sentence says why.
    void failed(const QString &sentence);

protected:
    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillOwners();
    void fillColours();
    /// Counts whom the filter that stands there now lets pass.
    void countNow();
    SavedSegment typed() const;
    void save();
    void tell(const QString &problem);
    void retranslate();

    Workspace &m_workspace;
    SavedSegment m_segment;
    Latest m_latest;
    bool m_isSaving = false;
    bool m_isCounting = false;
    SpanLabel *m_title;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_filterLabel;
    QLineEdit *m_filter;
    SpanLabel *m_count;
    QLabel *m_colourLabel;
    QComboBox *m_colour;
    QLabel *m_ownerLabel;
    QComboBox *m_owner;
    QLabel *m_strategyLabel;
    QPlainTextEdit *m_strategy;
    QLabel *m_problem;
    Button *m_write;
    Button *m_close;
};

} // namespace leadbook
