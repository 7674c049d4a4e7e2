// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "workspace/exporting/exportfile.h"
#include "workspace/exporting/exportscope.h"

#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

class QSettings;

namespace leadbook {

/// What a file of an export can be.
enum class ExportFileKind : std::uint8_t
{
    Csv,
    Workbook,
    Cards,
};

/// One row of the table of files; key and suffix are those of the settings and of file names.
struct ExportFileSpec
{
    ExportFileKind kind;
    const char *key;
    const char *suffix; ///< without the dot
};

inline constexpr std::array<ExportFileSpec, 3> kExportFileKinds{{
    {ExportFileKind::Csv, "csv", "csv"},
    {ExportFileKind::Workbook, "workbook", "xlsx"},
    {ExportFileKind::Cards, "cards", "vcf"},
}};

/// One row of what can be exported: a table of the book, of customers or contacts where it is of people.
struct ExportTableSpec
{
    Entity table;
    ListKind list = ListKind::Customers;
};

inline constexpr std::array<ExportTableSpec, 9> kExportTables{{
    {Entity::Customer},
    {Entity::Customer, ListKind::Contacts},
    {Entity::Deal},
    {Entity::Purchase},
    {Entity::Interaction},
    {Entity::Survey},
    {Entity::Contract},
    {Entity::Owner},
    {Entity::Product},
}};

/// What there is to export at the moment: the list of customers as it is searched, filtered and selected.
struct ExportOffer
{
    ListQuery query;
    std::vector<std::int64_t> chosen; ///< ids of the people selected in that list
    QStringList shownColumns;         ///< their field keys, left to right
};

/// What the user wants of it.
struct ExportChoice
{
    ExportScope::Kind scope = ExportScope::Kind::Everyone;
    std::size_t table = 0; ///< in kExportTables
    ExportFileKind file = ExportFileKind::Csv;
    ExportFormat format; ///< its encoding or version
    bool onlyShownColumns = false;
    QString reason = {}; ///< why data of many people leave the book; of this export alone

    const ExportTableSpec &tableSpec() const { return kExportTables[table]; }
    bool isOfPeople() const { return tableSpec().table == Entity::Customer; }
};

/// How many customers and contacts each scope means, by ListKind and ExportScope::Kind; absent: being
/// counted.
using ExportCounts = std::array<std::array<std::optional<qint64>, 3>, 2>;

/// The table of the list at hand, in kExportTables.
std::size_t likelyTable(const ExportOffer &offer);
/// The narrowest scope that is meant rather than met by chance: one selected row is only the one looked at.
ExportScope::Kind likelyScope(const ExportOffer &offer);
/// Whether the list of @p offer leaves anybody out.
bool isNarrowed(const ExportOffer &offer);

/// Whether the columns can be chosen: of people in a table. A card and an event have all of theirs.
bool takesColumns(const ExportChoice &choice);

/// Reads and writes file, format and columns as they were chosen last; scope and table are told by the
/// moment.
ExportChoice readExportChoice(const QSettings &settings);
void writeExportChoice(QSettings &settings, const ExportChoice &choice);

} // namespace leadbook
