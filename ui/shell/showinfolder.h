// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbook {

/// Shows the file @p path to the user in its folder, marked where the desktop's file manager can; else opens
/// the folder. Returns at once.
void showInFolder(const QString &path);

} // namespace leadbook
