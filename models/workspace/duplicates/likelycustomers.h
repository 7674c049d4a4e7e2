// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/duplicates/duplicatepair.h"
#include "workspace/view.h"

namespace leadbook {

/// What is typed of a new customer so far; empty = not yet.
struct EnteredCustomer
{
    std::string name; ///< of a person or a company
    std::string company;
    std::string phone;
    std::string email;
    std::string wechat;
    std::string city;
};

/// A customer of the book that it may be.
struct LikelyCustomer
{
    Row customer = kNoRow;
    std::int64_t id = 0;
    double confidence = 0;
    std::vector<DuplicateEvidence> evidence; ///< a: as typed, b: as known
};

/// Who of @p candidates (rows of customers in any order) the customer that is being typed may be, the
/// likeliest first, at most @p most. Pure; any thread.
std::vector<LikelyCustomer> weighCandidates(const View &view, const EnteredCustomer &entered,
                                            std::vector<Row> candidates, std::size_t most);

/// Who of the book the customer that is being typed may be, the likeliest first, at most @p most. Passes over
/// the search index of the view up to six times, shared among threads: some 50 milliseconds with a million
/// customers; LikelyIndex answers the same at once. Pure; any thread; empty where cancelled.
std::vector<LikelyCustomer> likelyCustomers(const View &view, const EnteredCustomer &entered,
                                            std::size_t most, const Progress &progress);

} // namespace leadbook
