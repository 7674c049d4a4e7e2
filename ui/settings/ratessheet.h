// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/rowsheet.h"

#include <QStringList>

#include <utility>

class QComboBox;
class QLineEdit;

namespace leadbook {

class RateModel;

/// The dated exchange rates of the book, which are set, changed and removed one by one.
class RatesSheet : public RowSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    RatesSheet(Workspace &workspace, QWidget &window);

    /// Opens it. Nothing happens where there is no book.
    void open();
    RateModel &rates() const { return *m_model; }
    QComboBox &currencyInput() const { return *m_currency; }
    QLineEdit &dayInput() const { return *m_day; }
    QLineEdit &rateInput() const { return *m_rate; }

protected:
    void submit() override;
    void retranslate() override;
    QList<QWidget *> inputs() const override;
    void edit(int row) override;
    void remove(const QList<int> &rows) override;
    void showLines() override;
    void clearInputs() override;

private:
    void readMissing();
    /// Of the currencies without a rate, those that are codes, and what else stands in their place.
    std::pair<QStringList, QStringList> missing() const;
    void fillCurrencies();
    void describe();

    RateModel *m_model;
    QComboBox *m_currency;
    QLineEdit *m_day;
    QLineEdit *m_rate;
    QStringList m_missing;   ///< what records of the book name as a currency and has no rate
    bool m_isChosen = false; ///< the currency, by the user
};

} // namespace leadbook
