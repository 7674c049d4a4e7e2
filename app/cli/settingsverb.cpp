// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "workspace/segments/bandfilter.h"
#include "workspace/settings/booksettings.h"
#include "workspace/settings/booksettingwork.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// The change of a --rate, "USD=7.1", or "USD=" for none any more, from --from on.
Result<RecordWork> rateWork(const Session &session, const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign < 0)
        return usageError(Cli::tr("--rate takes a currency and what one unit is worth: USD=7.1."));
    const auto from = session.day(u"from"_s);
    LEADBOOK_TRY(from);
    const QString currency = text.first(sign).trimmed();
    const QString rate = text.sliced(sign + 1).trimmed();
    if (rate.isEmpty())
        return removeCurrencyRates({{currency.toUpper(), *from}});
    // 1,234 is a thousand to one reader and one to the next.
    if (rate.contains(u',') || rate.contains(u'，'))
        return usageError(Cli::tr("A rate has a point before its decimals and nothing between its thousands; "
                                  "write it as USD=7.1."));
    return setCurrencyRate({currency, *from, rate});
}

/// The changes that the options ask for, in an order in which they hold.
Result<std::vector<RecordWork>> worksOf(const Session &session)
{
    std::vector<RecordWork> works;
    if (const auto currency = session.option(u"currency"_s))
        works.push_back(setBookCurrency(*currency));
    const QStringList rates = session.options().values(u"rate"_s);
    if (rates.isEmpty() && session.option(u"from"_s))
        return usageError(Cli::tr("--from is the day of a --rate; give that too."));
    for (const QString &rate : rates) {
        auto work = rateWork(session, rate);
        LEADBOOK_TRY(work);
        works.push_back(*std::move(work));
    }
    if (const auto city = session.option(u"home-city"_s))
        works.push_back(setHomeCity(*city));
    if (const auto month = session.option(u"fiscal-month"_s))
        works.push_back(setFirstMonth(month->toInt()));
    return works;
}

QJsonObject toJson(const View &view, const QStringList &missing)
{
    const BookSettings &settings = view.book;
    QJsonArray rates;
    for (const CurrencyRate &rate : settings.money.all())
        rates.append(QJsonObject{{u"currency"_s, toQString(rate.currency)},
                                 {u"from"_s, rate.from.toIso()},
                                 {u"rate"_s, rate.rate}});
    return {{u"currency"_s, textJson(toQString(settings.money.book()))},
            {u"rates"_s, rates},
            {u"withoutRate"_s, QJsonArray::fromStringList(missing)},
            {u"homeCity"_s, textJson(homeCity(view))},
            {u"homeCityIsSet"_s, !settings.homeCity.isEmpty()},
            {u"fiscalMonth"_s, settings.firstMonth}};
}

QStringList toLines(const View &view, const QStringList &missing)
{
    const BookSettings &settings = view.book;
    const QString book = toQString(settings.money.book());
    QStringList lines{Cli::tr("Currency of the book: %1").arg(book.isEmpty() ? u"–"_s : book)};
    for (const CurrencyRate &rate : settings.money.all())
        lines << u"  %1  1 %2 = %3 %4"_s.arg(rate.from.toIso(), toQString(rate.currency), rateText(rate.rate),
                                             book);
    if (!missing.isEmpty())
        lines << Cli::tr("Without a rate, counted as they stand: %1").arg(missing.join(u", "_s));
    lines << Cli::tr("Home city: %1").arg(homeCity(view))
          << Cli::tr("Fiscal years begin with month %1").arg(settings.firstMonth);
    return lines;
}

} // namespace

Status runSettings(Session &session, const QStringList & /*arguments*/)
{
    auto works = worksOf(session);
    LEADBOOK_TRY(works);
    LEADBOOK_TRY(session.loadView());
    if (!works->empty()) {
        const RecordWork work = setTogether(*std::move(works));
        LEADBOOK_TRY(await(session.workspace().change(work.label, work.work)));
    }
    const ViewPtr view = session.workspace().view();
    const auto missing = await(session.workspace().run(
        std::make_shared<Progress>(),
        [path = session.workspace().dataPath()](const View &on, const Progress &progress) {
            return currenciesWithoutRate(path, on.book.money, progress);
        }));
    LEADBOOK_TRY(missing);
    session.print(toJson(*view, *missing), toLines(*view, *missing));
    return {};
}

} // namespace leadbook::cli
