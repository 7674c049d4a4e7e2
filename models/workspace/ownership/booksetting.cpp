// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ownership/booksetting.h"

#include "core/text.h"
#include "store/editor.h"
#include "store/statement.h"

#include <array>

namespace leadbook {

namespace {

struct KeptSetting
{
    std::int64_t id = 0;
    std::optional<QString> value;
};

/// The row of @p name; id 0 where there is none.
Result<KeptSetting> settingOf(sqlite3 *database, std::string_view name)
{
    auto statement = Statement::prepare(database, "SELECT id, value FROM setting WHERE name = ?1");
    LEADBOOK_TRY(statement);
    statement->bind(1, name);
    const auto row = statement->step();
    LEADBOOK_TRY(row);
    KeptSetting kept;
    if (*row) {
        kept.id = statement->integer(0);
        if (!statement->isNull(1))
            kept.value = toQString(statement->text(1));
    }
    return kept;
}

} // namespace

Result<std::optional<QString>> readBookSetting(sqlite3 *database, std::string_view name)
{
    const auto kept = settingOf(database, name);
    LEADBOOK_TRY(kept);
    return kept->value;
}

Status writeBookSetting(Editor &editor, std::string_view name, const std::optional<QString> &value)
{
    const auto kept = settingOf(editor.database(), name);
    LEADBOOK_TRY(kept);
    if (kept->value == value)
        return {};
    if (!value)
        return editor.remove(RecordTable::Setting, kept->id);
    const std::array cells{Cell{"value", *value}, Cell{"name", toQString(name)}};
    if (kept->id != 0)
        return editor.update(RecordTable::Setting, kept->id, std::span(cells).first(1));
    const auto made = editor.insert(RecordTable::Setting, cells);
    LEADBOOK_TRY(made);
    return {};
}

} // namespace leadbook
