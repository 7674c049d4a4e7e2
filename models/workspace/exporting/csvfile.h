// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/csvwriter.h"

#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace leadbook {

/// Why a file that is exported cannot be written, and what to do.
Error writeError(const QSaveFile &file);

/// A CSV file that appears under its name only when it is complete: commas, a byte order mark where the
/// encoding has one.
class CsvFile
{
public:
    /// Begins the file with its header.
    static Result<CsvFile> create(const QString &path, const QStringList &headers,
                                  const TextEncoding &encoding = {});

    /// Where the cells go.
    CsvWriter &cells() { return *m_writer; }
    Status endRow() { return m_writer->endRow(); }
    /// Puts the file in its place; without it nothing is left behind.
    Status commit();

private:
    explicit CsvFile(const QString &path)
        : m_file(std::make_unique<QSaveFile>(path))
    {
    }

    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace leadbook
