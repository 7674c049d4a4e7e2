// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QString>

namespace leadbook {

/// "system", "light" or "dark": themes by the names that settings and the command line use.
QString nameOf(ThemeChoice choice);
/// The theme called @p name, System for any other word.
ThemeChoice themeOf(const QString &name);

} // namespace leadbook
