// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/surveys/questionnaire.h"
#include "workspace/record/recordwork.h"

namespace leadbook {

class Editor;

/// Writes @p questionnaire with its questions as one change; id 0 makes a new one. Answers to a question that
/// it does not have any more stay, as answers to none. Invalid without a name or a question; NotFound where
/// the questionnaire is gone.
RecordWork saveQuestionnaire(const Questionnaire &questionnaire);

/// Removes it: with its answers where @p answers, else only where it has none (Conflict with a sentence).
/// A shipped one is as it came after that.
RecordWork removeQuestionnaire(const Questionnaire &questionnaire, bool answers);

/// Within a change: @p questionnaire as the book has it by now, written first where it has none of that key.
Result<Questionnaire> writtenQuestionnaire(Editor &editor, const Questionnaire &questionnaire);

} // namespace leadbook
