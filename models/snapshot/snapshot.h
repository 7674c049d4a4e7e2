// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dealoutcome.h"
#include "domain/taskkind.h"
#include "snapshot/adjacency.h"
#include "snapshot/codecolumn.h"
#include "snapshot/fieldcolumns.h"
#include "snapshot/ordercodes.h"
#include "snapshot/rowids.h"
#include "snapshot/textcolumn.h"
#include "snapshot/textindex.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leadbook {

/// A table of people: ids, which rows are still there, and one column for each resident field of its home.
struct FieldTable
{
    explicit FieldTable(Home home)
        : columns(home)
    {
    }

    RowIds ids;
    Column<std::uint8_t> alive; ///< 1, or 0 for a tombstone
    std::size_t aliveCount = 0;
    FieldColumns columns;

    std::size_t rows() const { return ids.size(); }
    bool isAlive(Row row) const { return row < alive.size() && alive[row] != 0; }
};

/// customer_contact: who is where. A tombstone keeps its rows but leaves both adjacencies.
struct LinkTable : FieldTable
{
    LinkTable()
        : FieldTable(Home::Link)
    {
    }

    Column<Row> customer;
    Column<Row> contact;
    Column<std::uint8_t> primary;
    Adjacency ofCustomer;
    Adjacency ofContact;
};

/// contact_point: phones, e-mails, addresses and accounts beside the main ones, for the search. A tombstone
/// leaves both adjacencies.
struct PointTable
{
    RowIds ids;
    Column<Row> customer; ///< whose own it is; kNoRow: a contact's
    Column<Row> contact;
    Column<std::uint8_t> isPhone; ///< 1: found by its digits, however written
    TextColumn value;
    Adjacency ofCustomer;
    Adjacency ofContact;
};

/// A way that deals go, with stages of its own.
struct PipelineRow
{
    std::int64_t id = 0;
    std::string name;
};

/// An open stage of a pipeline, by position.
struct StageRow
{
    std::int64_t id = 0;
    std::int64_t pipeline = 0;
    std::string name;
    int position = 0;
    /// Place among the five levels of grading (1-5): ceil(5 * (place + 1) / stages of its pipeline).
    std::uint8_t level = 0;
    std::optional<double> chance = {}; ///< to be won, 0-1, as set by hand
    std::string required = {}; ///< keys of the deal fields that a deal must have to enter, divided by commas
};

struct OwnerRow
{
    std::int64_t id = 0;
    std::string name;
    std::string teamLead; ///< column manager
    std::string region;
    bool active = true; ///< gets customers
    std::string email;
};

struct ProductRow
{
    std::int64_t id = 0;
    std::string key;
    std::string name;
    std::string category;
};

inline constexpr std::uint16_t kNoStage = 0xffff;
inline constexpr std::uint16_t kNoPipeline = 0xffff;

struct DealTable
{
    RowIds ids;
    Column<std::uint8_t> alive;
    Column<Row> customer;
    Column<std::uint16_t> pipeline; ///< index into Snapshot::pipelines, also of a deal without a stage
    Column<std::uint16_t> stage;    ///< index into Snapshot::stages, kNoStage where not told
    Column<std::uint8_t> outcome;   ///< DealOutcome
    Column<Money> amount;
    Column<Day> opened;
    Column<Day> closed;
    Column<std::uint32_t> owner;   ///< index into Snapshot::owners + 1, 0 = none
    Column<std::uint32_t> product; ///< index into Snapshot::products + 1, 0 = none
    Column<Day> expected;          ///< when it is expected to be closed
    TextColumn title;
    CodeColumn currency;  ///< of what was agreed; empty: that of the book
    Column<Money> agreed; ///< where amount is this in the book's currency; ends with the last such deal
    CodeColumn source;
    CodeColumn competitor;
    CodeColumn lostReason;
    Adjacency ofCustomer;
};

/// Moves of deals: stage kNoStage is the move to the outcome.
struct StageChangeTable
{
    RowIds ids;
    Column<std::uint8_t> alive;
    Column<Row> deal;
    Column<std::uint16_t> stage;
    Column<Day> day;
    Adjacency ofDeal;
};

/// Purchase lines, 32 bytes a row, and 4 each up to the last that has a category of its own or tells how it
/// was paid.
struct PurchaseTable
{
    RowIds ids;
    Column<Row> customer; ///< kNoRow: unlinked
    Column<Day> day;
    Column<Money> amount;          ///< not known = tombstone
    Column<std::uint32_t> order;   ///< same code = same order; 0 = an order of its own
    Column<std::uint32_t> product; ///< index into Snapshot::products + 1, 0 = none
    Column<float> quantity;
    CodeColumn ownCategory; ///< of lines without a product; ends with the last line that has one
    CodeColumn payment;     ///< how it was paid; ends with the last line that says it
    OrderCodes orderCodes;
    Adjacency ofCustomer;
};

/// Interactions; text stays in the file.
struct InteractionTable
{
    enum Flag : std::uint8_t
    {
        Alive = 1,
        TwoWay = 2, ///< counts as contact: answered, not mass mail, of a kind in which both sides take part
        FromCustomer = 4,
    };

    RowIds ids;
    Column<Row> customer;
    Column<Day> day;
    Column<std::uint8_t> kind;
    Column<std::uint8_t> flags;
    Adjacency ofCustomer;
};

/// Survey answers, 28 bytes a row; comments stay in the file.
struct SurveyTable
{
    RowIds ids;
    Column<Row> customer; ///< kNoRow = tombstone
    CodeColumn kind;      ///< NPS, CSAT or the survey's name
    Column<double> score; ///< NaN = not told
    Column<Day> day;
    Adjacency ofCustomer;
};

/// An open task of a customer.
struct TaskRow
{
    std::int64_t id = 0;
    Row customer = kNoRow;
    std::string title;
    Day due;
    std::optional<TaskKind> kind = {}; ///< absent: not told
    Day set = {};                      ///< when it was set or promised; no day: not known
    Day entered = {};                  ///< of a step: when the customer entered its class
    std::int64_t step = 0;             ///< id of the strategy's step it comes from; 0: none
    std::int64_t deal = 0;             ///< id; 0: of none
    std::int64_t owner = 0;            ///< id; 0: of the customer's owner

    friend bool operator==(const TaskRow &, const TaskRow &) = default;
};

/// A grade that a person set; see overrideOn().
struct OverrideRow
{
    std::int64_t id = 0;
    Row customer = kNoRow;
    std::string grade; ///< its name
    std::string reason;
    std::string who; ///< empty: not known
    Day since;
    Day until; ///< the last day on which it holds

    friend bool operator==(const OverrideRow &, const OverrideRow &) = default;
};

/// What a target counts, with the numbers of the book's file.
enum class TargetKind : std::uint8_t
{
    Signed = 0,   ///< value of the deals won
    Received = 1, ///< payments of contracts that came in
};

/// What an owner, or the whole team, is to reach in a month, a quarter or a year.
struct TargetRow
{
    std::int64_t id = 0;
    std::int64_t owner = 0; ///< id; 0: the whole team
    TargetKind kind = TargetKind::Signed;
    Day first;      ///< the first day of the period
    int months = 1; ///< 1, 3 or 12
    Money amount;
    std::string currency = {}; ///< empty: that of the book

    friend bool operator==(const TargetRow &, const TargetRow &) = default;
};

/// A field of the user's own with its column over customer rows.
struct CustomColumn
{
    std::int64_t id = 0;
    int slot = 0;
    std::string name;
    std::string type; ///< text, integer, real, day, boolean
    AnyColumn column;
};

/// One immutable version of the book in memory, column by column. Read by any number of threads; a new
/// version shares all chunks that did not change.
struct Snapshot
{
    std::int64_t version = 0;
    bool complete = false; ///< false: only the first rows, shown while the rest is loading

    FieldTable customers{Home::Customer};
    FieldTable contacts{Home::Contact};
    LinkTable links;
    PointTable points;
    Column<Money> potential; ///< in the book's currency, where it was written in another; may be shorter
    AnyColumn need = Column<std::uint8_t>(); ///< by customer row: 0 unknown, 1 unclear, 2 partly, 3 clear
    Column<Day> needDay;                     ///< of that assessment
    Column<std::uint8_t> &needLevels() { return std::get<Column<std::uint8_t>>(need); }
    const Column<std::uint8_t> &needLevels() const { return std::get<Column<std::uint8_t>>(need); }
    Column<Row> mainLink; ///< by customer row: its primary (else first) link
    TextIndex search;     ///< by customer row, over the customer and its contacts
    std::vector<CustomColumn> customs;

    std::vector<PipelineRow> pipelines; ///< by position
    std::vector<StageRow> stages;       ///< by pipeline and position
    std::vector<OwnerRow> owners;
    std::vector<ProductRow> products;
    DealTable deals;
    StageChangeTable stageChanges;
    PurchaseTable purchases;
    InteractionTable interactions;
    SurveyTable surveys;
    std::vector<TaskRow> tasks;         ///< open ones
    std::vector<OverrideRow> overrides; ///< ended ones too, by customer row, beginning and id
    std::vector<TargetRow> targets;     ///< by first day, months, kind, owner and id
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace leadbook
