// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currencies.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

struct KnownCurrency
{
    const char *code;
    const char *name;
};

constexpr std::array kKnown{
    KnownCurrency{"CNY", QT_TRANSLATE_NOOP("Currency", "Chinese yuan")},
    KnownCurrency{"USD", QT_TRANSLATE_NOOP("Currency", "US dollar")},
    KnownCurrency{"EUR", QT_TRANSLATE_NOOP("Currency", "Euro")},
    KnownCurrency{"GBP", QT_TRANSLATE_NOOP("Currency", "Pound sterling")},
    KnownCurrency{"JPY", QT_TRANSLATE_NOOP("Currency", "Japanese yen")},
    KnownCurrency{"HKD", QT_TRANSLATE_NOOP("Currency", "Hong Kong dollar")},
    KnownCurrency{"TWD", QT_TRANSLATE_NOOP("Currency", "New Taiwan dollar")},
    KnownCurrency{"SGD", QT_TRANSLATE_NOOP("Currency", "Singapore dollar")},
    KnownCurrency{"KRW", QT_TRANSLATE_NOOP("Currency", "South Korean won")},
    KnownCurrency{"AUD", QT_TRANSLATE_NOOP("Currency", "Australian dollar")},
    KnownCurrency{"CAD", QT_TRANSLATE_NOOP("Currency", "Canadian dollar")},
    KnownCurrency{"CHF", QT_TRANSLATE_NOOP("Currency", "Swiss franc")},
    KnownCurrency{"INR", QT_TRANSLATE_NOOP("Currency", "Indian rupee")},
    KnownCurrency{"THB", QT_TRANSLATE_NOOP("Currency", "Thai baht")},
    KnownCurrency{"MYR", QT_TRANSLATE_NOOP("Currency", "Malaysian ringgit")},
    KnownCurrency{"IDR", QT_TRANSLATE_NOOP("Currency", "Indonesian rupiah")},
    KnownCurrency{"VND", QT_TRANSLATE_NOOP("Currency", "Vietnamese dong")},
    KnownCurrency{"PHP", QT_TRANSLATE_NOOP("Currency", "Philippine peso")},
    KnownCurrency{"AED", QT_TRANSLATE_NOOP("Currency", "UAE dirham")},
    KnownCurrency{"SAR", QT_TRANSLATE_NOOP("Currency", "Saudi riyal")},
    KnownCurrency{"RUB", QT_TRANSLATE_NOOP("Currency", "Russian ruble")},
    KnownCurrency{"BRL", QT_TRANSLATE_NOOP("Currency", "Brazilian real")},
    KnownCurrency{"MXN", QT_TRANSLATE_NOOP("Currency", "Mexican peso")},
    KnownCurrency{"ZAR", QT_TRANSLATE_NOOP("Currency", "South African rand")},
    KnownCurrency{"TRY", QT_TRANSLATE_NOOP("Currency", "Turkish lira")},
    KnownCurrency{"SEK", QT_TRANSLATE_NOOP("Currency", "Swedish krona")},
    KnownCurrency{"NOK", QT_TRANSLATE_NOOP("Currency", "Norwegian krone")},
    KnownCurrency{"DKK", QT_TRANSLATE_NOOP("Currency", "Danish krone")},
    KnownCurrency{"PLN", QT_TRANSLATE_NOOP("Currency", "Polish zloty")},
    KnownCurrency{"CZK", QT_TRANSLATE_NOOP("Currency", "Czech koruna")},
    KnownCurrency{"HUF", QT_TRANSLATE_NOOP("Currency", "Hungarian forint")},
    KnownCurrency{"NZD", QT_TRANSLATE_NOOP("Currency", "New Zealand dollar")},
    KnownCurrency{"MOP", QT_TRANSLATE_NOOP("Currency", "Macanese pataca")},
};

/// Whether @p name is in letters that every font has.
bool isLatin(const QString &name)
{
    constexpr char16_t kBehindLatin = 0x250;
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() < kBehindLatin; });
}

/// Code and name of the currency of every country that Qt knows, in English or the country's own language;
/// no name where that is in other letters.
QMap<QString, QString> currenciesOfCountries()
{
    QMap<QString, QString> names;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.isEmpty())
            continue;
        QString &name = names[code];
        // English is what most can read.
        const QString told = locale.currencySymbol(QLocale::CurrencyDisplayName);
        if (isLatin(told) && (name.isEmpty() || locale.language() == QLocale::English))
            name = told;
    }
    return names;
}

} // namespace

QList<CurrencyName> currencyNames()
{
    static const QMap<QString, QString> kOfCountries = currenciesOfCountries();
    QList<CurrencyName> names;
    QMap<QString, QString> others = kOfCountries;
    for (const KnownCurrency &known : kKnown) {
        const QString code = QString::fromLatin1(known.code);
        names.append({code, QCoreApplication::translate("Currency", known.name)});
        others.remove(code);
    }
    for (auto other = others.cbegin(); other != others.cend(); ++other)
        names.append({other.key(), other.value()});
    return names;
}

QString currencyText(const CurrencyName &currency)
{
    return currency.name.isEmpty() ? currency.code
                                   : QCoreApplication::translate("Currency", "%1 – %2", "code and name")
                                         .arg(currency.code, currency.name);
}

} // namespace leadbook
