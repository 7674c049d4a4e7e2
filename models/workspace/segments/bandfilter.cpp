// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/bandfilter.h"

#include "core/text.h"
#include "domain/dimension.h"
#include "domain/filterlexer.h"
#include "domain/filtertext.h"
#include "workspace/segments/foldnumbers.h"
#include "workspace/settings/booksettings.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace leadbook {

namespace {

/// The least score of the book that counts as @p label of five.
int leastScore(const View &view, int label)
{
    const int bins = view.settings ? view.settings->rfm.bins : RfmScheme::kLabelScores;
    int score = 1;
    while (RfmScheme::labelScore(score, bins) < label)
        ++score;
    return score;
}

/// The label score that @p text begins with, {1/5} to {5/5}.
std::optional<int> labelScoreAt(QStringView text)
{
    for (std::size_t i = 0; i < kScorePlaces.size(); ++i) {
        if (text.startsWith(QStringView(kScorePlaces[i])))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

} // namespace

QString homeCity(const View &view)
{
    const QString &told = view.book.homeCity;
    return told.isEmpty() ? likelyHomeCity(view) : told;
}

QString likelyHomeCity(const View &view)
{
    const FieldTable &customers = view.snapshot->customers;
    const CodeColumn &cities = customers.columns.code(FieldId::City);
    const Dictionary &names = cities.dictionary();
    std::vector<std::int64_t> counts(names.size());
    for (Row row = 0; row < customers.rows(); ++row) {
        if (customers.isAlive(row))
            ++counts[cities.code(row)];
    }
    counts[0] = 0; // no city
    FoldNumbers numbers;
    std::vector<NameCount> totals;
    for (std::uint32_t code = 1; code < names.size(); ++code) {
        if (counts[code] > 0)
            addTo(totals, numbers(names.text(code)), names.text(code), counts[code]);
    }
    const auto most = std::ranges::max_element(totals, {}, &NameCount::customers);
    return most == totals.end() ? QString() : toQString(most->spelling);
}

QString bandFilter(const View &view, const QString &where)
{
    QString resolved;
    qsizetype done = 0; // up to where the text is taken over
    const auto replace = [&](qsizetype from, qsizetype end, const QString &by) {
        resolved += QStringView(where).sliced(done, from - done);
        resolved += by;
        done = end;
    };
    FilterLexer lexer(where);
    FilterToken next = lexer.next();
    while (next.kind != FilterToken::Kind::End) {
        const FilterToken token = std::exchange(next, lexer.next());
        if (token.position < done)
            continue;
        const QStringView rest = QStringView(where).sliced(token.position);
        if (token.kind == FilterToken::Kind::String && token.text.contains(kHomeCity)) {
            const QString name = QString(token.text).replace(kHomeCity.toString(), homeCity(view));
            replace(token.position, next.position, valueText(name) + u' ');
        } else if (token.kind == FilterToken::Kind::Unclear && rest.startsWith(kHomeCity)) {
            replace(token.position, token.position + kHomeCity.size(), valueText(homeCity(view)));
        } else if (const auto label = labelScoreAt(rest)) {
            replace(token.position, token.position + qsizetype(kScorePlaces.front().size()),
                    QString::number(leastScore(view, *label)));
        }
    }
    return resolved + where.sliced(done);
}

} // namespace leadbook
