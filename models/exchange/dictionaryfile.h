// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// The rows of a dictionary that is built into the program (resources/dictionaries/@p name): cells separated
/// by tabs, lines that begin with # left out. Empty where there is no such dictionary.
std::vector<std::vector<std::string>> readDictionary(const QString &name);

/// A spelling as dictionaries are asked for it: folded, without blanks and punctuation ("E-mail 1 - Value"
/// and "e-mail1value" are the same). Letters and digits of every script stay.
std::string spellingKey(std::string_view text);

} // namespace leadbook
