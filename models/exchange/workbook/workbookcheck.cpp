// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/workbookcheck.h"

#include "exchange/workbook/ziparchive.h"

#include <QByteArrayMatcher>
#include <QFile>

#include <limits>

namespace leadbook {

namespace {

constexpr qint64 kChunk = 1 << 18;

Error incomplete(const QString &detail)
{
    return {ErrorCode::Io, {}, detail};
}

Status checkSheet(ZipPart &part, const SheetReceipt &receipt)
{
    const QByteArray rowEnd("</row>");
    const QByteArray end("</worksheet>");
    const QByteArrayMatcher matcher(rowEnd);
    std::int64_t rows = 0;
    QByteArray window; // begins with the end of the one before
    QByteArray last;
    for (;;) {
        part.mark();
        const QByteArray chunk = part.read(kChunk);
        if (chunk.isEmpty())
            break;
        window = window.right(rowEnd.size() - 1) + chunk;
        for (qsizetype at = 0; (at = matcher.indexIn(window, at)) >= 0; at += rowEnd.size())
            ++rows;
        last.append(chunk.right(end.size()));
        last = last.right(end.size());
    }
    if (part.fault() || last != end || rows != receipt.rows || part.unpacked() < receipt.bytes)
        return incomplete(QStringLiteral("%1 rows of %2").arg(rows).arg(receipt.rows));
    return {};
}

} // namespace

Status checkWritten(const QString &path, const std::vector<SheetReceipt> &receipts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return incomplete(file.errorString());
    WorkbookLimits limits;
    limits.ratio = std::numeric_limits<int>::max(); // what we wrote may be as alike as it likes
    auto archive = ZipArchive::open(file, limits);
    if (!archive)
        return incomplete(archive.error().detail);
    for (std::size_t i = 0; i < receipts.size(); ++i) {
        const auto part = archive->part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                                        std::numeric_limits<std::int64_t>::max());
        if (!part)
            return incomplete(part.error().detail);
        LEADBOOK_TRY(checkSheet(**part, receipts[i]));
    }
    return {};
}

} // namespace leadbook
