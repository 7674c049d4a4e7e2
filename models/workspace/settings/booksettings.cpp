// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/settings/booksettings.h"

#include "core/text.h"
#include "store/ratereader.h"
#include "store/reader.h"
#include "store/rowreading.h"
#include "store/settingnames.h"
#include "workspace/ownership/booksetting.h"

#include <utility>

namespace leadbook {

namespace {

constexpr int kMonths = 12;

} // namespace

Result<BookSettings> readBookSettings(sqlite3 *database)
{
    BookSettings settings;
    auto money = readCurrencyRates(database);
    LEADBOOK_TRY(money);
    settings.money = *std::move(money);
    const auto city = readBookSetting(database, kHomeCitySetting);
    LEADBOOK_TRY(city);
    settings.homeCity = city->value_or(QString());
    const auto month = readBookSetting(database, kFirstMonthSetting);
    LEADBOOK_TRY(month);
    const int first = month->value_or(QString()).toInt();
    settings.firstMonth = first >= 1 && first <= kMonths ? first : 1;
    return settings;
}

Result<QStringList> currenciesWithoutRate(const QString &path, const CurrencyRates &money,
                                          const Progress &progress)
{
    QStringList missing;
    if (money.book().empty())
        return missing;
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    auto statement = Statement::prepare(
        connection->handle(),
        "SELECT currency FROM deal UNION SELECT currency FROM purchase UNION SELECT currency FROM contract "
        "UNION SELECT currency FROM customer UNION SELECT currency FROM target ORDER BY 1");
    LEADBOOK_TRY(statement);
    LEADBOOK_TRY(forEachRow(*statement, progress, [&](const Statement &row) {
        const std::string_view named = row.text(0);
        const std::string code = currencyCode(named);
        const QString name = toQString(code.empty() ? named : std::string_view(code)).trimmed();
        if (!name.isEmpty() && code != money.book() && !money.rateOn(named, {}) && !missing.contains(name))
            missing.append(name);
    }));
    return missing;
}

std::string_view derivedCurrency(const View &view, Row row)
{
    const std::string &told = view.book.money.book();
    return told.empty() ? view.snapshot->customers.columns.code(FieldId::Currency)[row]
                        : std::string_view(told);
}

} // namespace leadbook
