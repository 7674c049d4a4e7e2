// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"

#include <QStringList>

struct sqlite3;

namespace leadbook {

/// Lines that are logged often, kept in the book's settings in the order in which they were saved.
Result<QStringList> readLogTemplates(sqlite3 *database);

/// The same of the book @p path, for a worker; none where it cannot be read.
QStringList logTemplatesOf(const QString &path);
/// The label of a change of them.
QString logTemplatesLabel();

/// The work of the change that keeps @p line as a template; one that is there already stays where it is.
Book::Work addLogTemplate(const QString &line);
/// The work of the change that takes the template @p line away.
Book::Work removeLogTemplate(const QString &line);

} // namespace leadbook
