// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/csvwriter.h"
#include "exchange/rowsource.h"

#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <optional>

namespace leadbook {

/// The rows that could not be imported, with the reason in a first column that a later import passes over:
/// mended, the file can be imported as it is.
class RejectsFile
{
public:
    /// Opened with the first row; no rows, no file, also where an earlier run left one, unless that is among
    /// the files @p read now.
    RejectsFile(const QString &path, const QStringList &read);

    /// The headers of the rows to come.
    void beginFile(const QStringList &headers);
    Status add(const TableRow &row, const QString &reason);
    /// Gives the file its name.
    Status finish();

private:
    Status open();
    Status removeOld() const;
    Error cannotWrite(const QString &detail) const;

    QSaveFile m_file;
    QStringList m_read;
    std::optional<CsvWriter> m_writer;
    QStringList m_headers;
    bool m_needsHeader = false;
};

} // namespace leadbook
