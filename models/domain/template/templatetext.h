// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "domain/filterparser.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>
#include <vector>

namespace leadbook {

/// A piece of the text of a message.
struct TemplatePiece
{
    enum class Kind : std::uint8_t
    {
        Text,      ///< as it stands
        Field,     ///< the value of a field
        Condition, ///< one of two parts
    };

    Kind kind = Kind::Text;
    QString text;                         ///< of Text: itself; of Field: the key as written
    QStringList others;                   ///< of Field: keys asked in turn where it has no value
    std::optional<QString> fallback;      ///< of Field: what stands where there is no value; absent: nothing
    Filter condition;                     ///< of Condition
    std::vector<TemplatePiece> then;      ///< of Condition: where it holds
    std::vector<TemplatePiece> otherwise; ///< of Condition: where it does not
    qsizetype position = 0;               ///< of its first character in the text

    friend bool operator==(const TemplatePiece &, const TemplatePiece &) = default;
};

/// What does not read.
struct TemplateProblem
{
    qsizetype position = 0; ///< of the first character that does not fit, from 0
    qsizetype length = 0;   ///< characters to be marked, within the text
    QString sentence;       ///< says what, and where as "character N", from 1

    friend bool operator==(const TemplateProblem &, const TemplateProblem &) = default;
};

/// What a template may name.
struct TemplateNames
{
    std::function<bool(QStringView key)> isField; ///< whether {key} stands for a value
    FilterNames filter;                           ///< what may stand in {if …}
};

/// The text of a message, read:
///   Dear {addressForm|contact|friend}, … {if grade in (A, B)}…{else}…{end} … {{ is one brace.
/// {key} is the value of a field, {key|text} the text where it has none, {key|key|text} first another field.
/// The condition is a filter; parts may
/// hold conditions, 20 deep. "if", "else" and "end" in any case; }} is one closing brace, and so is a single
/// one outside.
struct TemplateText
{
    std::vector<TemplatePiece> pieces;
    std::vector<TemplateProblem> problems; ///< by position; empty: all of it reads

    /// Reads @p text, all of it: what does not read is left out of the pieces and told, up to
    /// some fifty problems.
    static TemplateText parse(QStringView text, const TemplateNames &names);

    bool isValid() const { return problems.empty(); }
    /// The keys of its fields as written, each once, in their order.
    QStringList fields() const;
};

} // namespace leadbook
