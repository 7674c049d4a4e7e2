// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"

#include <QString>
#include <QStringView>

namespace leadbook {

/// A piece of a filter's text.
struct FilterToken
{
    enum class Kind : std::uint8_t
    {
        End,
        Word,     ///< a name, keyword or unquoted text
        String,   ///< in double quotes
        Value,    ///< a number or day
        Sign,     ///< ( ) , . = != < <= > >=
        OpenText, ///< a quote that is never closed
        NoDay,    ///< 2026-02-30
        Unclear,  ///< anything else, such as 3M or *
    };

    Kind kind = Kind::End;
    qsizetype position = 0; ///< of its first character
    QString text;           ///< word, sign, or content of the quotes
    FilterValue value;      ///< of a Value

    bool isSign(QStringView sign) const { return kind == Kind::Sign && text == sign; }
    /// Keywords are the same in small and capital letters.
    bool isWord(QStringView word) const
    {
        return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

/// Whether a character may be in a word; digits may not begin one.
bool isFilterWordCharacter(QChar character);

/// Cuts the text of a filter into tokens. Brackets, commas, quotes and signs of comparison may be full width,
/// as Chinese input methods write them. @p text must outlive it.
class FilterLexer
{
public:
    explicit FilterLexer(QStringView text)
        : m_text(text)
    {
    }

    /// The next token; End from the end on.
    FilterToken next();

private:
    QChar at(qsizetype position) const;
    FilterToken readWord();
    FilterToken readString();
    FilterToken readNumber();
    FilterToken readSign();
    FilterToken take(FilterToken::Kind kind, qsizetype length, const QString &text = {});

    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace leadbook
