// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboard.h"
#include "support/snapshotbuilder.h"

#include <QString>

#include <optional>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline const Day kDealsToday(20'778); // 2026-11-21, a Saturday

/// Three stages and two customers, and as many deals as are opened.
struct DealBook
{
    SnapshotBuilder builder{kDealsToday};
    std::uint16_t first = builder.stage("First contact");
    std::uint16_t second = builder.stage("Quotation");
    std::uint16_t third = builder.stage("Own stage");
    Row acme = builder.customer({{FieldId::Name, "Acme"}, {FieldId::ContactName, "Anna"}});
    Row bond = builder.customer({{FieldId::Name, "Bond"}, {FieldId::ContactName, "Bond"}});
    ViewPtr last;

    Row open(std::uint16_t stage, std::int64_t amount, std::optional<int> expected = {})
    {
        const Row deal = builder.deal(acme, stage, DealOutcome::Open, amount, kDealsToday - 30);
        if (expected)
            builder.snapshot().deals.expected.set(deal, kDealsToday + *expected);
        return deal;
    }
    DealBoard board(const DealBoardQuestion &question = {})
    {
        last = builder.view();
        return dealBoard(*last, question);
    }
};

} // namespace leadbook::test
