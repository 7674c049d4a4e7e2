// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "workspace/sorting.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace leadbook {
struct Filter;
}

namespace leadbook::cli {

/// Splits "a,extra.\"B, C\"" at commas outside double quotes; blanks around a part and the quotes are
/// dropped.
QStringList splitList(const QString &list);

/// One field by key ("key" is another spelling of "id", the other system's key); a usage error names the key
/// that does not exist.
Result<FieldRef> parseField(const Snapshot &snapshot, const QString &key);
/// --fields: keys separated by commas.
Result<std::vector<FieldRef>> parseFields(const Snapshot &snapshot, const QString &list);
/// --sort: "field" or "field:desc", separated by commas.
Result<std::vector<SortKey>> parseSort(const Snapshot &snapshot, const QString &list);
/// --where; a usage error says what is wrong with it.
Result<std::shared_ptr<const Filter>> parseWhere(const View &view, const QString &text);

} // namespace leadbook::cli
