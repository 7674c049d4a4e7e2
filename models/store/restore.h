// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace leadbook {

/// The work of Book::restore.
Status restoreBook(const QString &source, const QString &target);

} // namespace leadbook
