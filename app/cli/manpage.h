// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace leadbook::cli {

/// The manual page of the program in the language of now, as roff in UTF-8: what stands in the tables of
/// verbs and options, so that it says what the program does. @p version and @p date (ISO) go into its edges.
QByteArray manualPage(const QString &version, const QString &date);

/// @p text as roff shows it: nothing in it is a request or an escape, and a line may end between two Han
/// characters.
QString roffText(const QString &text);

} // namespace leadbook::cli
