// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/ziparchive.h"

#include <QIODevice>

#include <zip.h>

namespace leadbook {

namespace {

/// Archives differ in case and slashes from what refers to their parts.
QString partKey(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

WorkbookFault faultOf(int zipError)
{
    const bool isEncrypted =
        zipError == ZIP_ER_NOPASSWD || zipError == ZIP_ER_WRONGPASSWD || zipError == ZIP_ER_ENCRNOTSUPP;
    return isEncrypted ? WorkbookFault::Protected : WorkbookFault::Damaged;
}

/// An error that ends with its scope.
class ZipError
{
public:
    ZipError() { zip_error_init(&m_error); }
    ZipError(const ZipError &) = delete;
    ZipError &operator=(const ZipError &) = delete;
    ~ZipError() { zip_error_fini(&m_error); }
    zip_error_t *get() { return &m_error; }

private:
    zip_error_t m_error{};
};

} // namespace

struct ZipArchive::Source
{
    explicit Source(QIODevice &from)
        : device(from)
    {
    }

    QIODevice &device;
    qint64 at = 0;
    bool hasFailed = false;
    ZipError error;

    zip_int64_t read(char *data, qint64 length)
    {
        qint64 got = 0;
        while (got < length && (device.pos() == at || device.seek(at))) {
            const qint64 count = device.read(data + got, length - got);
            hasFailed = hasFailed || count < 0;
            if (count <= 0)
                break;
            got += count;
            at += count;
        }
        if (!hasFailed)
            return got;
        zip_error_set(error.get(), ZIP_ER_READ, 0);
        return -1;
    }
};

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(std::unique_ptr<Source> source, const WorkbookLimits &limits)
    : m_limits(limits)
    , m_source(std::move(source))
{
}

ZipArchive::ZipArchive(ZipArchive &&other) noexcept = default;
ZipArchive::~ZipArchive() = default;

std::int64_t ZipArchive::answer(void *user, void *data, std::uint64_t length, int command)
{
    auto &source = *static_cast<Source *>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        source.at = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return source.read(static_cast<char *>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(source.device.size());
        stat->valid |= ZIP_STAT_SIZE;
        return sizeof *stat;
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(source.error.get(), data, length);
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(source.at),
                                                              static_cast<zip_uint64_t>(source.device.size()),
                                                              data, length, source.error.get());
        if (to < 0)
            return -1;
        source.at = to;
        return 0;
    }
    case ZIP_SOURCE_TELL:
        return source.at;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    default:
        zip_error_set(source.error.get(), ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

Result<ZipArchive> ZipArchive::open(QIODevice &device, const WorkbookLimits &limits)
{
    ZipArchive archive(std::make_unique<Source>(device), limits);
    const auto callback = [](void *user, void *data, zip_uint64_t length, zip_source_cmd_t command) {
        return static_cast<zip_int64_t>(answer(user, data, length, command));
    };
    ZipError error;
    zip_source_t *source = zip_source_function_create(callback, archive.m_source.get(), error.get());
    if (source)
        archive.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, error.get()));
    if (!archive.m_zip) {
        if (source)
            zip_source_free(source);
        const bool unreadable = archive.m_source->hasFailed || device.isSequential();
        return workbookError(unreadable ? WorkbookFault::Unreadable : WorkbookFault::Damaged,
                             QString::fromUtf8(zip_error_strerror(error.get())));
    }
    LEADBOOK_TRY(archive.readNames());
    return archive;
}

Status ZipArchive::readNames()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > m_limits.parts)
        return workbookError(WorkbookFault::TooLarge, QStringLiteral("%1 parts").arg(count));
    for (zip_int64_t i = count - 1; i >= 0; --i) {
        const auto index = static_cast<zip_uint64_t>(i);
        if (const char *name = zip_get_name(m_zip.get(), index, ZIP_FL_ENC_GUESS))
            m_parts.insert(partKey(QString::fromUtf8(name)), index);
    }
    return {};
}

bool ZipArchive::has(const QString &name) const
{
    return !name.isEmpty() && m_parts.contains(partKey(name));
}

QStringList ZipArchive::names() const
{
    QStringList names = m_parts.keys();
    names.sort();
    return names;
}

std::int64_t ZipArchive::size() const
{
    return m_source->device.size();
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name, std::int64_t mostBytes) const
{
    const auto found = m_parts.constFind(partKey(name));
    if (found == m_parts.constEnd())
        return workbookError(WorkbookFault::Damaged, QStringLiteral("no part ") + name);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip.get(), *found, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 ||
        (stat.valid & ZIP_STAT_COMP_SIZE) == 0)
        return workbookError(WorkbookFault::Damaged, name);
    const auto limit = [](std::int64_t value) { return static_cast<zip_uint64_t>(value); };
    if (stat.size > limit(mostBytes))
        return workbookError(WorkbookFault::TooLarge, name);
    if (stat.size > limit(m_limits.ratioFrom) && stat.size / limit(m_limits.ratio) > stat.comp_size)
        return workbookError(WorkbookFault::Bomb, name);
    zip_file_t *file = zip_fopen_index(m_zip.get(), *found, 0);
    if (!file) {
        const int zipError = zip_error_code_zip(zip_get_error(m_zip.get()));
        return workbookError(m_source->hasFailed ? WorkbookFault::Unreadable : faultOf(zipError),
                             name + QLatin1Char(' ') + QString::fromUtf8(zip_strerror(m_zip.get())));
    }
    return std::make_unique<ZipPart>(file, static_cast<std::int64_t>(stat.size), m_limits.tokenBytes);
}

} // namespace leadbook
