// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/grading/dealreplay.h"
#include "workspace/grading/needhistory.h"
#include "workspace/view.h"

#include <span>

namespace leadbook {

/// Customers as they stood on past days: deals and needs are brought to a day one by one, and what is derived
/// of them (facts, orders, RFM) is made again for those who are asked for. What is written of a customer has
/// no day and stays as it is. Grades stay as they are set here.
class PastCustomers
{
public:
    /// As on the day of @p view, which must outlive it.
    explicit PastCustomers(const View &view);
    // The view of a day points into it.
    PastCustomers(const PastCustomers &) = delete;
    PastCustomers &operator=(const PastCustomers &) = delete;

    /// Brings every deal and need to the end of @p day; @p needs are all there are, by day.
    void bringAllTo(Day day, std::span<const NeedMove> needs);
    /// The same of the deals and the need of @p customer; @p needs are its own, by day.
    void bringTo(Row customer, Day day, std::span<const NeedMove> needs);
    void setDeal(Row deal, Day day);
    void setNeed(Row customer, std::uint8_t level, Day day);
    void setGrade(Row customer, std::uint8_t grade);
    /// Leaves out deriving what comparisons of @p fields do not need.
    void deriveOnlyFor(std::span<const FieldId> fields);
    /// Derives @p rows, ascending, as of @p day, and makes that the day of view().
    void derive(Day day, std::span<const Row> rows);
    /// What is true of those derived last; as long as this.
    const View &view() const { return m_view; }

private:
    Snapshot m_past;
    DealReplay m_deals;
    View m_view;
    bool m_derivesFacts = true;
    bool m_derivesPurchases = true;
};

} // namespace leadbook
