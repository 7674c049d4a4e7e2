// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/window.h"

int main(int argumentCount, char **arguments)
{
    using namespace leadbook;
    return cli::isCommandLine(argumentCount, arguments) ? cli::runCommandLine(argumentCount, arguments)
                                                        : runWindow(argumentCount, arguments);
}
