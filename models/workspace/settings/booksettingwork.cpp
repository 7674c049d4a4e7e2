// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/settings/booksettingwork.h"

#include "domain/changelabel.h"
#include "domain/currencyrates.h"
#include "store/editor.h"
#include "store/ratereader.h"
#include "store/settingnames.h"
#include "workspace/ownership/booksetting.h"

#include <QCoreApplication>

#include <utility>

namespace leadbook {

namespace {

constexpr int kMonths = 12;

struct BookSettingText
{
    Q_DECLARE_TR_FUNCTIONS(BookSettings)
};

Status invalid(const QString &sentence)
{
    return Error{ErrorCode::Invalid, sentence, {}};
}

/// Keeps @p value under @p name; an empty one is kept as nothing.
Status keep(Editor &editor, std::string_view name, const QString &value)
{
    return writeBookSetting(editor, name, value.isEmpty() ? std::nullopt : std::optional(value));
}

/// The currency of the book; empty where none is set.
Result<std::string> currencyOf(sqlite3 *database)
{
    const auto text = readBookSetting(database, kCurrencySetting);
    LEADBOOK_TRY(text);
    return currencyCode(text->value_or(QString()).toStdString());
}

Status keepRate(Editor &editor, const WrittenRate &written)
{
    const auto book = currencyOf(editor.database());
    LEADBOOK_TRY(book);
    if (book->empty())
        return invalid(BookSettingText::tr("Rates are into the currency of the book; set that first."));
    const std::string currency = currencyCode(written.currency.toStdString());
    if (currency.empty())
        return invalid(BookSettingText::tr("A currency is a code of three letters; write one such as EUR."));
    if (currency == *book)
        return invalid(BookSettingText::tr("That is the currency of the book itself; choose another one."));
    if (!written.from.isValid())
        return invalid(BookSettingText::tr("Write the day as YEAR-MONTH-DAY, such as 2027-01-01."));
    const auto rate = readRate(written.rate);
    if (!rate)
        return invalid(BookSettingText::tr(
            "A rate is a number above 0 with nothing between its thousands; write what one unit is worth."));
    return keep(editor, rateName(currency, *book, written.from), rateText(*rate));
}

/// Keeps the rates of @p keys into @p book no more; Invalid where there is none of them.
Status dropRates(Editor &editor, const std::string &book, const std::vector<RateKey> &keys)
{
    bool isAnyThere = keys.empty();
    for (const RateKey &key : keys) {
        const std::string name = rateName(key.currency.toStdString(), book, key.from);
        const auto kept = readBookSetting(editor.database(), name);
        LEADBOOK_TRY(kept);
        isAnyThere = isAnyThere || kept->has_value();
        LEADBOOK_TRY(keep(editor, name, {}));
    }
    if (isAnyThere)
        return {};
    return invalid(BookSettingText::tr("There is no rate of %1 from %2 on; take one that is listed.")
                       .arg(keys.front().currency, keys.front().from.toIso()));
}

} // namespace

RecordWork setBookCurrency(const QString &code)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Currency of the book set")),
            [code](Editor &editor) -> Status {
                const std::string known = currencyCode(code.toStdString());
                if (known.empty() && !code.trimmed().isEmpty())
                    return invalid(
                        BookSettingText::tr("A currency is a code of three letters; write one such as EUR."));
                return keep(editor, kCurrencySetting, QString::fromStdString(known));
            }};
}

RecordWork setHomeCity(const QString &city)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Home city set")),
            [city = city.simplified()](Editor &editor) { return keep(editor, kHomeCitySetting, city); }};
}

RecordWork setFirstMonth(int month)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Fiscal year set")), [month](Editor &editor) -> Status {
                if (month < 1 || month > kMonths)
                    return invalid(BookSettingText::tr("A fiscal year begins with a month; choose one."));
                return keep(editor, kFirstMonthSetting, month == 1 ? QString() : QString::number(month));
            }};
}

RecordWork setCurrencyRate(const WrittenRate &rate)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Exchange rate set")),
            [rate](Editor &editor) { return keepRate(editor, rate); }};
}

RecordWork removeCurrencyRates(std::vector<RateKey> keys)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Exchange rates removed")),
            [keys = std::move(keys)](Editor &editor) -> Status {
                const auto book = currencyOf(editor.database());
                LEADBOOK_TRY(book);
                return dropRates(editor, *book, keys);
            }};
}

RecordWork setTogether(std::vector<RecordWork> works)
{
    if (works.size() == 1)
        return std::move(works.front());
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Settings of the book set")),
            [works = std::move(works)](Editor &editor) -> Status {
                for (const RecordWork &work : works)
                    LEADBOOK_TRY(work.work(editor));
                return {};
            }};
}

} // namespace leadbook
