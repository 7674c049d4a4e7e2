// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace leadbook {

/// The figures behind a chart: its text alternative, and what is copied and saved as CSV. Cells are text or
/// numbers (int, qlonglong, double); an invalid cell is empty.
struct ChartTable
{
    QStringList columns;
    QList<QVariantList> rows;

    /// The cell as it is copied, numbers plain with a point; empty where there is none.
    QString text(qsizetype row, qsizetype column) const;
    /// One line a row, cells after a tab, numbers plain: for spreadsheets.
    QString toTsv() const;
    /// RFC 4180 with CRLF, numbers plain with a point. Text that a spreadsheet would run as a formula (=, +,
    /// -,
    /// @) gets an apostrophe.
    QString toCsv() const;
    /// Sentences for a screen reader: "First contact: reached 1,204, of all 100 %."
    QString toSpeech(const QLocale &locale) const;
};

} // namespace leadbook
