// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipeline/customerinput.h"
#include "workspace/deals/dealwork.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace leadbook {

class CellInput;

/// Lines for fields of a deal, each with what the book often has offered below it.
class DealForm : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace outlives it.
    explicit DealForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows lines for @p fields; those of @p needed must not be left blank.
    void setFields(const std::vector<FieldId> &fields, const std::vector<FieldId> &needed = {});
    /// Puts a line of somebody else's behind them.
    void addLine(QLabel *label, QWidget *input);
    /// Fills them with what the deal at @p row has; kNoRow: nothing.
    void fill(Row row);
    void setText(FieldId field, const QString &text);
    void setCustomer(std::int64_t customer);
    QString text(FieldId field) const;

    /// What was changed since fill(), and what is needed, as the book takes it; Invalid with a sentence where
    /// a line cannot be read, which gets the keyboard.
    Result<std::vector<DealValue>> changed();
    /// The lines in their order, for Tab.
    QList<QWidget *> inputs() const;
    QWidget &line(FieldId field) const;
    /// Nothing is being looked for.
    bool isSettled() const;
    void retranslate();

Q_SIGNALS:
    /// Enter was pressed in a line.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        FieldId field;
        QLabel *label;
        CellInput *input; ///< of all but the customer
        CustomerInput *customer;
        QString before; ///< what fill() wrote
        std::int64_t customerBefore = 0;
        bool isNeeded = false;
    };

    Line makeLine(FieldId field);
    void offer(const Line &line);
    static Error blank(const Line &line);
    Result<DealValue> read(const Line &line) const;
    static QString storedText(const View &view, Row row, FieldId field);
    static bool isChanged(const Line &line);

    Workspace &m_workspace;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
};

} // namespace leadbook
