// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/progress.h"
#include "core/result.h"
#include "exchange/vcard.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace leadbook {

/// What a user may choose of a file beside its name.
struct ExportFormat
{
    QString encoding;                       ///< of a CSV file, in any usual spelling; empty = UTF-8
    VCardVersion cards = VCardVersion::V40; ///< or V30, which older telephones read
};

/// A number without an exponent, which spreadsheets and imports do not take for one: "0.00001".
std::string plainReal(double value);
/// "2026-01-05 10:11"
std::string plainMoment(Day day, int minute);

/// A table that leaves the program, cell by cell; it appears under its name only when it is complete.
class ExportFile
{
public:
    ExportFile() = default;
    ExportFile(const ExportFile &) = delete;
    ExportFile &operator=(const ExportFile &) = delete;
    virtual ~ExportFile() = default;

    /// Begins the table with its header: a workbook where @p path ends in .xlsx, vCards where it ends in
    /// .vcf (of customers alone), otherwise CSV. Invalid where the encoding is not known. @p progress
    /// outlives it.
    static Result<std::unique_ptr<ExportFile>> create(const QString &path, const ExportFormat &format,
                                                      const QStringList &headers, const Progress &progress);
    /// Whether files of that name can be written, and whether they are vCards.
    static bool isKnown(const QString &path);
    static bool isCards(const QString &path);

    /// Adds a text that somebody wrote, UTF-8: never run as a formula.
    virtual void addText(std::string_view text) = 0;
    /// Adds a word of the program's own: the key of a choice.
    virtual void addWord(std::string_view word) = 0;
    virtual void addInteger(std::int64_t value) = 0;
    virtual void addReal(double value) = 0;
    virtual void addMoney(Money value) = 0;
    virtual void addDay(Day day) = 0;
    virtual void addDayAndMinute(Day day, int minute) = 0;
    virtual void addEmpty() = 0;
    /// Tells whose row it is, by table and id ("contact-17"): for files whose entries have a name each.
    virtual void nameRow(std::string_view table, std::int64_t id)
    {
        Q_UNUSED(table)
        Q_UNUSED(id)
    }
    virtual Status endRow() = 0;
    virtual Status commit() = 0;
};

} // namespace leadbook
