// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "workspace/listcolumn.h"

#include <QVariant>

#include <string_view>

namespace leadbook {

/// Whether the grades of @p view are called A, B, C, D from the best one down; others are said in words.
bool hasLetterGrades(const View &view);

/// A text of @p field as lists show it: stages and segments in the user's language, a name of which nothing
/// can be seen as “(blank)”.
QString shownText(FieldRef field, const QString &text);
/// A choice of @p field as lists show it; the user's own fields say yes or no. Empty for grades, which are
/// named by their scheme, and for what is no choice of the field.
QString shownChoice(FieldRef field, std::uint8_t choice);

/// Qt::DisplayRole of a cell of @p field: text, number, QDate, or a choice in the user's language. Stages,
/// segments and grades that Leadbook ships are translated, the user's own are shown as written.
QVariant displayVariant(const CellValue &value, FieldRef field, const View &view);

} // namespace leadbook
