// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace leadbook {

/// Whether a table may be written to @p path, links followed: not over a book, which only whoever has it open
/// should write, nor over one of the @p read files, nor to what is no file (a folder, a device, a pipe).
/// Io with a sentence.
Status checkOutput(const QString &path, const QStringList &read = {});

} // namespace leadbook
