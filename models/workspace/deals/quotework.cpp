// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/quotework.h"

#include "domain/changelabel.h"
#include "workspace/cellvalues.h"
#include "workspace/record/recordrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace leadbook {

namespace {

struct QuoteWork
{
    Q_DECLARE_TR_FUNCTIONS(QuoteWork)
};

Status verifyDiscount(const std::optional<double> &discount)
{
    if (!discount || (*discount >= 0 && *discount <= 1))
        return {};
    return Error{
        ErrorCode::Invalid, QuoteWork::tr("A discount lies between 0 and 100 %; write another one."), {}};
}

Status verifyQuote(const QuoteText &quote)
{
    LEADBOOK_TRY(verifyDiscount(quote.discount));
    if (quote.day.isValid() && quote.validUntil.isValid() && quote.validUntil < quote.day)
        return Error{
            ErrorCode::Invalid, QuoteWork::tr("A quote is valid from its day on; name a later end."), {}};
    return {};
}

std::vector<Cell> cellsOf(const QuoteText &quote)
{
    return {{"day", QVariant::fromValue(quote.day)},
            {"amount", QVariant::fromValue(quote.amount)},
            {"discount", numberOrNull(quote.discount)},
            {"valid_until_day", QVariant::fromValue(quote.validUntil)},
            {"file", trimmedOrNull(quote.file)}};
}

Status verifyLine(const DealLine &line)
{
    LEADBOOK_TRY(verifyDiscount(line.discount));
    if (line.product == 0 && line.text.trimmed().isEmpty())
        return Error{ErrorCode::Invalid,
                     QuoteWork::tr("A line says what is sold; choose a product or write a text."),
                     {}};
    if (!lineAmount(line).isKnown())
        return Error{ErrorCode::Invalid, QuoteWork::tr("A line has an amount; write it, or a price."), {}};
    return {};
}

std::vector<Cell> cellsOf(const DealLine &line, std::int64_t deal, std::size_t position)
{
    return {{"deal", qint64{deal}},
            {"position", static_cast<qint64>(position)},
            {"product", line.product == 0 ? QVariant() : QVariant(qint64{line.product})},
            {"text", trimmedOrNull(line.text)},
            {"quantity", numberOrNull(line.quantity)},
            {"price", QVariant::fromValue(line.price)},
            {"discount", numberOrNull(line.discount)},
            {"amount", QVariant::fromValue(lineAmount(line))}};
}

Status verifyDeal(Editor &editor, std::int64_t deal)
{
    bool isThere = false;
    LEADBOOK_TRY(forRowsOf(editor.database(), "SELECT 1 FROM deal WHERE id = ?1", deal,
                           [&isThere](const Statement &) { isThere = true; }));
    if (isThere)
        return {};
    return Error{
        ErrorCode::NotFound, QuoteWork::tr("This deal is not there any more; nothing was written."), {}};
}

Status replaceLines(Editor &editor, std::int64_t deal, const std::vector<DealLine> &lines)
{
    std::vector<std::int64_t> known;
    LEADBOOK_TRY(forRowsOf(editor.database(), "SELECT id FROM deal_line WHERE deal = ?1", deal,
                           [&known](const Statement &row) { known.push_back(row.integer(0)); }));
    for (const std::int64_t id : known) {
        if (std::ranges::find(lines, id, &DealLine::id) == lines.end())
            LEADBOOK_TRY(editor.remove(RecordTable::DealLine, id));
    }
    std::size_t position = 0;
    for (const DealLine &line : lines) {
        ++position;
        const auto cells = cellsOf(line, deal, position);
        // A line of another deal, or one that is gone, is a new line here.
        if (std::ranges::find(known, line.id) != known.end())
            LEADBOOK_TRY(editor.update(RecordTable::DealLine, line.id, cells));
        else
            LEADBOOK_TRY(editor.insert(RecordTable::DealLine, cells));
    }
    return {};
}

} // namespace

RecordWork addQuote(std::int64_t deal, const QuoteText &quote)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Add a quote")),
            [deal, quote](Editor &editor) -> Status {
                LEADBOOK_TRY(verifyDeal(editor, deal));
                LEADBOOK_TRY(verifyQuote(quote));
                std::int64_t last = 0;
                LEADBOOK_TRY(forRowsOf(editor.database(),
                                       "SELECT coalesce(max(version), 0) FROM quote WHERE deal = ?1", deal,
                                       [&last](const Statement &row) { last = row.integer(0); }));
                std::vector<Cell> cells = cellsOf(quote);
                cells.insert(cells.end(), {{"deal", qint64{deal}}, {"version", qint64{last + 1}}});
                LEADBOOK_TRY(editor.insert(RecordTable::Quote, cells));
                return {};
            }};
}

RecordWork editQuote(std::int64_t quote, const QuoteText &text)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Edit a quote")),
            [quote, text](Editor &editor) -> Status {
                LEADBOOK_TRY(verifyQuote(text));
                return editor.update(RecordTable::Quote, quote, cellsOf(text));
            }};
}

RecordWork removeQuote(std::int64_t quote)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Remove a quote")),
            [quote](Editor &editor) { return editor.remove(RecordTable::Quote, quote); }};
}

Money lineAmount(const DealLine &line)
{
    if (line.amount.isKnown() || !line.price.isKnown())
        return line.amount;
    return Money::fromDouble(line.price.toDouble() * line.quantity.value_or(1) *
                             (1 - line.discount.value_or(0)));
}

Money sumOfLines(std::span<const DealLine> lines)
{
    Money sum;
    for (const DealLine &line : lines) {
        const Money amount = lineAmount(line);
        if (amount.isKnown())
            sum = sum.isKnown() ? sum + amount : amount;
    }
    return sum;
}

RecordWork writeLines(std::int64_t deal, const std::vector<DealLine> &lines, LinesAmount amount)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Edit the product lines of a deal")),
            [deal, lines, amount](Editor &editor) -> Status {
                LEADBOOK_TRY(verifyDeal(editor, deal));
                for (const DealLine &line : lines)
                    LEADBOOK_TRY(verifyLine(line));
                LEADBOOK_TRY(replaceLines(editor, deal, lines));
                if (amount == LinesAmount::Kept)
                    return {};
                return editor.update(RecordTable::Deal, deal,
                                     std::array{Cell{"amount", QVariant::fromValue(sumOfLines(lines))}});
            }};
}

} // namespace leadbook
