// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/owndimensions.h"

#include "domain/changelabel.h"
#include "store/editor.h"
#include "store/reader.h"
#include "workspace/ownership/booksetting.h"

#include <QtGlobal>

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::string_view kSetting = "dimensions";

Result<std::vector<Dimension>> readOwn(sqlite3 *database)
{
    const auto text = readBookSetting(database, kSetting);
    LEADBOOK_TRY(text);
    if (!*text)
        return std::vector<Dimension>();
    return dimensionsFromJson((*text)->toUtf8());
}

Status writeOwn(Editor &editor, const std::vector<Dimension> &own)
{
    const QByteArray json = toJson(own);
    const auto checked = dimensionsFromJson(json);
    LEADBOOK_TRY(checked);
    return writeBookSetting(editor, kSetting,
                            own.empty() ? std::nullopt : std::optional(QString::fromUtf8(json)));
}

} // namespace

Result<std::vector<Dimension>> readDimensions(sqlite3 *database)
{
    const auto own = readOwn(database);
    LEADBOOK_TRY(own);
    return withOwnDimensions(*own);
}

Result<std::vector<Dimension>> readDimensions(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readDimensions(connection->handle());
}

Book::Work saveDimension(const Dimension &dimension)
{
    return [dimension](Editor &editor) -> Status {
        auto own = readOwn(editor.database());
        LEADBOOK_TRY(own);
        const auto same = std::ranges::find(*own, dimension.key, &Dimension::key);
        if (same == own->end())
            own->push_back(dimension);
        else
            *same = dimension;
        return writeOwn(editor, *own);
    };
}

Book::Work removeDimension(const QString &key)
{
    return [key](Editor &editor) -> Status {
        auto own = readOwn(editor.database());
        LEADBOOK_TRY(own);
        std::erase_if(*own, [&key](const Dimension &dimension) { return dimension.key == key; });
        return writeOwn(editor, *own);
    };
}

QString dimensionChangeLabel(const QString &label, bool isRemoved)
{
    return writtenLabel(isRemoved ? QT_TRANSLATE_NOOP("Change", "Dimension “%1” as shipped again")
                                  : QT_TRANSLATE_NOOP("Change", "Dimension “%1” changed"),
                        label);
}

} // namespace leadbook
