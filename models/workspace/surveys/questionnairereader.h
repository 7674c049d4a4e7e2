// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/surveys/questionnaire.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace leadbook {

/// The questionnaires of a book: those shipped, in their order, each as the book has it or, where it has none
/// of that key, as it comes in the user's language (id 0); then the book's own, by name. Errors: Io, Corrupt.
Result<std::vector<Questionnaire>> readQuestionnaires(sqlite3 *database);

/// The same of the book @p path, for a worker.
Result<std::vector<Questionnaire>> readQuestionnaires(const QString &path);

/// The one of @p all that has the key @p name, else that name, in any case; NotFound with a sentence that
/// lists them.
Result<Questionnaire> findQuestionnaire(const std::vector<Questionnaire> &all, const QString &name);

} // namespace leadbook
