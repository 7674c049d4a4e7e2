// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class QTemporaryDir;

namespace leadbook::cli {

/// "-" among the arguments of a verb: the standard input or output.
bool isStream(const QString &argument);

/// Whether @p scratch, where a stream waits, could be made: Io with a sentence.
Status checkScratch(const QTemporaryDir &scratch);

/// Copies the standard input into @p scratch as a file that is named after what it holds, and gives its path;
/// tables and workbooks are read in several passes, which a pipe cannot give.
Result<QString> keepInput(const QTemporaryDir &scratch);

/// Copies the file @p path of @p scratch to the standard output. The folder goes first: a reader that leaves
/// early ends the program, and nothing of the book may lie about then.
Status passOn(QTemporaryDir &scratch, const QString &path);

} // namespace leadbook::cli
