// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace leadbook {

/// A text that comes with the program, as a book keeps it, in the user's language; any other as it is.
QString shippedText(const char *context, const QString &kept);

/// What a book keeps of @p shown: the English text of @p sources whose translation it is now, so that others
/// read it in their language; any other as it is.
QString keptText(const char *context, std::span<const char *const> sources, const QString &shown);

} // namespace leadbook
