// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textcost.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <limits>
#include <string_view>

namespace leadbook {

namespace {

constexpr float kCapitalWithin = 4; ///< a capital after a small letter
constexpr float kCapital = 0.7F;    ///< any other
constexpr float kSmallAfterCapitals = 2;
constexpr float kSmallFirst = 0.7F; ///< names begin with capitals
constexpr float kAccentsInARow = 1.5F;
constexpr float kUnspeakable = 1.5F; ///< a consonant among consonants, a vowel among vowels
constexpr float kMixedWord = 3;      ///< beside a letter of the other script
constexpr float kSignWithin = 4;     ///< between letters
constexpr float kStrayMark = 5;      ///< without a letter in front

/// One character outside ASCII: what it is and what its neighbours add, where it is a letter of the language.
struct Token
{
    char16_t unit = 0; ///< the small letter
    float any = 0;     ///< in a language that does not have it
    float latin = 0;
    float other = 0;
    float han = 0;
};

/// A character with what stands beside it.
struct Place
{
    QChar c;
    QChar before;
    QChar twoBefore;
    QChar after;
};

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

bool isVowel(QChar c)
{
    constexpr std::u16string_view kVowels = u"aeiouyæøœıơư";
    const QChar lower = c.toLower();
    const QString parts = lower.unicode() < 0x80 ? QString() : lower.decomposition();
    const QChar base = parts.isEmpty() ? lower : parts.front();
    return kVowels.find(base.unicode()) != kVowels.npos;
}

/// What stands on both sides is a letter of the same kind.
bool isUnspeakable(const Place &at)
{
    if (!at.before.isLetter() || !at.after.isLetter())
        return false;
    const bool vowel = isVowel(at.c);
    return isVowel(at.before) == vowel && isVowel(at.after) == vowel;
}

float caseCost(const Place &at)
{
    if (at.c.isUpper())
        return at.before.isLower() ? kCapitalWithin : kCapital;
    if (!at.c.isLower())
        return 0;
    if (at.before.isUpper() && at.twoBefore.isUpper())
        return kSmallAfterCapitals;
    return at.before.isLetter() ? 0 : kSmallFirst;
}

/// Half-width katakana: the voice mark stands behind some only.
float halfWidthCost(const Place &at)
{
    const char16_t c = at.c.unicode();
    const char16_t before = at.before.unicode();
    if (c == 0xFF9E)
        return (before >= 0xFF76 && before <= 0xFF84) || (before >= 0xFF8A && before <= 0xFF8E) ? 0
                                                                                                : kStrayMark;
    if (c == 0xFF9F)
        return before >= 0xFF8A && before <= 0xFF8E ? 0 : kStrayMark;
    return 0;
}

Token tokenOf(const Place &at)
{
    constexpr std::u16string_view kJoining = u"’‘·‐–-";
    Token token;
    token.unit = at.c.toLower().unicode();
    token.any = cost::ofAny(at.c.unicode());
    if (at.c.isMark()) {
        const float stray = at.before.isLetter() || at.before.isMark() ? 0 : kStrayMark;
        token.latin = token.other = stray;
        return token;
    }
    if (!at.c.isLetter()) {
        const bool joins = kJoining.find(at.c.unicode()) != kJoining.npos;
        if (!joins && at.before.isLetter() && at.after.isLetter())
            token.any += kSignWithin;
        return token;
    }
    const float cased = caseCost(at);
    const bool afterAccent = at.before.unicode() >= 0x80 && at.before.isLetter();
    token.latin = cased + (afterAccent ? kAccentsInARow : 0) + (isUnspeakable(at) ? kUnspeakable : 0);
    token.other =
        cased + (isAsciiLetter(at.before) ? kMixedWord : 0) + (isAsciiLetter(at.after) ? kMixedWord : 0);
    token.han = halfWidthCost(at);
    return token;
}

float neighbours(const Token &token, LanguageCosts::Kind kind)
{
    switch (kind) {
    case LanguageCosts::Kind::Latin:
        return token.latin;
    case LanguageCosts::Kind::Alphabet:
        return token.other;
    case LanguageCosts::Kind::Han:
        break;
    }
    return token.han;
}

double costOf(const std::vector<Token> &tokens, const LanguageCosts &language)
{
    double sum = language.rarity();
    for (const Token &token : tokens) {
        const float own = language.own(token.unit);
        sum += own > 0 ? own + neighbours(token, language.kind()) : token.any;
    }
    return sum;
}

} // namespace

double TextCost::of(QStringView text, RegionSet regions) const
{
    double plain = 0;
    std::vector<Token> tokens;
    Place at;
    for (qsizetype i = 0; i < text.size(); ++i) {
        at = {text[i], at.c, at.before, i + 1 < text.size() ? text[i + 1] : QChar()};
        if (at.c.unicode() < 0x80) {
            plain += cost::ofAny(at.c.unicode());
        } else {
            tokens.push_back(tokenOf(at));
        }
    }
    double best = std::numeric_limits<double>::max();
    for (const LanguageCosts &language : m_languages) {
        if ((language.regions() & regions) != 0)
            best = std::min(best, costOf(tokens, language));
    }
    if (regions == 0) {
        best = 0;
        for (const Token &token : tokens)
            best += token.any;
    }
    return plain + best;
}

} // namespace leadbook
