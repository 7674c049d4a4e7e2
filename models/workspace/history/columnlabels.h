// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace leadbook {

/// The name of a column that no field of the field table stands for; English, context "HistoryWords".
struct ColumnLabel
{
    std::string_view column;
    const char *label;
};

inline constexpr std::array kColumnLabels{
    ColumnLabel{"key", QT_TRANSLATE_NOOP("HistoryWords", "Key")},
    ColumnLabel{"name", QT_TRANSLATE_NOOP("HistoryWords", "Name")},
    ColumnLabel{"label", QT_TRANSLATE_NOOP("HistoryWords", "Label")},
    ColumnLabel{"value", QT_TRANSLATE_NOOP("HistoryWords", "Value")},
    ColumnLabel{"kind", QT_TRANSLATE_NOOP("HistoryWords", "Kind")},
    ColumnLabel{"customer", QT_TRANSLATE_NOOP("HistoryWords", "Customer")},
    ColumnLabel{"contact", QT_TRANSLATE_NOOP("HistoryWords", "Contact")},
    ColumnLabel{"deal", QT_TRANSLATE_NOOP("HistoryWords", "Deal")},
    ColumnLabel{"owner", QT_TRANSLATE_NOOP("HistoryWords", "Owner")},
    ColumnLabel{"product", QT_TRANSLATE_NOOP("HistoryWords", "Product")},
    ColumnLabel{"pipeline", QT_TRANSLATE_NOOP("HistoryWords", "Pipeline")},
    ColumnLabel{"stage", QT_TRANSLATE_NOOP("HistoryWords", "Stage")},
    ColumnLabel{"contract", QT_TRANSLATE_NOOP("HistoryWords", "Contract")},
    ColumnLabel{"sales_order", QT_TRANSLATE_NOOP("HistoryWords", "Order")},
    ColumnLabel{"outcome", QT_TRANSLATE_NOOP("HistoryWords", "Outcome")},
    ColumnLabel{"is_primary", QT_TRANSLATE_NOOP("HistoryWords", "Main contact")},
    ColumnLabel{"since_day", QT_TRANSLATE_NOOP("HistoryWords", "Since")},
    ColumnLabel{"until_day", QT_TRANSLATE_NOOP("HistoryWords", "Until")},
    ColumnLabel{"role", QT_TRANSLATE_NOOP("HistoryWords", "Role")},
    ColumnLabel{"day", QT_TRANSLATE_NOOP("HistoryWords", "Day")},
    ColumnLabel{"minute", QT_TRANSLATE_NOOP("HistoryWords", "Time")},
    ColumnLabel{"usage", QT_TRANSLATE_NOOP("HistoryWords", "Usage")},
    ColumnLabel{"budget", QT_TRANSLATE_NOOP("HistoryWords", "Budget")},
    ColumnLabel{"wanted_day", QT_TRANSLATE_NOOP("HistoryWords", "Wanted by")},
    ColumnLabel{"decision_maker", QT_TRANSLATE_NOOP("HistoryWords", "Decision maker")},
    ColumnLabel{"note", QT_TRANSLATE_NOOP("HistoryWords", "Note")},
    ColumnLabel{"topic", QT_TRANSLATE_NOOP("HistoryWords", "Topic")},
    ColumnLabel{"position", QT_TRANSLATE_NOOP("HistoryWords", "Position")},
    ColumnLabel{"chance", QT_TRANSLATE_NOOP("HistoryWords", "Chance")},
    ColumnLabel{"version", QT_TRANSLATE_NOOP("HistoryWords", "Version")},
    ColumnLabel{"discount", QT_TRANSLATE_NOOP("HistoryWords", "Discount")},
    ColumnLabel{"valid_until_day", QT_TRANSLATE_NOOP("HistoryWords", "Valid until")},
    ColumnLabel{"file", QT_TRANSLATE_NOOP("HistoryWords", "File")},
    ColumnLabel{"number", QT_TRANSLATE_NOOP("HistoryWords", "Number")},
    ColumnLabel{"count", QT_TRANSLATE_NOOP("HistoryWords", "Count")},
    ColumnLabel{"text", QT_TRANSLATE_NOOP("HistoryWords", "Text")},
    ColumnLabel{"resolution", QT_TRANSLATE_NOOP("HistoryWords", "Resolution")},
    ColumnLabel{"opened_day", QT_TRANSLATE_NOOP("HistoryWords", "Opened")},
    ColumnLabel{"closed_day", QT_TRANSLATE_NOOP("HistoryWords", "Closed")},
    ColumnLabel{"due_day", QT_TRANSLATE_NOOP("HistoryWords", "Due")},
    ColumnLabel{"done_day", QT_TRANSLATE_NOOP("HistoryWords", "Done")},
    ColumnLabel{"paid_day", QT_TRANSLATE_NOOP("HistoryWords", "Paid on")},
    ColumnLabel{"paid", QT_TRANSLATE_NOOP("HistoryWords", "Paid")},
    ColumnLabel{"amount", QT_TRANSLATE_NOOP("HistoryWords", "Amount")},
    ColumnLabel{"title", QT_TRANSLATE_NOOP("HistoryWords", "Title")},
    ColumnLabel{"invalid_reason", QT_TRANSLATE_NOOP("HistoryWords", "Why invalid")},
    ColumnLabel{"parent", QT_TRANSLATE_NOOP("HistoryWords", "Parent company")},
    ColumnLabel{"referred_by", QT_TRANSLATE_NOOP("HistoryWords", "Referred by")},
    ColumnLabel{"gender", QT_TRANSLATE_NOOP("HistoryWords", "Gender")},
    ColumnLabel{"income", QT_TRANSLATE_NOOP("HistoryWords", "Income")},
    ColumnLabel{"education", QT_TRANSLATE_NOOP("HistoryWords", "Education")},
    ColumnLabel{"interests", QT_TRANSLATE_NOOP("HistoryWords", "Interests")},
    ColumnLabel{"lifestyle", QT_TRANSLATE_NOOP("HistoryWords", "Lifestyle")},
    ColumnLabel{"personal_values", QT_TRANSLATE_NOOP("HistoryWords", "Values")},
    ColumnLabel{"motive", QT_TRANSLATE_NOOP("HistoryWords", "Motive")},
    ColumnLabel{"consent", QT_TRANSLATE_NOOP("HistoryWords", "Consent")},
    ColumnLabel{"consent_day", QT_TRANSLATE_NOOP("HistoryWords", "Consent given on")},
    ColumnLabel{"manager", QT_TRANSLATE_NOOP("HistoryWords", "Team lead")},
    ColumnLabel{"active", QT_TRANSLATE_NOOP("HistoryWords", "Active")},
    ColumnLabel{"entity", QT_TRANSLATE_NOOP("HistoryWords", "Table")},
    ColumnLabel{"slot", QT_TRANSLATE_NOOP("HistoryWords", "Slot")},
    ColumnLabel{"type", QT_TRANSLATE_NOOP("HistoryWords", "Type")},
    ColumnLabel{"definition", QT_TRANSLATE_NOOP("HistoryWords", "Definition")},
    ColumnLabel{"in_use", QT_TRANSLATE_NOOP("HistoryWords", "In use")},
    ColumnLabel{"filter", QT_TRANSLATE_NOOP("HistoryWords", "Filter")},
    ColumnLabel{"colour", QT_TRANSLATE_NOOP("HistoryWords", "Colour")},
    ColumnLabel{"strategy", QT_TRANSLATE_NOOP("HistoryWords", "Strategy")},
    ColumnLabel{"pinned", QT_TRANSLATE_NOOP("HistoryWords", "Pinned")},
    ColumnLabel{"grade", QT_TRANSLATE_NOOP("HistoryWords", "Grade")},
    ColumnLabel{"reason", QT_TRANSLATE_NOOP("HistoryWords", "Reason")},
    ColumnLabel{"who", QT_TRANSLATE_NOOP("HistoryWords", "Set by")},
    ColumnLabel{"review_day", QT_TRANSLATE_NOOP("HistoryWords", "Due for review")},
    ColumnLabel{"required", QT_TRANSLATE_NOOP("HistoryWords", "Required fields")},
    ColumnLabel{"moment", QT_TRANSLATE_NOOP("HistoryWords", "Recorded")},
    ColumnLabel{"quantity", QT_TRANSLATE_NOOP("HistoryWords", "Quantity")},
    ColumnLabel{"price", QT_TRANSLATE_NOOP("HistoryWords", "Price")},
    ColumnLabel{"first_day", QT_TRANSLATE_NOOP("HistoryWords", "From")},
    ColumnLabel{"months", QT_TRANSLATE_NOOP("HistoryWords", "Months")},
    ColumnLabel{"direction", QT_TRANSLATE_NOOP("HistoryWords", "Direction")},
};

/// What one record of each table is called, by RecordTable.
inline constexpr std::array<const char *, kRecordTableNames.size()> kTableLabels{
    QT_TRANSLATE_NOOP("HistoryWords", "Owner"),
    QT_TRANSLATE_NOOP("HistoryWords", "Product"),
    QT_TRANSLATE_NOOP("HistoryWords", "Pipeline"),
    QT_TRANSLATE_NOOP("HistoryWords", "Stage"),
    QT_TRANSLATE_NOOP("HistoryWords", "Customer"),
    QT_TRANSLATE_NOOP("HistoryWords", "Contact"),
    QT_TRANSLATE_NOOP("HistoryWords", "Further contact detail"),
    QT_TRANSLATE_NOOP("HistoryWords", "Contact’s place"),
    QT_TRANSLATE_NOOP("HistoryWords", "Team member"),
    QT_TRANSLATE_NOOP("HistoryWords", "Need"),
    QT_TRANSLATE_NOOP("HistoryWords", "Preference"),
    QT_TRANSLATE_NOOP("HistoryWords", "Deal"),
    QT_TRANSLATE_NOOP("HistoryWords", "Stage change"),
    QT_TRANSLATE_NOOP("HistoryWords", "Quote"),
    QT_TRANSLATE_NOOP("HistoryWords", "Product line"),
    QT_TRANSLATE_NOOP("HistoryWords", "Order"),
    QT_TRANSLATE_NOOP("HistoryWords", "Purchase"),
    QT_TRANSLATE_NOOP("HistoryWords", "Interaction"),
    QT_TRANSLATE_NOOP("HistoryWords", "Contract"),
    QT_TRANSLATE_NOOP("HistoryWords", "Payment"),
    QT_TRANSLATE_NOOP("HistoryWords", "Survey answer"),
    QT_TRANSLATE_NOOP("HistoryWords", "Feedback"),
    QT_TRANSLATE_NOOP("HistoryWords", "Task"),
    QT_TRANSLATE_NOOP("HistoryWords", "File"),
    QT_TRANSLATE_NOOP("HistoryWords", "Customers that are two"),
    QT_TRANSLATE_NOOP("HistoryWords", "Contacts that are two"),
    QT_TRANSLATE_NOOP("HistoryWords", "Grade set by hand"),
    QT_TRANSLATE_NOOP("HistoryWords", "Target"),
    QT_TRANSLATE_NOOP("HistoryWords", "Own field"),
    QT_TRANSLATE_NOOP("HistoryWords", "Customer’s own fields"),
    QT_TRANSLATE_NOOP("HistoryWords", "Deal’s own fields"),
    QT_TRANSLATE_NOOP("HistoryWords", "Scheme"),
    QT_TRANSLATE_NOOP("HistoryWords", "Segment"),
    QT_TRANSLATE_NOOP("HistoryWords", "Saved view"),
    QT_TRANSLATE_NOOP("HistoryWords", "Setting"),
};
static_assert(kTableLabels.back() != nullptr, "a table has no label");

} // namespace leadbook
