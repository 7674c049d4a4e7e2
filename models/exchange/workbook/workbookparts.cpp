// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/workbookparts.h"

#include <QDir>
#include <QHash>
#include <QIODevice>
#include <QUrl>

#include <algorithm>

namespace leadbook {

namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kZip("PK\x03\x04", 4);
constexpr std::string_view kCompoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr qint64 kChunk = 1 << 16;

/// Excel keeps what it encrypts in a compound file, the kind of file that .xls is.
Error compoundFileError(QIODevice &device)
{
    const auto marker = u"EncryptedPackage"_s;
    const QByteArray bytes(reinterpret_cast<const char *>(marker.utf16()), marker.size() * 2);
    QByteArray window;
    while (!device.atEnd()) {
        const QByteArray chunk = device.read(kChunk);
        if (chunk.isEmpty())
            break;
        window = window.right(bytes.size()) + chunk;
        if (window.contains(bytes))
            return workbookError(WorkbookFault::Protected);
    }
    return workbookError(WorkbookFault::OldFormat);
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

struct Relation
{
    QString type; ///< the last word of its address
    QString part;
};
using Relations = QHash<QString, Relation>;

/// What @p part refers to, by id.
Result<Relations> readRelations(const ZipArchive &archive, const QString &part, const WorkbookLimits &limits)
{
    const QString folder = folderOf(part);
    const QString name = folder + "_rels/"_L1 + part.mid(folder.size()) + ".rels"_L1;
    Relations relations;
    if (!archive.has(name))
        return relations;
    auto opened = archive.part(name, limits.otherBytes);
    LEADBOOK_TRY(opened);
    PartXml xml(std::move(*opened), limits);
    while (xml.next()) {
        if (!xml.isStart(u"Relationship") || xml.attribute(u"TargetMode") == "External"_L1)
            continue;
        QString target = xml.attribute(u"Target");
        target.replace(u'\\', u'/');
        QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target);
        if (!archive.has(path))
            path = QUrl::fromPercentEncoding(path.toUtf8());
        const QString type = xml.attribute(u"Type");
        relations.insert(xml.attribute(u"Id"), {type.mid(type.lastIndexOf(u'/') + 1), path});
    }
    LEADBOOK_TRY(xml.status());
    return relations;
}

QString partOfType(const Relations &relations, QStringView type)
{
    const auto found = std::ranges::find(relations, type, &Relation::type);
    return found == relations.end() ? QString() : found->part;
}

bool isOpenDocument(const ZipArchive &archive)
{
    return archive.has(u"content.xml"_s) && archive.has(u"META-INF/manifest.xml"_s);
}

/// The part that lists the sheets.
Result<QString> findMainPart(const ZipArchive &archive, const WorkbookLimits &limits)
{
    auto relations = readRelations(archive, QString(), limits);
    LEADBOOK_TRY(relations);
    QString part = partOfType(*relations, u"officeDocument");
    for (const QString &usual : {u"xl/workbook.xml"_s, u"xl/workbook.bin"_s}) {
        if (part.isEmpty() || !archive.has(part))
            part = usual;
    }
    if (!archive.has(part))
        return workbookError(isOpenDocument(archive) ? WorkbookFault::OpenDocument
                                                     : WorkbookFault::NoWorkbook);
    if (part.endsWith(".bin"_L1, Qt::CaseInsensitive))
        return workbookError(WorkbookFault::Binary);
    return part;
}

bool isTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

Status readWorkbook(PartXml &xml, const Relations &relations, WorkbookParts &parts)
{
    bool isOfWorkbook = false;
    while (xml.next()) {
        isOfWorkbook = isOfWorkbook || xml.isStart(u"workbook");
        if (xml.isStart() && !isOfWorkbook)
            return workbookError(WorkbookFault::NoWorkbook);
        if (xml.isStart(u"workbookPr") && isTrue(xml.attribute(u"date1904")))
            parts.epoch = Epoch::From1904;
        if (!xml.isStart(u"sheet"))
            continue;
        const Relation relation = relations.value(xml.attribute(u"id"));
        const QString state = xml.attribute(u"state");
        const bool isHidden = state.compare("hidden"_L1, Qt::CaseInsensitive) == 0 ||
                              state.compare("veryHidden"_L1, Qt::CaseInsensitive) == 0;
        // Sheets of charts and dialogs have no cells.
        if (relation.type == "worksheet"_L1)
            parts.sheets.push_back({xml.attribute(u"name"), relation.part, isHidden});
    }
    return xml.status();
}

} // namespace

bool isWorkbook(std::string_view firstBytes)
{
    return firstBytes.starts_with(kZip) || firstBytes.starts_with(kCompoundFile);
}

Result<WorkbookParts> openWorkbook(QIODevice &device, const WorkbookLimits &limits)
{
    if (!device.isOpen() || device.isSequential() || !device.seek(0))
        return workbookError(WorkbookFault::Unreadable, device.errorString());
    const QByteArray first = device.peek(qint64(kCompoundFile.size()));
    const std::string_view bytes(first.constData(), static_cast<std::size_t>(first.size()));
    if (bytes.starts_with(kCompoundFile))
        return compoundFileError(device);
    if (!bytes.starts_with(kZip))
        return workbookError(WorkbookFault::NoWorkbook);
    auto archive = ZipArchive::open(device, limits);
    LEADBOOK_TRY(archive);
    auto main = findMainPart(*archive, limits);
    LEADBOOK_TRY(main);
    auto relations = readRelations(*archive, *main, limits);
    LEADBOOK_TRY(relations);
    auto opened = archive->part(*main, limits.otherBytes);
    LEADBOOK_TRY(opened);
    PartXml xml(std::move(*opened), limits);
    WorkbookParts parts{std::move(*archive),
                        {},
                        partOfType(*relations, u"sharedStrings"),
                        partOfType(*relations, u"styles"),
                        Epoch::From1900};
    LEADBOOK_TRY(readWorkbook(xml, *relations, parts));
    if (parts.sheets.empty())
        return workbookError(WorkbookFault::NoWorkbook, u"no sheet"_s);
    return parts;
}

} // namespace leadbook
