// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/template/messagetemplate.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace leadbook {

class Editor;

/// The templates of a book: those shipped, in their order, each as the book has it or, where it has none of
/// that key, as it comes (id 0); then the book's own, by name. Errors: Io, Corrupt.
Result<std::vector<MessageTemplate>> readTemplates(sqlite3 *database);
/// The same of the book @p path, for a worker.
Result<std::vector<MessageTemplate>> readTemplates(const QString &path);

/// Writes @p written as it is, as one change; id 0 makes a new one. Wordings without a text go. Invalid
/// without a name or a text; NotFound where the template is gone.
RecordWork saveTemplate(const MessageTemplate &written);
/// Removes it: campaigns and what was sent with it stay, of no template. A shipped one is as it comes again.
RecordWork removeTemplate(const MessageTemplate &written);

/// Within a change: the id of @p written in the book, which gets it where it has none of it; 0: a template of
/// no text and no name is none.
Result<std::int64_t> keepTemplate(Editor &editor, const MessageTemplate &written);

} // namespace leadbook
