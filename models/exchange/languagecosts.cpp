// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/languagecosts.h"

#include "exchange/hanlanguage.h"

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::size_t kAlphabetsEnd = 0x1F00;
constexpr std::size_t kUnits = 0x10000;
constexpr float kAccentRate = 2.5F; ///< among letters one in twelve is not ASCII
constexpr float kLetterRate = 1.0F;
constexpr float kHanRate = 0.7F;
constexpr float kPunctuation = 6;
constexpr float kFullWidth = 7.5F;
constexpr float kHalfWidthKana = 5.5F;
constexpr std::u16string_view kSymbols = u"\u00A0«»°·§©®²³½µ€£¥‘’“”„‚–—…•№™´¡¿ªº‐×";

/// The share of the letter in place n falls as 1/(n + 2), as a rule of thumb.
LanguageCosts costsOf(const Alphabet &alphabet)
{
    double all = 0;
    for (std::size_t i = 0; i < alphabet.letters.size(); ++i)
        all += 1.0 / static_cast<double>(i + 2);
    std::vector<float> own(kAlphabetsEnd, 0);
    const float rate = alphabet.isLatin ? kAccentRate : kLetterRate;
    for (std::size_t i = 0; i < alphabet.letters.size(); ++i) {
        own[alphabet.letters[i]] = rate + static_cast<float>(std::log(all * static_cast<double>(i + 2)));
    }
    return {alphabet.regions, alphabet.isLatin ? LanguageCosts::Kind::Latin : LanguageCosts::Kind::Alphabet,
            alphabet.rarity, std::move(own)};
}

void fill(std::vector<float> &costs, std::size_t from, std::size_t to, float cost)
{
    std::fill(costs.begin() + static_cast<std::ptrdiff_t>(from),
              costs.begin() + static_cast<std::ptrdiff_t>(to) + 1, cost + kHanRate);
}

/// All characters of a standard whose first byte lies between the two.
QString charactersOf(const HanLanguage &language, int first, int last)
{
    const bool isBig5 = language.firstUsual < 0xB0;
    QByteArray pairs;
    for (int lead = first; lead <= last; ++lead) {
        for (int trail = isBig5 ? 0x40 : 0xA1; trail <= 0xFE; ++trail) {
            if (trail > 0x7E && trail < 0xA1)
                continue;
            pairs.append(static_cast<char>(lead)).append(static_cast<char>(trail));
        }
    }
    QStringDecoder decoder(language.standard);
    return decoder(pairs);
}

void setAll(std::vector<float> &costs, QStringView characters, float cost)
{
    for (const QChar c : characters) {
        if (cost::ofAny(c.unicode()) < cost::kBad)
            costs[c.unicode()] = cost + kHanRate;
    }
}

LanguageCosts costsOf(const HanLanguage &language)
{
    std::vector<float> own(kUnits, 0);
    fill(own, 0x3400, 0x9FFF, language.hanCost);
    fill(own, 0xAC00, 0xD7A3, language.hangulCost);
    fill(own, 0x3041, 0x30FE, language.kanaCost);
    fill(own, 0x3001, 0x301F, kPunctuation);
    fill(own, 0xFF01, 0xFF5E, kFullWidth);
    if (language.region == region::kJapanese)
        fill(own, 0xFF61, 0xFF9F, kHalfWidthKana);
    setAll(own, charactersOf(language, language.lastUsual + 1, language.lastOther), language.otherCost);
    setAll(own, charactersOf(language, language.firstUsual, language.lastUsual), language.usualCost);
    setAll(own, QStringView(language.frequent), language.frequentCost);
    return {language.region, LanguageCosts::Kind::Han, 0, std::move(own)};
}

} // namespace

float cost::ofAny(char16_t unit)
{
    const QChar c(unit);
    if (unit < 0x80)
        return c.isPrint() || unit == u'\t' || unit == u'\n' || unit == u'\r' ? kAscii : kBad;
    if (kSymbols.find(unit) != kSymbols.npos)
        return kSymbol;
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return kForeign;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return kBad;
    default:
        return unit == 0xFFFD ? kBad : kOdd;
    }
}

std::vector<LanguageCosts> languageCosts()
{
    std::vector<LanguageCosts> costs;
    for (const Alphabet &alphabet : alphabets())
        costs.push_back(costsOf(alphabet));
    for (const HanLanguage &language : hanLanguages())
        costs.push_back(costsOf(language));
    return costs;
}

} // namespace leadbook
