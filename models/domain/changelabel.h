// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbook {

/// The label under which the journal keeps a change that Leadbook itself names: the English @p phrase, marked
/// with QT_TRANSLATE_NOOP("Change", …), what stands for its %1, and its %n where @p count is not negative. So
/// the history can be read in another language than the one in which it was made.
QString writtenLabel(const char *phrase, const QString &argument = {}, int count = -1);

/// The label of the change that puts the grading scheme called @p name to use; shown with the scheme's name
/// in the user's language where it is a shipped one.
QString gradingChangeLabel(const QString &name);

/// The same for an RFM scheme.
QString rfmChangeLabel(const QString &name);

/// The label of the change that brings @p deals deals to the stage called @p name; shown with the stage's
/// name in the user's language where it is one of a new book's.
QString stageChangeLabel(const QString &name, int deals);

/// @p written as the user reads it now; a label that writtenLabel() did not make is the user's own words and
/// stays as it is.
QString shownLabel(const QString &written);

/// The same for a place between quotes: quotes of its own become single ones.
QString quotedLabel(const QString &written);

} // namespace leadbook
