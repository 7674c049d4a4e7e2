// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace leadbook {

/// The title of a task as a book keeps it, in the user's language where nobody changed what a shipped
/// strategy or rule calls it; any other as it is. Any thread.
QString shownTaskTitle(const QString &kept);
/// The same in UTF-8; costs a look-up where the title is none of the program's.
std::string shownTaskTitle(std::string_view kept);

/// What a book keeps of the title @p shown, so that others read it in their language; see keptText().
QString keptTaskTitle(const QString &shown);

/// What a task is called that keeps up the cadence of a strategy, in the user's language.
QString cadenceTitle();

} // namespace leadbook
