// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/csvfile.h"

#include "workspace/exporting/outputfile.h"

#include <QCoreApplication>

namespace leadbook {

Error writeError(const QSaveFile &file)
{
    return {ErrorCode::Io,
            QCoreApplication::translate(
                "Export", "“%1” cannot be written; choose another folder or name, or make room.")
                .arg(file.fileName()),
            file.errorString()};
}

Result<CsvFile> CsvFile::create(const QString &path, const QStringList &headers, const TextEncoding &encoding)
{
    LEADBOOK_TRY(checkOutput(path));
    CsvFile csv(path);
    if (!csv.m_file->open(QIODevice::WriteOnly))
        return writeError(*csv.m_file);
    CsvWriter::Options options;
    options.encoding = encoding;
    csv.m_writer = std::make_unique<CsvWriter>(*csv.m_file, options);
    for (const QString &header : headers)
        csv.m_writer->addText(header.toStdString());
    LEADBOOK_TRY(csv.endRow());
    return csv;
}

Status CsvFile::commit()
{
    LEADBOOK_TRY(m_writer->finish());
    if (m_file->commit())
        return {};
    return writeError(*m_file);
}

} // namespace leadbook
