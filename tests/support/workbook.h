// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/xlsxreader.h"

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringDecoder>
#include <QStringList>

#include <zip.h>

#include <algorithm>

namespace leadbook::test {

/// An archive in memory that holds @p parts by name.
inline QByteArray zipped(const QMap<QString, QByteArray> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(memory, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t *content = zip_source_buffer(archive, part.value().constData(),
                                                  static_cast<zip_uint64_t>(part.value().size()), 0);
        zip_file_add(archive, part.key().toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    }
    zip_source_keep(memory);
    zip_close(archive);
    QByteArray bytes;
    zip_source_open(memory);
    char chunk[4096];
    for (zip_int64_t count = 0; (count = zip_source_read(memory, chunk, sizeof chunk)) > 0;)
        bytes.append(chunk, static_cast<qsizetype>(count));
    zip_source_close(memory);
    zip_source_free(memory);
    zip_error_fini(&error);
    return bytes;
}

/// Makes small workbooks out of the XML of their parts.
class WorkbookMaker
{
public:
    /// @p rows is the content of sheetData.
    WorkbookMaker &sheet(const QString &name, const QByteArray &rows, const QByteArray &state = {},
                         const QByteArray &head = {})
    {
        const QByteArray number = QByteArray::number(++m_sheets);
        m_list +=
            "<sheet name=\"" + name.toUtf8() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + '"';
        m_list += state.isEmpty() ? QByteArray("/>") : " state=\"" + state + "\"/>";
        relate("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        return part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(m_sheets),
                    "<worksheet xmlns=\"" + kMain + "\">" + head + "<sheetData>" + rows +
                        "</sheetData></worksheet>");
    }
    /// @p items are si elements.
    WorkbookMaker &sharedStrings(const QByteArray &items)
    {
        relate("rIdStrings", "sharedStrings", "sharedStrings.xml");
        return part(QStringLiteral("xl/sharedStrings.xml"),
                    "<sst xmlns=\"" + kMain + "\">" + items + "</sst>");
    }
    /// Style 0 is General, the others have @p formats: a number or a code.
    WorkbookMaker &styles(const QStringList &formats)
    {
        QByteArray declared;
        QByteArray cells = "<xf numFmtId=\"0\"/>";
        int id = 164;
        for (const QString &format : formats) {
            bool isNumber = false;
            const int builtIn = format.toInt(&isNumber);
            if (!isNumber)
                declared += "<numFmt numFmtId=\"" + QByteArray::number(++id) + "\" formatCode=\"" +
                            format.toHtmlEscaped().toUtf8() + "\"/>";
            cells += "<xf numFmtId=\"" + QByteArray::number(isNumber ? builtIn : id) + "\"/>";
        }
        relate("rIdStyles", "styles", "styles.xml");
        return part(QStringLiteral("xl/styles.xml"),
                    "<styleSheet xmlns=\"" + kMain + "\"><numFmts>" + declared +
                        "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells +
                        "</cellXfs></styleSheet>");
    }
    WorkbookMaker &from1904()
    {
        m_properties = "<workbookPr date1904=\"1\"/>";
        return *this;
    }
    /// Adds a relation of the workbook.
    WorkbookMaker &relate(const QByteArray &id, const QByteArray &type, const QByteArray &target)
    {
        m_relations += "<Relationship Id=\"" + id + "\" Type=\"" + kRelations + '/' + type + "\" Target=\"" +
                       target + "\"/>";
        return *this;
    }
    /// Sets a part as it is, instead of what is made.
    WorkbookMaker &part(const QString &name, const QByteArray &content)
    {
        m_parts.insert(name, content);
        return *this;
    }
    QByteArray bytes() const
    {
        QMap<QString, QByteArray> parts = m_parts;
        const auto add = [&](const char *name, const QByteArray &content) {
            if (!parts.contains(QLatin1String(name)))
                parts.insert(QLatin1String(name), content);
        };
        const QByteArray begin = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                 "relationships\">";
        add("[Content_Types].xml", "<Types/>");
        add("_rels/.rels", begin + "<Relationship Id=\"a\" Type=\"" + kRelations +
                               "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        add("xl/_rels/workbook.xml.rels", begin + m_relations + "</Relationships>");
        add("xl/workbook.xml", "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kRelations + "\">" +
                                   m_properties + "<sheets>" + m_list + "</sheets></workbook>");
        return zipped(parts);
    }

private:
    inline static const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    inline static const QByteArray kRelations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    QMap<QString, QByteArray> m_parts;
    QByteArray m_properties;
    QByteArray m_list;
    QByteArray m_relations;
    int m_sheets = 0;
};

/// A workbook out of the XML of up to four parts with a form feed between them: sheet, shared strings, styles
/// and workbook. What is empty is made up.
inline QByteArray workbookOfParts(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('\f');
    const QStringList names{QStringLiteral("xl/worksheets/sheet1.xml"),
                            QStringLiteral("xl/sharedStrings.xml"), QStringLiteral("xl/styles.xml"),
                            QStringLiteral("xl/workbook.xml")};
    WorkbookMaker workbook;
    workbook.sheet(QStringLiteral("a"), {}).sharedStrings({}).styles({});
    for (qsizetype i = 0; i < std::min(parts.size(), names.size()); ++i) {
        if (!parts[i].isEmpty())
            workbook.part(names[i], parts[i]);
    }
    return workbook.bytes();
}

/// A byte order mark is text here.
inline QString textOf(std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

/// What a reader gave of a sheet.
struct SheetContent
{
    QList<QStringList> rows;
    QList<qint64> lines;
    std::size_t sheet = 0;
    TextFaults faults;
    std::int64_t bytesRead = 0;
    std::optional<Error> error; ///< at opening or behind the rows
};

/// Reads everything of the sheet that @p options name out of @p bytes.
inline SheetContent readSheet(const QByteArray &bytes, const XlsxReader::Options &options = {})
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    SheetContent content;
    auto reader = XlsxReader::open(device, options);
    if (!reader) {
        content.error = reader.error();
        return content;
    }
    content.sheet = (*reader)->sheet();
    TableRow row;
    auto more = (*reader)->next(row);
    for (; more && *more; more = (*reader)->next(row)) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << textOf(cell);
        content.rows << cells;
        content.lines << row.line;
    }
    if (!more)
        content.error = more.error();
    content.faults = (*reader)->faults();
    content.bytesRead = (*reader)->bytesRead();
    return content;
}

} // namespace leadbook::test
