// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalette.h"

#include <QList>

namespace leadbook {

class MainWindow;

/// What the command palette offers in @p window: its pages, then every action that can be
/// chosen now, then the pages behind tabs and those that the navigation does not show.
QList<Command> windowCommands(MainWindow &window);

} // namespace leadbook
