// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/owndimensions.h"

#include "domain/changelabel.h"
#include "store/editor.h"
#include "store/reader.h"
#include "workspace/ownership/booksetting.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr std::string_view kSetting = "dimensions";

/// What the book keeps, as it is written; empty where it keeps nothing.
Result<QByteArray> readOwn(sqlite3 *database)
{
    const auto text = readBookSetting(database, kSetting);
    LEADBOOK_TRY(text);
    return text->value_or(QString()).toUtf8();
}

Status writeOwn(Editor &editor, const QByteArray &json)
{
    return writeBookSetting(editor, kSetting,
                            json.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(json)));
}

} // namespace

Result<DimensionList> readDimensionList(sqlite3 *database)
{
    const auto json = readOwn(database);
    LEADBOOK_TRY(json);
    DimensionList list;
    if (!json->isEmpty()) {
        auto own = dimensionsFromJson(*json);
        LEADBOOK_TRY(own);
        list = *std::move(own);
    }
    list.dimensions = withOwnDimensions(list.dimensions);
    return list;
}

Result<DimensionList> readDimensionList(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readDimensionList(connection->handle());
}

Result<std::vector<Dimension>> readDimensions(const QString &path)
{
    auto list = readDimensionList(path);
    LEADBOOK_TRY(list);
    return std::move(list->dimensions);
}

Book::Work saveDimension(const Dimension &dimension)
{
    return [dimension](Editor &editor) -> Status {
        const auto before = readOwn(editor.database());
        LEADBOOK_TRY(before);
        const auto after = withDimension(*before, dimension);
        LEADBOOK_TRY(after);
        return writeOwn(editor, *after);
    };
}

Book::Work removeDimension(const QString &key)
{
    return [key](Editor &editor) -> Status {
        const auto before = readOwn(editor.database());
        LEADBOOK_TRY(before);
        const auto after = withoutDimension(*before, key);
        LEADBOOK_TRY(after);
        return writeOwn(editor, *after);
    };
}

QString dimensionChangeLabel(const QString &label, bool isRemoved)
{
    return writtenLabel(isRemoved ? QT_TRANSLATE_NOOP("Change", "Dimension “%1” as shipped again")
                                  : QT_TRANSLATE_NOOP("Change", "Dimension “%1” changed"),
                        label);
}

} // namespace leadbook
