// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"
#include "ui/widgets/sheet.h"
#include "workspace/latest.h"
#include "workspace/segments/breakdown.h"
#include "workspace/workspace.h"

class QLabel;
class QPlainTextEdit;
class QLineEdit;

namespace leadbook {

class Button;
class SpanLabel;

/// Edits the bands of a dimension, a line for each: "Label: filter". Says as it is typed how many customers
/// each has. Ctrl+Enter keeps them, Esc closes.
class BandsSheet : public Sheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    BandsSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p dimension; nothing happens where there is no book.
    void open(const Dimension &dimension);
    /// Nothing is being counted or written.
    bool isSettled() const { return !m_isSaving && !m_isCounting; }
    QLineEdit &nameInput() const { return *m_name; }
    QPlainTextEdit &bandsInput() const { return *m_bands; }
    const SpanLabel &counts() const { return *m_counts; }

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
    void countNow();
    void showCounts(const Result<CustomerGroups> &groups);
    /// What stands there; Invalid with one sentence where a line is no band.
    Result<Dimension> typed() const;
    void save();
    void restore();
    void write(Book::Work work, bool isRemoved, const QString &sentence);
    void tell(const QString &problem);
    void retranslate();

    Workspace &m_workspace;
    Dimension m_dimension;
    Latest m_latest;
    bool m_isSaving = false;
    bool m_isCounting = false;
    SpanLabel *m_title;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_bandsLabel;
    QPlainTextEdit *m_bands;
    SpanLabel *m_help;
    SpanLabel *m_counts;
    QLabel *m_problem;
    Button *m_write;
    Button *m_restore;
    Button *m_close;
};

/// The bands of @p dimension as lines of "Label: filter", labels in the user's language.
QString bandLines(const Dimension &dimension);
/// Such lines as bands; blank lines are left out. Invalid with one sentence that names the line.
Result<std::vector<DimensionBand>> readBandLines(const QString &text);

} // namespace leadbook
