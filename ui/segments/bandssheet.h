// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"
#include "ui/shell/changesheet.h"
#include "workspace/latest.h"
#include "workspace/segments/breakdown.h"

class QPlainTextEdit;
class QLineEdit;

namespace leadbook {

class Button;
class SpanLabel;

/// Edits the bands of a dimension, a line for each: "Label: filter". Says as it is typed how many customers
/// each has. Ctrl+Enter keeps them, Esc closes.
class BandsSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    BandsSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p dimension; nothing happens where there is no book.
    void open(const Dimension &dimension);
    bool isSettled() const override { return ChangeSheet::isSettled() && !m_isChecking && !m_isCounting; }
    QLineEdit &nameInput() const { return *m_name; }
    QPlainTextEdit &bandsInput() const { return *m_bands; }
    const SpanLabel &counts() const { return *m_counts; }

protected:
    void submit() override;
    void retranslate() override;

private:
    void countNow();
    void showCounts(const Result<CustomerGroups> &groups);
    /// What stands there; Invalid with one sentence where a line is no band.
    Result<Dimension> typed() const;
    void restore();

    Dimension m_dimension;
    Latest m_latest;
    bool m_isChecking = false;
    bool m_isCounting = false;
    QLineEdit *m_name;
    QPlainTextEdit *m_bands;
    SpanLabel *m_help;
    SpanLabel *m_counts;
    Button *m_restore;
};

/// The bands of @p dimension as lines of "Label: filter", labels in the user's language.
QString bandLines(const Dimension &dimension);
/// Such lines as bands; blank lines are left out. Invalid with one sentence that names the line.
Result<std::vector<DimensionBand>> readBandLines(const QString &text);

} // namespace leadbook
