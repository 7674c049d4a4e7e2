// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class QDir;

namespace leadbook::cli {

/// "-" among the arguments of a verb: the standard input or output.
bool isStream(const QString &argument);

/// Copies the standard input into @p folder as a file that is named after what it holds, and gives its path;
/// tables and workbooks are read in several passes, which a pipe cannot give.
Result<QString> keepInput(const QDir &folder);

/// Copies the file @p path to the standard output.
Status passOn(const QString &path);

} // namespace leadbook::cli
