// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <QString>

#include <span>

namespace leadbook::cli {

/// One option of a verb.
struct VerbOption
{
    const char *name;
    const char *value; ///< what it takes, nullptr = a switch
    const char *help;
};

/// One verb of the command line. The names, options and JSON keys are a contract.
struct Verb
{
    const char *name;
    const char *arguments; ///< as shown in the help
    const char *help;
    int leastArguments;
    int mostArguments; ///< -1 = any number
    std::span<const VerbOption> options;
    /// Does the job; prints its own result. An error is printed by the caller and is exit status 1 (2 for
    /// Invalid usage found by the verb itself, see usageError()).
    Status (*run)(Session &session, const QStringList &arguments);
    bool needsWindow = false; ///< draws: wants a QApplication
};

/// All verbs, in the order of the help.
std::span<const Verb> verbs();
/// The options that every verb has.
std::span<const VerbOption> commonOptions();
/// The options of a start without a verb, which opens the window.
std::span<const VerbOption> windowOptions();
/// Where in @p arguments (without the program's name) the verb stands: the first that is neither an option
/// nor the value of --book; -1 where there is none.
qsizetype verbPosition(const QStringList &arguments);
/// The verb called @p name, nullptr where there is none.
const Verb *findVerb(const QString &name);

/// An error that means "used wrongly": exit status 2.
Error usageError(const QString &sentence);
bool isUsageError(const Error &error);

/// Runs the command line @p arguments (without the program's name) and returns the exit status.
int run(const QStringList &arguments, const Clock &clock);

} // namespace leadbook::cli
