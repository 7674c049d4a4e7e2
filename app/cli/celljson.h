// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "workspace/cellspelling.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <string_view>

namespace leadbook::cli {

/// A cell as JSON: numbers and amounts as numbers, yes and no as booleans, no value as null, the rest as
/// text.
QJsonValue cellJson(const CellValue &value, CellSpelling &spelling);

/// The name by which JSON calls a field of a list: its key, but "key" for the other system's key, since "id"
/// is Leadbook's own number.
QString jsonKey(const Snapshot &snapshot, FieldRef field);

/// An amount as a number, null where not known.
QJsonValue moneyJson(Money amount);
/// A number, null for NaN and infinities, which JSON cannot say.
QJsonValue numberJson(double number);
/// The same, null too where there is none.
QJsonValue numberJson(const std::optional<double> &number);
/// A text, null where it is empty.
QJsonValue textJson(const QString &text);
/// A day as ISO has it, null where it is none.
QJsonValue dayJson(Day day);

} // namespace leadbook::cli
