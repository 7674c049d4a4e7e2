// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/filtering/filterfield.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leadbook {

/// One value of a choice field, as filters name it and as the user reads it.
struct FilterChoice
{
    QString key;
    QString label;
};

/// A field that a filter may ask about, with what a builder needs to offer it.
struct FilterOffer
{
    QString name;  ///< in the text form: "city", "extra.Lead Quality"
    QString label; ///< in the user's language
    Comparison comparison = Comparison::Text;
    std::vector<FilterChoice> choices; ///< of Comparison::Choice
    bool hasKnownValues = false;       ///< its texts repeat: knownFilterValues() lists them
};

/// The fields that a filter over @p view may ask about, people's own ones last; with @p scope, those inside
/// the brackets of that term.
std::vector<FilterOffer> filterOffers(const View &view, QStringView scope);
/// One of them; absent where there is none of that name.
std::optional<FilterOffer> filterOffer(const View &view, QStringView scope, QStringView name);

/// The names of all terms: hasDeal, bought, contacted, answered.
QStringList filterTerms();

/// At most @p most of the texts that the field has in the book, by locale; empty for a field whose texts do
/// not repeat.
QStringList knownFilterValues(const View &view, QStringView scope, QStringView name, qsizetype most);

} // namespace leadbook
