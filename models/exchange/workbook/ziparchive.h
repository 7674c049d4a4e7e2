// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/workbook/workbooklimits.h"
#include "exchange/workbook/zippart.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

class QIODevice;
struct zip;

namespace leadbook {

/// A zip archive read from a device, its parts by name whatever the case and the slashes.
class ZipArchive
{
public:
    /// Reads the list of parts. @p device is open, can seek, and outlives the archive.
    static Result<ZipArchive> open(QIODevice &device, const WorkbookLimits &limits);
    ZipArchive(ZipArchive &&other) noexcept;
    ZipArchive &operator=(ZipArchive &&other) = delete;
    ~ZipArchive();

    bool has(const QString &name) const;
    /// Of all parts, in small letters with slashes, sorted.
    QStringList names() const;
    /// Begins to read a part that unpacks to at most @p mostBytes. The archive outlives it.
    Result<std::unique_ptr<ZipPart>> part(const QString &name, std::int64_t mostBytes) const;
    /// Of the whole file.
    std::int64_t size() const;

private:
    struct Source;
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    ZipArchive(std::unique_ptr<Source> source, const WorkbookLimits &limits);
    Status readNames();
    static std::int64_t answer(void *user, void *data, std::uint64_t length, int command);

    WorkbookLimits m_limits;
    std::unique_ptr<Source> m_source;
    std::unique_ptr<zip, Discard> m_zip;
    QHash<QString, std::uint64_t> m_parts;
};

} // namespace leadbook
