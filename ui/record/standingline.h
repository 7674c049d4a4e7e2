// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerstanding.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

namespace leadbook {

/// Where a customer stands: its RFM segment and life cycle, and the live segments it is in, each with why and
/// with what is to be done. Asks a worker.
class StandingLine : public SpanLabel
{
    Q_OBJECT

public:
    /// @p workspace outlives it.
    explicit StandingLine(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the customer with @p id; 0: nobody.
    void showCustomer(std::int64_t id);
    bool isSettled() const { return !m_isDue; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void say();

    Workspace &m_workspace;
    std::int64_t m_customer = 0;
    Latest m_latest;
    bool m_isDue = false;
    CustomerStanding m_standing;
};

} // namespace leadbook
