// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ratereader.h"

#include "core/text.h"
#include "store/settingnames.h"
#include "store/statement.h"

#include <QStringList>

#include <utility>

namespace leadbook {

namespace {

/// The rate that is kept under @p name; absent for any other name and for rates into another currency.
std::optional<CurrencyRate> rateOf(std::string_view name, std::string_view value, std::string_view book)
{
    const QStringList parts = toQString(name).split(u':');
    constexpr qsizetype kParts = 4;
    if (parts.size() != kParts || parts[2].toStdString() != book)
        return {};
    const auto from = Day::fromIso(parts[3]);
    const auto rate = readRate(toQString(value));
    const std::string currency = currencyCode(parts[1].toStdString());
    if (!from || !rate || currency.empty())
        return {};
    return CurrencyRate{currency, *from, *rate};
}

} // namespace

Result<CurrencyRates> readCurrencyRates(sqlite3 *database)
{
    // Names are unique and indexed; ';' follows ':'.
    auto statement = Statement::prepare(database, "SELECT name, value FROM setting WHERE name = ?1 OR "
                                                  "(name >= 'rate:' AND name < 'rate;') ORDER BY name");
    LEADBOOK_TRY(statement);
    statement->bind(1, kCurrencySetting);
    std::string book;
    std::vector<CurrencyRate> rates;
    while (true) {
        const auto more = statement->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return CurrencyRates(std::move(book), std::move(rates));
        const std::string_view name = statement->text(0);
        // "currency" comes before any "rate:".
        if (name == kCurrencySetting)
            book = currencyCode(statement->text(1));
        else if (auto rate = rateOf(name, statement->text(1), book); rate && !book.empty())
            rates.push_back(*std::move(rate));
    }
}

std::string rateName(std::string_view currency, std::string_view book, Day from)
{
    std::string name(kRatePrefix);
    name += currency;
    name += ':';
    name += book;
    name += ':';
    name += from.toIso().toStdString();
    return name;
}

} // namespace leadbook
