// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/rejectsfile.h"

#include "exchange/columnmapping.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace leadbook {

RejectsFile::RejectsFile(const QString &path, const QStringList &read)
    : m_file(path)
    , m_read(read)
{
}

Error RejectsFile::cannotWrite(const QString &detail) const
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Import", "The file %1 for rejected rows cannot be written. Choose "
                                                  "another folder.")
                .arg(m_file.fileName()),
            detail};
}

void RejectsFile::beginFile(const QStringList &headers)
{
    m_needsHeader = m_needsHeader || headers != m_headers;
    m_headers = headers;
}

Status RejectsFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return cannotWrite(m_file.errorString());
    m_writer.emplace(m_file, CsvWriter::Options{});
    return {};
}

Status RejectsFile::add(const TableRow &row, const QString &reason)
{
    if (m_file.fileName().isEmpty())
        return {};
    if (!m_writer)
        LEADBOOK_TRY(open());
    if (m_needsHeader) {
        m_needsHeader = false;
        m_writer->addText(kReasonHeader);
        for (const QString &header : m_headers)
            m_writer->addText(header.toStdString());
        LEADBOOK_TRY(m_writer->endRow());
    }
    m_writer->addText(reason.toStdString());
    for (const std::string_view cell : row.cells)
        m_writer->addText(cell);
    return m_writer->endRow();
}

/// Rows that an earlier run refused would be taken for those of this one.
Status RejectsFile::removeOld() const
{
    const QFileInfo old(m_file.fileName());
    const bool isRead = std::ranges::any_of(m_read, [&old](const QString &name) {
        return QFileInfo(name).canonicalFilePath() == old.canonicalFilePath();
    });
    if (m_file.fileName().isEmpty() || !old.isFile() || isRead)
        return {};
    QFile file(m_file.fileName());
    if (file.remove())
        return {};
    return cannotWrite(file.errorString());
}

Status RejectsFile::finish()
{
    if (!m_writer)
        return removeOld();
    LEADBOOK_TRY(m_writer->finish());
    if (m_file.commit())
        return {};
    return cannotWrite(m_file.errorString());
}

} // namespace leadbook
