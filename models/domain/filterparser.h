// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/filter.h"
#include "domain/filterlexer.h"

#include <QString>
#include <QStringView>

#include <functional>

namespace leadbook {

/// What a name in a filter is.
enum class FilterName : std::uint8_t
{
    Unknown,
    Field, ///< compared with values
    Term,  ///< stands alone or before conditions in brackets: hasDeal
};

/// Tells what @p name is inside the brackets of the term @p scope, or outside all where that is empty.
using FilterNames = std::function<FilterName(QStringView scope, QStringView name)>;

/// Reads the text form of a filter:
///   grade in (A, B) and city = "上海" and value >= 100000 and (lastContact < -30d or not hasDeal)
///   extra."Lead Quality" = "High", bought(category = "Chairs"), notes is empty, phone is not empty, city not
///   in (A)
/// "not" binds tighter than "and", that tighter than "or"; keywords in any case. Values: text in double
/// quotes (with
/// \" and \\) or one bare word, plain decimals, ISO days, days from "as of" (-30d -2w -3m -1y, "today"). No
/// text is the filter that lets everything pass.
class FilterParser
{
public:
    /// @p text must outlive the parser.
    FilterParser(QStringView text, FilterNames names);

    /// The filter; Invalid with one sentence that says where and what was expected. Call once.
    Result<Filter> parse();
    /// Where parse() failed: the place (from 0) of the first character that did not fit.
    qsizetype errorPosition() const { return m_errorPosition; }

private:
    Result<Filter> parseAny();
    Result<Filter> parseAll();
    Result<Filter> parseNegation();
    Result<Filter> parsePrimary();
    Result<Filter> parseCondition();
    Result<Filter> parseTerm(const QString &name);
    Result<Filter> parseComparison(const QString &field);
    Result<Filter> parseBracket();
    Result<Filter> parseEmpty(const QString &field);
    Result<QString> parseName();
    Result<std::vector<FilterValue>> parseList();
    Result<FilterValue> parseValue();
    Error failure(const char *sentence, const FilterToken &token);
    /// failure() about the current token: what is wrong with itself if anything, else @p sentence.
    Error unexpected(const char *sentence);
    void advance() { m_token = m_lexer.next(); }

    FilterLexer m_lexer;
    FilterNames m_names;
    FilterToken m_token;
    QString m_scope;
    int m_depth = 0;
    qsizetype m_errorPosition = -1;
};

} // namespace leadbook
