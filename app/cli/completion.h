// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

namespace leadbook::cli {

/// What may be completed where a value or an argument stands.
enum class Completes
{
    Nothing, ///< a name, an amount, a filter: only the user knows
    Words,
    Files,
    Folders
};

/// The words that an option takes, where it takes one of a few.
struct OptionWords
{
    const char *verb; ///< empty: of any verb
    const char *option;
    const char *words; ///< separated by blanks
};

/// The table behind wordsOf(), for tests.
std::span<const OptionWords> optionWords();
/// The words that @p option of @p verb takes; empty where it takes others.
QStringList wordsOf(const Verb &verb, const VerbOption &option);
Completes completesOption(const Verb &verb, const VerbOption &option);

/// The first words that the arguments of @p verb may be; empty where they are others.
QStringList firstWordsOf(const Verb &verb);
/// Whether the arguments of @p verb are files.
bool takesFiles(const Verb &verb);
/// The endings of the files that @p verb reads or writes; empty: any.
QStringList fileEndingsOf(const Verb &verb);

/// A completion script of bash for all verbs, their options and what these take; needs the package
/// bash-completion.
QByteArray bashCompletion();
/// The same for zsh, with what each verb and option does.
QByteArray zshCompletion();

} // namespace leadbook::cli
