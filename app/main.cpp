// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/window.h"

#include <malloc.h>
#include <sys/stat.h>

namespace {

/// Columns come in pieces of up to half a megabyte and stay; what an analysis needs for a moment is larger.
/// Given back to the system at once, it does not pile up beside them: 60 MB less at a million customers.
void returnLargeBlocksAtOnce()
{
    constexpr int kLargeBlock = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, kLargeBlock);
}

/// Whatever this program writes, books and backups, exports, reports, settings, logs, is about people: it is
/// its owner's alone until the owner says otherwise. A file that is there keeps the rights it has.
void keepFilesPrivate()
{
    constexpr mode_t kOthers = 077;
    ::umask(kOthers);
}

} // namespace

int main(int argumentCount, char **arguments)
{
    using namespace leadbook;
    returnLargeBlocksAtOnce();
    keepFilesPrivate();
    return cli::isCommandLine(argumentCount, arguments) ? cli::runCommandLine(argumentCount, arguments)
                                                        : runWindow(argumentCount, arguments);
}
