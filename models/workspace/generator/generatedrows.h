// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// What the generator says of one customer. Text is UTF-8; views point into the word lists and live for ever.
struct CustomerRow
{
    std::string name; ///< the person
    std::string_view familyName;
    std::string givenName;
    std::string company; ///< empty: a person alone
    std::string_view title;
    std::string_view department;
    std::optional<int> role; ///< as in customer_contact
    std::string mobile;      ///< unique
    std::string phone;
    std::string email; ///< unique
    std::string_view city;
    std::string_view region;
    std::string_view country;
    std::string_view industry;
    std::optional<int> employees;
    std::string_view source;
    std::size_t owner = 0; ///< index in words::kSellers
    bool active = false;   ///< status active, otherwise a lead
    int gender = 0;        ///< 1 female, 2 male
    Day birthday;          ///< not known for one in five
    std::string_view tag;
    std::string notes; ///< 40 characters or empty
};

/// What the customer needs.
struct NeedRow
{
    enum Level
    {
        Unclear = 1,
        Partly = 2,
        Clear = 3
    };
    Level level = Unclear;
    Day day;
    std::string_view product;       ///< partly and clear
    std::string_view usage;         ///< partly and clear
    Money budget;                   ///< clear
    Day wanted;                     ///< clear
    std::string_view decisionMaker; ///< clear, empty where not known
};

/// One line of an order.
struct PurchaseRow
{
    std::int64_t customer = 0; ///< index, from 0
    std::int64_t order = 0; ///< number of the order in the whole book, from 0; lines of one follow each other
    bool isReturn = false;  ///< quantity, amount and cost are negative
    Day day;
    std::size_t article = 0; ///< index in words::kArticles
    int quantity = 1;
    Money amount;
    Money cost;
    std::string_view payment;
};

/// The order's number in files, "S1000001"; returns begin with R.
std::string orderNumber(const PurchaseRow &row);

enum class GeneratedOutcome : std::uint8_t
{
    Open,
    Won,
    Lost
};

/// A step of a deal: into a stage (0-4) or, last and without a stage, to its outcome.
struct DealStep
{
    std::optional<int> stage;
    Day day;
};

struct DealRow
{
    std::int64_t customer = 0; ///< index, from 0
    std::int64_t number = 0;   ///< from 0, over the whole book
    std::string title;
    GeneratedOutcome outcome = GeneratedOutcome::Open;
    int stage = 0;           ///< 0-4: where it is, or was when decided
    std::size_t article = 0; ///< index in words::kArticles
    Money amount;
    Day opened;
    Day closed;   ///< decided deals
    Day expected; ///< open deals
    std::size_t owner = 0;
    std::string_view source;
    std::string_view competitor;
    std::string_view lostReason;
    std::vector<DealStep> steps;
};

/// The deal's id in files, "D100001".
std::string dealKey(const DealRow &row);

struct InteractionRow
{
    std::int64_t customer = 0; ///< index, from 0
    std::size_t kind = 0;      ///< index in words::kInteractions
    Day day;
    bool fromCustomer = false;
    std::optional<bool> answered; ///< calls and messages
    bool bulk = false;            ///< mass mail
    std::optional<int> minutes;
    std::optional<int> count;           ///< usage
    Day until;                          ///< trial
    std::optional<std::size_t> article; ///< usage and trial
    std::size_t owner = 0;
    std::string_view summary;
};

/// How many rows were written.
struct GeneratedCounts
{
    std::int64_t customers = 0;
    std::int64_t purchases = 0;
    std::int64_t deals = 0;
    std::int64_t interactions = 0;

    friend bool operator==(const GeneratedCounts &, const GeneratedCounts &) = default;
};

} // namespace leadbook
