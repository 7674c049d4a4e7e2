// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "workspace/listcolumn.h"

#include <QString>
#include <QStringList>
#include <QVariant>

namespace leadbook {

/// Whether people write the values of @p field: those that are computed, and who a record is (kind, keys of
/// Leadbook), are not written in a list. The next action and its day are: they are the customer's next task.
bool isEditable(FieldRef field);

/// Whether @p value of @p field may be the beginning only of what the book has (Field::Excerpt): whoever
/// wrote it back would cut it.
bool isCut(FieldRef field, const CellValue &value);

/// What someone typed for @p field, as the book stores it: null (no value), text, qint64 (whole numbers,
/// choices, flags), double, Day or Money; owners by name. Numbers, amounts and dates are read as people write
/// them, days also as "today", "明天" or "+7", choices by their name in the user's language or their key.
/// Invalid with one sentence where the field cannot hold it.
Result<QVariant> readInput(const View &view, FieldRef field, const QString &text);

/// The text that readInput() takes for the value of a cell.
QString inputText(const View &view, FieldRef field, const CellValue &value);
/// The same for a value as readInput() gives it: what was typed, as it is understood.
QString inputText(const View &view, FieldRef field, const QVariant &value);

/// What may be written where the field has a fixed list: the names of its choices in the user's language; the
/// owners; otherwise what the book has most often, at most @p most. Empty for numbers, days and prose.
QStringList inputOffers(const View &view, FieldRef field, int most = 200);

/// Whether nothing but inputOffers() may be written.
bool isChosen(const View &view, FieldRef field);

} // namespace leadbook
