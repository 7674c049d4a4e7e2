// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/zippart.h"

#include <zip.h>

#include <array>

namespace leadbook {

void ZipPart::Close::operator()(zip_file *file) const
{
    zip_fclose(file);
}

ZipPart::ZipPart(zip_file *file, std::int64_t bytes, std::int64_t tokenBytes)
    : m_file(file)
    , m_declared(bytes)
    , m_tokenBytes(tokenBytes)
{
    QIODevice::open(QIODevice::ReadOnly);
}

qint64 ZipPart::fail(WorkbookFault fault)
{
    m_fault = fault;
    setErrorString(QString::fromUtf8(zip_file_strerror(m_file.get())));
    return -1;
}

qint64 ZipPart::readData(char *data, qint64 maximum)
{
    if (m_fault)
        return -1;
    const zip_int64_t count = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(maximum));
    if (count < 0) {
        const bool unreadable = zip_error_code_zip(zip_file_get_error(m_file.get())) == ZIP_ER_READ;
        return fail(unreadable ? WorkbookFault::Unreadable : WorkbookFault::Damaged);
    }
    m_unpacked += count;
    m_sinceMark += count;
    if (m_unpacked > m_declared)
        return fail(WorkbookFault::Damaged);
    if (m_sinceMark > m_tokenBytes)
        return fail(WorkbookFault::LongTexts);
    return count;
}

qint64 ZipPart::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

bool ZipPart::drain()
{
    std::array<char, 1 << 14> rest{};
    qint64 count = 0;
    do {
        mark();
        count = read(rest.data(), static_cast<qint64>(rest.size()));
    } while (count > 0);
    return !m_fault;
}

} // namespace leadbook
