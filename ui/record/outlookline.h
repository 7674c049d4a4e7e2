// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spanlabel.h"
#include "workspace/latest.h"
#include "workspace/lifetime/customeroutlook.h"
#include "workspace/workspace.h"

namespace leadbook {

/// What a customer is expected to buy in the next year: when next, how often and for how much with its range,
/// or why that cannot be told. Nothing of who has not bought. Asks a worker, and keeps what the book taught
/// for the next customer.
class OutlookLine : public SpanLabel
{
    Q_OBJECT

public:
    /// @p workspace outlives it.
    explicit OutlookLine(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the customer with @p id; 0: nobody.
    void showCustomer(std::int64_t id);
    bool isSettled() const { return !m_isDue; }
    const CustomerOutlook &outlook() const { return m_outlook; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        CustomerOutlook outlook;
        QString currency;
        Day today;
    };

    void say();

    Workspace &m_workspace;
    std::int64_t m_customer = 0;
    Latest m_latest;
    bool m_isDue = false;
    CustomerOutlook m_outlook;
    QString m_currency;
    Day m_today;
};

} // namespace leadbook
