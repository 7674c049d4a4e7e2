// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbook::cli {

/// Whether the program was started for one job: with a verb, or asking for help or the version. Anything else
/// (nothing, --book, files to open) is the window's. Decided before there is any QCoreApplication.
bool isCommandLine(int argumentCount, char **arguments);

/// Does the job with an application object as slight as it needs (a QApplication for what draws, without a
/// display where there is none) and returns the exit status.
int runCommandLine(int &argumentCount, char **arguments);

} // namespace leadbook::cli
