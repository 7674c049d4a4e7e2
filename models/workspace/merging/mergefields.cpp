// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merging/mergefields.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct ColumnRule
{
    RecordTable table;
    std::string_view column;
    MergeRule rule;
};

constexpr std::array kRules{
    ColumnRule{RecordTable::Customer, "tags", MergeRule::Tags},
    ColumnRule{RecordTable::Customer, "notes", MergeRule::Notes},
    ColumnRule{RecordTable::Customer, "created_day", MergeRule::Earliest},
    ColumnRule{RecordTable::Customer, "kind", MergeRule::Earliest}, // a company, where one is
    ColumnRule{RecordTable::Contact, "notes", MergeRule::Notes},
    ColumnRule{RecordTable::Contact, "do_not_contact", MergeRule::Strictest},
};

/// A column that goes with another, of the same row.
struct Companion
{
    RecordTable table;
    std::string_view column;
    std::string_view leader;
};

constexpr std::array kCompanions{
    Companion{RecordTable::Customer, "invalid_reason", "status"},
    Companion{RecordTable::Customer, "pool_reason", "pool_day"},
    Companion{RecordTable::Contact, "family_name", "name"},
    Companion{RecordTable::Contact, "given_name", "name"},
    Companion{RecordTable::Contact, "lunar_birthday", "birthday"},
    Companion{RecordTable::Contact, "consent", "consent_day"},
};

std::string_view leaderOf(RecordTable table, std::string_view column)
{
    const auto *found = std::ranges::find_if(kCompanions, [&](const Companion &companion) {
        return companion.table == table && companion.column == column;
    });
    return found == kCompanions.end() ? column : found->leader;
}

QVariant joinedTags(const std::vector<StoredRow> &rows, std::string_view column)
{
    QStringList tags;
    for (const StoredRow &row : rows) {
        for (const QString &part : row.value(column).toString().split(u';', Qt::SkipEmptyParts)) {
            if (const QString tag = part.trimmed(); !tag.isEmpty() && !tags.contains(tag))
                tags << tag;
        }
    }
    return tags.isEmpty() ? QVariant() : tags.join(u';');
}

QVariant joinedNotes(std::vector<StoredRow> rows, std::string_view column)
{
    std::ranges::stable_sort(rows, {},
                             [](const StoredRow &row) { return row.value("created_day").toLongLong(); });
    QStringList notes;
    for (const StoredRow &row : rows) {
        const QString note = row.value(column).toString();
        if (!note.isEmpty() && !notes.contains(note))
            notes << note;
    }
    return notes.isEmpty() ? QVariant() : notes.join(u"\n\n"_s);
}

QVariant extreme(const std::vector<StoredRow> &rows, std::string_view column, bool isSmallest)
{
    QVariant best;
    for (const StoredRow &row : rows) {
        const QVariant value = row.value(column);
        if (!value.isNull() && (best.isNull() || (value.toLongLong() < best.toLongLong()) == isSmallest))
            best = value;
    }
    return best;
}

} // namespace

MergeRule mergeRule(RecordTable table, std::string_view column)
{
    const auto *found = std::ranges::find_if(
        kRules, [&](const ColumnRule &rule) { return rule.table == table && rule.column == column; });
    return found == kRules.end() ? MergeRule::Chosen : found->rule;
}

std::optional<FieldId> fieldOfColumn(RecordTable table, std::string_view column)
{
    const Home home = table == RecordTable::Customer  ? Home::Customer
                      : table == RecordTable::Contact ? Home::Contact
                                                      : Home::Link;
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (field.home == home && field.column == column)
            return field.id;
    }
    return {};
}

std::size_t defaultChoice(const std::vector<StoredRow> &rows, std::string_view column)
{
    // Active before lead before invalid, a Chinese name before its pinyin, whoever is more complete.
    static constexpr std::array kStatusRanks{1, 2, 0};
    const auto worth = [column](const StoredRow &row) {
        if (column == "status")
            return kStatusRanks[row.value(column).toUInt() % kStatusRanks.size()];
        const QString text = column == "name" ? row.value(column).toString() : QString();
        const bool isHan = std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
        return static_cast<int>(row.has(column)) + static_cast<int>(isHan);
    };
    std::size_t best = 0;
    const auto rank = [&](std::size_t index) {
        const StoredRow &row = rows[index];
        const int first = worth(row);
        return std::tuple(first, row.filled(), row.value("created_day").toLongLong());
    };
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rank(i) > rank(best))
            best = i;
    }
    return best;
}

QVariant mergedValue(RecordTable table, const std::vector<StoredRow> &rows, const MergeChoices &choices,
                     std::string_view column)
{
    switch (mergeRule(table, column)) {
    case MergeRule::Tags:
        return joinedTags(rows, column);
    case MergeRule::Notes:
        return joinedNotes(rows, column);
    case MergeRule::Earliest:
        return extreme(rows, column, true);
    case MergeRule::Strictest:
        return extreme(rows, column, false);
    case MergeRule::Chosen:
        break;
    }
    const std::string_view leader = leaderOf(table, column);
    const auto field = fieldOfColumn(table, leader);
    const auto chosen = field ? choices.find(*field) : choices.end();
    const std::size_t from = chosen != choices.end() ? chosen->second : defaultChoice(rows, leader);
    return rows[std::min(from, rows.size() - 1)].value(column);
}

std::vector<std::pair<std::string, QVariant>>
mergedCells(RecordTable table, const std::vector<StoredRow> &rows, const MergeChoices &choices)
{
    std::vector<std::pair<std::string, QVariant>> cells;
    for (const auto &[column, before] : rows.front().cells) {
        QVariant value = mergedValue(table, rows, choices, column);
        if (value != before)
            cells.emplace_back(column, std::move(value));
    }
    return cells;
}

} // namespace leadbook
