// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/field.h"
#include "snapshot/snapshot.h"
#include "workspace/record/recordwork.h"

#include <QString>
#include <QVariant>

#include <cstdint>
#include <vector>

namespace leadbook {

/// When deals are edited and by whom: what is written beside each move.
struct DealStamp
{
    Day today;
    std::int64_t nowMs = 0; ///< UTC
    QString who; ///< the name of whoever edits; who is no owner of the book leaves the deal's owner
};

/// One field of a deal and what it is to hold: a text, Day or Money; for the customer an id (qint64), for
/// owner and product an id or a name (one that is not known yet is made). Null or blank: no value.
struct DealValue
{
    FieldId field = FieldId::DealTitle;
    QVariant value;
};

/// A deal and what is written into it.
struct DealChanges
{
    std::int64_t deal = 0;
    std::vector<DealValue> values = {};
};

/// A deal to be made.
struct NewDeal
{
    std::int64_t customer = 0; ///< 0: of nobody yet
    std::int64_t stage = 0;    ///< id; its pipeline is the deal's
    std::vector<DealValue> values = {};
};

/// A new open deal with its first stage change, opened today where no earlier day is given. Refused as
/// moveDeals() where a field is missing.
RecordWork addDeal(const NewDeal &deal, const DealStamp &stamp);
/// The deal that addDeal() made; 0 where @p change made none.
std::int64_t madeDeal(const CommittedChange &change);

/// Writes the values of each deal, then moves it to @p stage, of whichever pipeline: one stage change with
/// day, moment and person. Who is there already does not move; a decided deal is open again. Constraint where
/// a field that the stage requires has no value even then: missingFields() tells which.
RecordWork moveDeals(std::vector<DealChanges> deals, const StageRow &stage, const DealStamp &stamp);
/// Writes the values, then wins the deals, today or on the day that FieldId::DealClosed says. Invalid where
/// that lies in the future or before the deal was opened.
RecordWork winDeals(std::vector<DealChanges> deals, const DealStamp &stamp);

/// Why deals are lost.
struct LossReason
{
    QString text;
    bool isRequired = true; ///< Invalid where the text is blank
};

/// The same for losing them, for @p reason.
RecordWork loseDeals(std::vector<DealChanges> deals, const LossReason &reason, const DealStamp &stamp);
/// Opens decided deals again, in the stage where each was decided (the first of its pipeline where that is
/// not known): day and reason of the decision go, the moves stay. Open ones stay as they are.
RecordWork reopenDeals(std::vector<std::int64_t> deals, const DealStamp &stamp);

/// Writes any fields but stage and outcome. The day of opening takes the first move of that day with it, the
/// day of closing the move to the outcome. Invalid where a day lies in the future (the expected one may) or
/// the days would not follow each other.
RecordWork editDeals(std::vector<DealChanges> deals, Day today);
/// Removes the deals with their moves, quotes and product lines; what happened with the customer stays.
RecordWork removeDeals(std::vector<std::int64_t> deals);

/// Says that the stage change @p move was made on @p day; the one to the outcome takes the day of closing
/// with it. Invalid after @p today or before the deal was opened.
RecordWork correctMoveDay(std::int64_t move, Day day, Day today);

/// The fields that a stage may require, in the order they are asked for.
std::vector<FieldId> requirableFields();
/// The fields that @p stage requires; keys that are not known are passed over.
std::vector<FieldId> requiredFields(const StageRow &stage);
/// Those of them that deal @p row has no value for, with @p values written first. kNoRow: a new deal.
std::vector<FieldId> missingFields(const Snapshot &snapshot, Row row, const StageRow &stage,
                                   const std::vector<DealValue> &values = {});
/// The fields for the want of which a change was refused; empty for any other error.
std::vector<FieldId> missingFields(const Error &error);

} // namespace leadbook
