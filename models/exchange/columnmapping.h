// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/field.h"
#include "exchange/furthervalue.h"
#include "exchange/headerdictionary.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace leadbook {

/// Header of the column in which rejected rows carry their reason; a later import leaves it out.
inline constexpr std::string_view kReasonHeader = "leadbook:reason";

/// What a user asks of the mapping: "Header=field;Other=;Quantity*UnitPrice=amount".
struct MapRule
{
    QStringList headers; ///< one, or the factors of a product
    QString field;       ///< key, `extra.NAME`, `key.LABEL`, or empty: leave the column out

    friend bool operator==(const MapRule &, const MapRule &) = default;
};

/// Reads the text of `--map`. A header that holds ; = * or a quotation mark stands in double quotes, with
/// quotes inside doubled. Fails with a sentence that shows the part that cannot be read.
Result<std::vector<MapRule>> parseMapRules(const QString &text);

/// Whether each rule names a field that rows of @p entity may have; the error says which does not.
Status checkMapRules(Entity entity, const std::vector<MapRule> &rules);

/// Where one column, or several together, go.
struct ColumnTarget
{
    std::vector<int> columns;     ///< from 0; several: the product of numbers, or the parts of a text or date
    std::optional<FieldId> field; ///< absent: a custom field, see extra
    QString extra;                ///< name of the custom field
    bool isAsked = false;         ///< by the user, not found by the program

    /// The field's key, or `extra.NAME`.
    QString key() const;

    friend bool operator==(const ColumnTarget &, const ColumnTarget &) = default;
};

/// All columns of a file and where they go.
struct ColumnMapping
{
    Entity entity = Entity::Customer;
    QStringList headers;                ///< of all columns, each name once: "X (2)", "column 3"
    std::vector<ColumnTarget> targets;  ///< in column order; each field and each custom field at most once
    std::vector<int> leftOut;           ///< columns that the user does not want
    std::vector<FurtherTarget> further; ///< values beside the main ones, in files of people; in column order

    /// The target of a field, null where no column has it.
    const ColumnTarget *find(FieldId field) const;
    /// What `mapping` says of a header: the field's key, `extra.NAME`, `key.LABEL` for a value beside the
    /// main one of a field, `key.label` for what names it, or empty for a column left out.
    QString keyOf(int column) const;
};

/// Finds what the columns that nothing has claimed yet are beside the first ones of their fields: parts,
/// further values, labels, and what is left out; these are marked in @p isDone. Files of people only.
void addFurtherColumns(ColumnMapping &mapping, std::vector<bool> &isDone, const HeaderDictionary &dictionary);

/// The headers as they are named in `--map` and `mapping`: a repeated one gets " (2)", a blank one is "column
/// N".
QStringList uniqueHeaders(const QStringList &cells);

/// Gives custom fields of one name that the program itself has named, each after its column, names of their
/// own: " (2)". What the user has named keeps its name.
void nameExtrasApart(ColumnMapping &mapping);

/// Maps the columns: first what @p rules ask, then by the dictionary, each field to the column whose header
/// is the surest. In files of people, what is left may be part of a field's value or a value beside the main
/// one; `phone.home` is a second phone with the label "home". In files of customers and deals the rest become
/// custom fields. Fails with a sentence for a
/// rule that names no header of the file or no field.
Result<ColumnMapping> mapColumns(Entity entity, const QStringList &headers, const std::vector<MapRule> &rules,
                                 const HeaderDictionary &dictionary);

} // namespace leadbook
