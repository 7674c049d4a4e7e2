// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/eventimport.h"

#include "domain/interactionkind.h"

#include <array>

namespace leadbook {

namespace {

constexpr std::array<EventKind::Column, 7> kInteractionColumns{{
    {FieldId::InteractionKind, "kind"},
    {FieldId::InteractionDay, "day"},
    {FieldId::InteractionDirection, "direction"},
    {FieldId::InteractionAnswered, "answered"},
    {FieldId::InteractionBulk, "bulk", 0},
    {FieldId::InteractionMinutes, "minutes"},
    {FieldId::InteractionSummary, "summary"},
}};

constexpr std::array<EventKind::Column, 4> kSurveyColumns{{
    {FieldId::SurveyKind, "kind"},
    {FieldId::SurveyScore, "score"},
    {FieldId::SurveyDay, "day"},
    {FieldId::SurveyComment, "comment"},
}};

constexpr std::array<EventKind::Column, 7> kContractColumns{{
    {FieldId::ContractNumber, "number"},
    {FieldId::ContractSigned, "signed_day"},
    {FieldId::ContractStart, "start_day"},
    {FieldId::ContractEnd, "end_day"},
    {FieldId::ContractAmount, "amount"},
    {FieldId::ContractCurrency, "currency"},
    {FieldId::ContractTerms, "credit_terms"},
}};

} // namespace

const EventKind kInteractionRows{
    .table = RecordTable::Interaction,
    .customer = FieldId::InteractionCustomer,
    .columns = kInteractionColumns,
    .contact = FieldId::InteractionContact,
    .hasContact = true,
    .owner = FieldId::InteractionOwner,
    .key = {},
    .day = FieldId::InteractionDay,
    .minute = "minute",
    .kind = FieldId::InteractionKind,
    .usualKind = CellValue::ofInteger(static_cast<std::int64_t>(InteractionKind::Note)),
    .needsCustomer = true,
};

const EventKind kSurveyRows{
    .table = RecordTable::SurveyAnswer,
    .customer = FieldId::SurveyCustomer,
    .columns = kSurveyColumns,
    .contact = {},
    .hasContact = true,
    .owner = {},
    .key = {},
    .day = {},
    .minute = {},
    .kind = FieldId::SurveyKind,
    .usualKind = CellValue::ofText("Survey"),
    .needsCustomer = true,
};

const EventKind kContractRows{
    .table = RecordTable::Contract,
    .customer = FieldId::ContractCustomer,
    .columns = kContractColumns,
    .contact = {},
    .hasContact = false,
    .owner = {},
    .key = FieldId::ContractNumber,
    .day = {},
    .minute = {},
    .kind = {},
    .usualKind = {},
    .needsCustomer = false,
};

} // namespace leadbook
