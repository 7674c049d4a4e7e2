// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/formsheet.h"
#include "workspace/record/recordwork.h"

#include <QStringList>

class QComboBox;
class QLineEdit;

namespace leadbook {

class RateModel;
class SpanLabel;
class TableView;

/// The dated exchange rates of the book: set, changed and removed one by one, each as one change that can be
/// undone; the sheet stays open. Enter on a line changes that rate, Del removes the selected ones, Enter
/// anywhere else keeps what stands in the inputs.
class RatesSheet : public FormSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    RatesSheet(Workspace &workspace, QWidget &window);

    /// Opens it. Nothing happens where there is no book.
    void open();
    /// Nothing is being read or written.
    bool isSettled() const { return m_pending == 0; }
    TableView &table() const { return *m_table; }
    RateModel &rates() const { return *m_model; }
    QComboBox &currencyInput() const { return *m_currency; }
    QLineEdit &dayInput() const { return *m_day; }
    QLineEdit &rateInput() const { return *m_rate; }
    SpanLabel &about() const { return *m_about; }

    void removeSelected();

Q_SIGNALS:
    /// It was written; @p sentence says what.
    void saved(const QString &sentence);

protected:
    void submit() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QList<QWidget *> inputs() const override;

private:
    void showRates();
    void readMissing();
    void edit(int row);
    void write(const RecordWork &work, const QString &sentence);
    void fillCurrencies();
    void describe();

    RateModel *m_model;
    SpanLabel *m_about;
    TableView *m_table;
    QComboBox *m_currency;
    QLineEdit *m_day;
    QLineEdit *m_rate;
    Button *m_remove;
    QStringList m_missing; ///< currencies of the book that have no rate
    int m_pending = 0;
};

} // namespace leadbook
