// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filterparser.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace leadbook {

using namespace Qt::StringLiterals;
using Kind = FilterToken::Kind;

namespace {

// %1 is the number of a character, from 1, %2 what is written there.
constexpr const char *kConditionExpected =
    QT_TRANSLATE_NOOP("Filter", "Write a field, \"not\" or an opening bracket at character %1.");
constexpr const char *kUnknownName =
    QT_TRANSLATE_NOOP("Filter", "Correct \"%2\" at character %1: no field is called that here.");
constexpr const char *kNameExpected =
    QT_TRANSLATE_NOOP("Filter", "Write the name of a field behind the dot at character %1.");
constexpr const char *kOperatorExpected =
    QT_TRANSLATE_NOOP("Filter", "Write =, !=, <, <=, >, >=, in, contains or \"is empty\" at character %1.");
constexpr const char *kValueExpected = QT_TRANSLATE_NOOP(
    "Filter", "Write a value at character %1: text in double quotes, a number, 2026-01-31 or -30d.");
constexpr const char *kListExpected =
    QT_TRANSLATE_NOOP("Filter", "Write the values in brackets at character %1: in (A, B).");
constexpr const char *kListEndExpected =
    QT_TRANSLATE_NOOP("Filter", "Write a comma or a closing bracket at character %1.");
constexpr const char *kEmptyExpected =
    QT_TRANSLATE_NOOP("Filter", "Write \"empty\" or \"not empty\" at character %1.");
constexpr const char *kBracketExpected =
    QT_TRANSLATE_NOOP("Filter", "Write \"and\", \"or\" or a closing bracket at character %1.");
constexpr const char *kEndExpected =
    QT_TRANSLATE_NOOP("Filter", "Write \"and\" or \"or\" before the next condition at character %1.");
constexpr const char *kInExpected =
    QT_TRANSLATE_NOOP("Filter", "Write \"in\" or \"contains\" behind \"not\" at character %1.");
constexpr const char *kTextNotClosed =
    QT_TRANSLATE_NOOP("Filter", "Close the text that begins at character %1 with a double quote.");
constexpr const char *kNoSuchDay = QT_TRANSLATE_NOOP(
    "Filter", "Write a day of the calendar as year-month-day at character %1, such as 2026-01-31.");
constexpr const char *kQuotesMissing =
    QT_TRANSLATE_NOOP("Filter", "Put the text at character %1 in double quotes.");
constexpr const char *kTooDeep =
    QT_TRANSLATE_NOOP("Filter", "Use fewer brackets inside brackets at character %1.");

constexpr int kMaxDepth = 50;

/// Adds to @p count while it lives.
class Deeper
{
public:
    explicit Deeper(int &count)
        : m_count(count)
    {
        ++m_count;
    }
    Deeper(const Deeper &) = delete;
    Deeper &operator=(const Deeper &) = delete;
    ~Deeper() { --m_count; }

private:
    int &m_count;
};

} // namespace

FilterParser::FilterParser(QStringView text, FilterNames names)
    : m_lexer(text)
    , m_names(std::move(names))
{
}

Result<Filter> FilterParser::parse()
{
    advance();
    if (m_token.kind == Kind::End)
        return Filter();
    auto filter = parseAny();
    if (filter && m_token.kind != Kind::End)
        return unexpected(kEndExpected);
    return filter;
}

Result<Filter> FilterParser::parseAny()
{
    std::vector<Filter> children;
    do {
        if (!children.empty())
            advance();
        auto child = parseAll();
        if (!child)
            return child.error();
        children.push_back(std::move(*child));
    } while (m_token.isWord(u"or"));
    return children.size() == 1 ? std::move(children.front()) : Filter::any(std::move(children));
}

Result<Filter> FilterParser::parseAll()
{
    std::vector<Filter> children;
    do {
        if (!children.empty())
            advance();
        auto child = parseNegation();
        if (!child)
            return child.error();
        children.push_back(std::move(*child));
    } while (m_token.isWord(u"and"));
    return children.size() == 1 ? std::move(children.front()) : Filter::all(std::move(children));
}

Result<Filter> FilterParser::parseNegation()
{
    const Deeper deeper(m_depth);
    if (m_depth > kMaxDepth)
        return failure(kTooDeep, m_token);
    if (!m_token.isWord(u"not"))
        return parsePrimary();
    advance();
    return parseNegation().transform([](Filter &&child) { return Filter::negation(std::move(child)); });
}

Result<Filter> FilterParser::parsePrimary()
{
    return m_token.isSign(u"(") ? parseBracket() : parseCondition();
}

Result<Filter> FilterParser::parseBracket()
{
    advance();
    auto inner = parseAny();
    if (!inner)
        return inner;
    if (!m_token.isSign(u")"))
        return unexpected(kBracketExpected);
    advance();
    return inner;
}

Result<Filter> FilterParser::parseCondition()
{
    const FilterToken first = m_token;
    const auto name = parseName();
    if (!name)
        return name.error();
    switch (m_names(m_scope, *name)) {
    case FilterName::Unknown: {
        FilterToken whole = first;
        whole.text = *name;
        return failure(kUnknownName, whole);
    }
    case FilterName::Term:
        return parseTerm(*name);
    case FilterName::Field:
        break;
    }
    return parseComparison(*name);
}

Result<QString> FilterParser::parseName()
{
    constexpr std::array<QStringView, 7> kKeywords{u"and", u"or",    u"not",     u"in",
                                                   u"is",  u"empty", u"contains"};
    const bool isKeyword = std::any_of(kKeywords.begin(), kKeywords.end(),
                                       [this](QStringView word) { return m_token.isWord(word); });
    if (m_token.kind != Kind::Word || isKeyword)
        return unexpected(kConditionExpected);
    QString name = m_token.text;
    advance();
    while (m_token.isSign(u".")) {
        advance();
        if (m_token.kind != Kind::Word && m_token.kind != Kind::String)
            return unexpected(kNameExpected);
        name += u'.';
        name += m_token.text;
        advance();
    }
    return name;
}

Result<Filter> FilterParser::parseTerm(const QString &name)
{
    if (!m_token.isSign(u"("))
        return Filter::term(name);
    QString outer = std::exchange(m_scope, name);
    auto inner = parseBracket();
    m_scope = std::move(outer);
    if (!inner)
        return inner;
    return Filter::term(name, std::move(*inner));
}

Result<Filter> FilterParser::parseComparison(const QString &field)
{
    if (m_token.isWord(u"is")) {
        advance();
        return parseEmpty(field);
    }
    const bool isNegated = m_token.isWord(u"not");
    if (isNegated)
        advance();
    const auto *known = std::find_if(kFilterOperators.begin(), kFilterOperators.end(), [&](auto text) {
        return m_token.isWord(QStringView(text)) || (!isNegated && m_token.isSign(QStringView(text)));
    });
    if (known == kFilterOperators.end())
        return unexpected(isNegated ? kInExpected : kOperatorExpected);
    const auto op = static_cast<FilterOperator>(known - kFilterOperators.begin());
    advance();
    std::vector<FilterValue> values;
    if (op == FilterOperator::In) {
        auto list = parseList();
        if (!list)
            return list.error();
        values = std::move(*list);
    } else {
        auto value = parseValue();
        if (!value)
            return value.error();
        values.push_back(std::move(*value));
    }
    Filter filter = Filter::compare(field, op, std::move(values));
    return isNegated ? Filter::negation(std::move(filter)) : filter;
}

Result<Filter> FilterParser::parseEmpty(const QString &field)
{
    const bool isNegated = m_token.isWord(u"not");
    if (isNegated)
        advance();
    if (!m_token.isWord(u"empty"))
        return unexpected(kEmptyExpected);
    advance();
    Filter filter = Filter::compare(field, FilterOperator::IsEmpty, {});
    return isNegated ? Filter::negation(std::move(filter)) : filter;
}

Result<std::vector<FilterValue>> FilterParser::parseList()
{
    if (!m_token.isSign(u"("))
        return unexpected(kListExpected);
    std::vector<FilterValue> values;
    do {
        advance();
        auto value = parseValue();
        if (!value)
            return value.error();
        values.push_back(std::move(*value));
    } while (m_token.isSign(u","));
    if (!m_token.isSign(u")"))
        return unexpected(kListEndExpected);
    advance();
    return values;
}

Result<FilterValue> FilterParser::parseValue()
{
    FilterValue value = m_token.value;
    if (m_token.isWord(u"today"))
        value = RelativeDay{};
    else if (m_token.kind == Kind::Word || m_token.kind == Kind::String)
        value = m_token.text;
    else if (m_token.kind != Kind::Value)
        return unexpected(kValueExpected);
    advance();
    return value;
}

Error FilterParser::unexpected(const char *sentence)
{
    constexpr std::array<std::pair<Kind, const char *>, 3> kOfItself{
        {{Kind::OpenText, kTextNotClosed}, {Kind::NoDay, kNoSuchDay}, {Kind::Unclear, kQuotesMissing}}};
    for (const auto &[kind, its] : kOfItself) {
        if (m_token.kind == kind)
            return failure(its, m_token);
    }
    return failure(sentence, m_token);
}

Error FilterParser::failure(const char *sentence, const FilterToken &token)
{
    m_errorPosition = token.position;
    QString text = QCoreApplication::translate("Filter", sentence).arg(token.position + 1);
    if (sentence == kUnknownName)
        text = text.arg(token.text);
    return {ErrorCode::Invalid, text, {}};
}

} // namespace leadbook
