// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/filetraces.h"

#include "exchange/textdecoder.h"
#include "exchange/workbook/ziparchive.h"
#include "workspace/privacy/pdftext.h"
#include "workspace/privacy/plaintext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qint64 kChunk = 1024 * 1024;
/// An escape that the end of a chunk cuts is whole with so many bytes of the next one.
constexpr qsizetype kEscape = 512;
constexpr qint64 kMostNested = qint64{256} * 1024 * 1024; ///< an archive within an archive
constexpr qint64 kMostPdf = qint64{1} << 30;
constexpr int kDeepest = 4;

Escaping escapingOf(const QString &name)
{
    constexpr std::array kEndings{std::pair(".xml"_L1, Escaping::Xml),  std::pair(".rels"_L1, Escaping::Xml),
                                  std::pair(".html"_L1, Escaping::Xml), std::pair(".htm"_L1, Escaping::Xml),
                                  std::pair(".svg"_L1, Escaping::Xml),  std::pair(".json"_L1, Escaping::Json),
                                  std::pair(".csv"_L1, Escaping::Csv),  std::pair(".tsv"_L1, Escaping::Csv),
                                  std::pair(".vcf"_L1, Escaping::VCard)};
    for (const auto &[ending, escaping] : kEndings) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return escaping;
    }
    return Escaping::None;
}

/// Searches a device and what it holds.
class TraceReader
{
public:
    TraceReader(const TraceSearch &search, QString path, std::size_t most, const Progress *progress)
        : m_search(search)
        , m_path(std::move(path))
        , m_most(most)
        , m_progress(progress)
    {
    }

    FileTraces &traces() { return m_traces; }

    /// Looks into @p device, called @p name, which is @p part of the file (empty: the file itself, whose own
    /// bytes were searched).
    Status look(QIODevice &device, const QString &name, const QString &part, int depth)
    {
        const QByteArray head = device.peek(kHead);
        if (head.startsWith("PK\x03\x04") && depth < kDeepest)
            return lookIntoArchive(device, part, depth);
        if (head.startsWith("%PDF-") && device.size() <= kMostPdf)
            return lookIntoPdf(device, part);
        const bool isEncryptedOffice = head.startsWith("\xD0\xCF\x11\xE0");
        if (isEncryptedOffice || head.startsWith("\x1F\x8B") || head.startsWith("PK\x03\x04"))
            m_traces.isWhole = false;
        if (head.startsWith("SQLite format 3"))
            return {};
        return lookIntoText(device, name, part);
    }

private:
    static constexpr qint64 kHead = 16;

    bool isCancelled() const { return m_progress != nullptr && m_progress->isCancelled(); }
    bool hasEnough() const { return m_traces.hits.size() >= m_most; }
    void note(std::int64_t offset, const QString &part)
    {
        if (!hasEnough())
            m_traces.hits.push_back({m_path, offset, part});
    }
    bool searchIn(QByteArrayView bytes, std::int64_t offset, const QString &part)
    {
        const auto places = m_search.placesIn(bytes, m_most);
        for (const std::int64_t place : places)
            note(offset + place, part);
        return !places.empty();
    }

    Status lookIntoArchive(QIODevice &device, const QString &part, int depth)
    {
        WorkbookLimits limits;
        auto archive = ZipArchive::open(device, limits);
        if (!archive) {
            m_traces.isWhole = false;
            return {};
        }
        for (const QString &name : archive->names()) {
            if (isCancelled())
                return cancelledError();
            if (name.endsWith(u'/'))
                continue;
            auto inside = archive->part(name, limits.sheetBytes);
            const QString place = part.isEmpty() ? name : part + u'/' + name;
            if (searchIn(name.toUtf8(), 0, place) && hasEnough())
                return {};
            if (!inside) {
                m_traces.isWhole = false;
                continue;
            }
            LEADBOOK_TRY(lookIntoPart(**inside, name, place, depth));
            if (hasEnough())
                return {};
        }
        return {};
    }

    /// A part is read once and cannot be turned back, so that what has to be is taken into memory.
    Status lookIntoPart(ZipPart &inside, const QString &name, const QString &part, int depth)
    {
        inside.mark();
        const QByteArray head = inside.peek(kHead);
        if (!head.startsWith("PK\x03\x04") && !head.startsWith("%PDF-"))
            return lookIntoText(inside, name, part, &inside);
        if (inside.declared() > kMostNested) {
            m_traces.isWhole = false;
            return {};
        }
        QByteArray bytes;
        while (bytes.size() < inside.declared()) {
            inside.mark();
            const QByteArray more = inside.read(kChunk);
            if (more.isEmpty())
                break;
            bytes += more;
        }
        m_traces.unpackedBytes += bytes.size();
        searchIn(bytes, 0, part);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return look(buffer, name, part, depth + 1);
    }

    /// Text in its encoding, with and without escapes. @p part of an archive is searched as it is, too.
    Status lookIntoText(QIODevice &device, const QString &name, const QString &part,
                        ZipPart *inside = nullptr)
    {
        const Escaping escaping = escapingOf(name);
        TextEncoding encoding;
        if (inside == nullptr) {
            const auto found = detectEncoding(device, m_progress);
            LEADBOOK_TRY(found);
            encoding = *found;
            if (encoding.name == "UTF-8" && escaping == Escaping::None)
                return {}; // the bytes were searched
        }
        TextDecoder decoder(encoding);
        const qsizetype kept = m_search.longestPattern() + kEscape;
        std::string pending;
        for (std::int64_t offset = 0;;) {
            if (isCancelled())
                return cancelledError();
            if (inside != nullptr)
                inside->mark();
            const QByteArray more = device.read(kChunk);
            if (more.isEmpty() || hasEnough())
                break;
            const std::string_view bytes(more.constData(), static_cast<std::size_t>(more.size()));
            if (inside != nullptr) {
                m_traces.unpackedBytes += more.size();
                pending += bytes;
            } else {
                decoder.decode(bytes, pending);
            }
            const QByteArrayView text(pending.data(), static_cast<qsizetype>(pending.size()));
            const bool isInBytes = inside != nullptr || encoding.name != "UTF-8";
            if ((!isInBytes || !searchIn(text, offset, part)) && escaping != Escaping::None)
                searchPlain(withoutEscapes(text, escaping), offset, part);
            const qsizetype done = std::max<qsizetype>(0, text.size() - kept);
            offset += done;
            pending.erase(0, static_cast<std::size_t>(done));
        }
        if (inside != nullptr && inside->fault())
            m_traces.isWhole = false;
        return {};
    }

    /// What is found in @p plain alone, where nothing was found as it stands; it is said to be where its
    /// chunk begins.
    void searchPlain(const QByteArray &plain, std::int64_t offset, const QString &part)
    {
        if (m_traces.hits.empty() && !m_search.placesIn(plain, 1).empty())
            note(offset, part);
    }

    Status lookIntoPdf(QIODevice &device, const QString &part)
    {
        const QByteArray bytes = device.readAll();
        const PdfText text = readPdfText(bytes, m_progress);
        if (isCancelled())
            return cancelledError();
        m_traces.isWhole = m_traces.isWhole && text.isWhole;
        for (const auto *pieces : {&text.streams, &text.texts}) {
            for (const QByteArray &piece : *pieces) {
                m_traces.unpackedBytes += piece.size();
                searchIn(piece, 0, part.isEmpty() ? u"PDF"_s : part);
            }
        }
        return {};
    }

    const TraceSearch &m_search;
    QString m_path;
    std::size_t m_most;
    const Progress *m_progress;
    FileTraces m_traces;
};

} // namespace

Result<FileTraces> findTraces(const TraceSearch &search, const QString &path, std::size_t most,
                              const Progress *progress)
{
    auto hits = search.findIn(path, most, progress);
    LEADBOOK_TRY(hits);
    TraceReader reader(search, path, most, progress);
    reader.traces().hits = *std::move(hits);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::move(reader.traces());
    LEADBOOK_TRY(reader.look(file, path, {}, 0));
    return std::move(reader.traces());
}

} // namespace leadbook
