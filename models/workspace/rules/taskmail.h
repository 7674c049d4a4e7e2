// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/template/messagetemplate.h"

#include <QString>

#include <cstdint>

struct sqlite3;

namespace leadbook {

/// The mail that a task asks for.
struct TaskMail
{
    MessageTemplate written;
    std::int64_t customer = 0; ///< id
};

/// How the rule that set task @p task refers to the template of its mail (see templateReference()); empty: no
/// rule set it, or the rule names none. Errors: Io, Corrupt.
Result<QString> mailTemplateOf(sqlite3 *database, std::int64_t task);

/// The template and the customer of task @p task in the book @p path, for a worker. NotFound, with a
/// sentence, where the task names no template or one that is gone. Errors: Io, Corrupt.
Result<TaskMail> readTaskMail(const QString &path, std::int64_t task);

} // namespace leadbook
