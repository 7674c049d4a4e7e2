// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filterlexer.h"

#include <array>

namespace leadbook {

using namespace Qt::StringLiterals;

namespace {

struct SignForm
{
    std::u16string_view typed;
    std::u16string_view sign;
};

// Longer ones before those they begin with.
constexpr std::array<SignForm, 25> kSigns{{
    {u"<=", u"<="},   {u">=", u">="},   {u"!=", u"!="},   {u"<>", u"!="},  {u"==", u"="},
    {u"＜＝", u"<="}, {u"＞＝", u">="}, {u"！＝", u"!="}, {u"!＝", u"!="}, {u"！=", u"!="},
    {u"≤", u"<="},    {u"≥", u">="},    {u"≠", u"!="},    {u"=", u"="},    {u"＝", u"="},
    {u"<", u"<"},     {u"＜", u"<"},    {u">", u">"},     {u"＞", u">"},   {u"(", u"("},
    {u"（", u"("},    {u")", u")"},     {u"）", u")"},    {u",", u","},    {u"，", u","},
}};

struct UnitForm
{
    char16_t letter;
    DayUnit unit;
};

constexpr std::array<UnitForm, 4> kUnits{
    {{u'd', DayUnit::Day}, {u'w', DayUnit::Week}, {u'm', DayUnit::Month}, {u'y', DayUnit::Year}}};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// As Chinese input methods write quotes.
bool isWideQuote(QChar c)
{
    return c == u'\u201C' || c == u'\u201D' || c == u'\uFF02';
}

bool isQuote(QChar c)
{
    return c == u'"' || isWideQuote(c);
}

} // namespace

bool isFilterWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() || character == u'_';
}

QChar FilterLexer::at(qsizetype position) const
{
    return position < m_text.size() ? m_text[position] : QChar();
}

FilterToken FilterLexer::take(FilterToken::Kind kind, qsizetype length, const QString &text)
{
    FilterToken token;
    token.kind = kind;
    token.position = m_position;
    token.text = text;
    m_position += length;
    return token;
}

FilterToken FilterLexer::next()
{
    while (at(m_position).isSpace())
        ++m_position;
    const QChar c = at(m_position);
    if (m_position == m_text.size())
        return take(FilterToken::Kind::End, 0);
    const bool isSigned = (c == u'-' || c == u'+') && isDigit(at(m_position + 1));
    if (isDigit(c) || isSigned)
        return readNumber();
    if (isQuote(c))
        return readString();
    if (isFilterWordCharacter(c))
        return readWord();
    return readSign();
}

FilterToken FilterLexer::readWord()
{
    qsizetype end = m_position;
    while (isFilterWordCharacter(at(end)))
        ++end;
    return take(FilterToken::Kind::Word, end - m_position,
                m_text.mid(m_position, end - m_position).toString());
}

FilterToken FilterLexer::readString()
{
    QString content;
    const bool isWide = isWideQuote(at(m_position));
    const auto closes = [&](QChar c) { return isWide ? isWideQuote(c) : c == u'"'; };
    for (qsizetype i = m_position + 1; i < m_text.size(); ++i) {
        const QChar c = at(i);
        if (closes(c))
            return take(FilterToken::Kind::String, i + 1 - m_position, content);
        const QChar following = at(i + 1);
        const bool isEscape = c == u'\\' && (following == u'\\' || isQuote(following));
        if (isEscape)
            ++i;
        content += isEscape ? following : c;
    }
    return take(FilterToken::Kind::OpenText, m_text.size() - m_position);
}

FilterToken FilterLexer::readNumber()
{
    qsizetype end = m_position + 1;
    while (isDigit(at(end)))
        ++end;
    const qsizetype integerEnd = end;
    const QStringView integer = m_text.mid(m_position, integerEnd - m_position);
    constexpr qsizetype kDayLength = 10;
    FilterToken token;
    if (integer.size() == 4 && isDigit(integer[0]) && at(end) == u'-' && isDigit(at(end + 1))) {
        const auto day = Day::fromIso(m_text.mid(m_position, kDayLength));
        token = take(day ? FilterToken::Kind::Value : FilterToken::Kind::NoDay, kDayLength);
        token.value = day.value_or(Day());
    } else if (!isDigit(integer[0]) && integer.size() < 7 && !isFilterWordCharacter(at(end + 1)) &&
               isFilterWordCharacter(at(end))) {
        token = take(FilterToken::Kind::Unclear, end + 1 - m_position);
        for (const UnitForm &form : kUnits) {
            if (m_text[end] != form.letter)
                continue;
            token.kind = FilterToken::Kind::Value;
            token.value = RelativeDay{integer.toInt(), form.unit};
        }
    } else {
        if (at(end) == u'.' && isDigit(at(end + 1))) {
            for (++end; isDigit(at(end));)
                ++end;
        }
        token = take(FilterToken::Kind::Value, end - m_position);
        token.value = FilterNumber{m_text.mid(token.position, end - token.position).toString()};
    }
    if (isFilterWordCharacter(at(m_position)))
        token.kind = FilterToken::Kind::Unclear;
    return token;
}

FilterToken FilterLexer::readSign()
{
    if (at(m_position) == u'.')
        return take(FilterToken::Kind::Sign, 1, u"."_s);
    const QStringView rest = m_text.mid(m_position);
    for (const SignForm &form : kSigns) {
        if (rest.startsWith(QStringView(form.typed)))
            return take(FilterToken::Kind::Sign, qsizetype(form.typed.size()),
                        QStringView(form.sign).toString());
    }
    return take(FilterToken::Kind::Unclear, 1);
}

} // namespace leadbook
