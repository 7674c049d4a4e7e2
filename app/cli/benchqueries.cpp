// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchqueries.h"

#include "app/cli/celljson.h"

#include <QFile>

#include <algorithm>
#include <vector>

// A resource in a static library is linked only where it is named, outside every namespace.
static void initBenchResources()
{
    Q_INIT_RESOURCE(bench);
}

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// A text that the book has in the given column, as a filter writes it.
QString valueOf(const Snapshot &snapshot, FieldId field)
{
    const CodeColumn &column = snapshot.customers.columns.code(field);
    const std::uint32_t code = column.dictionary().size() > 1 ? 1 : 0;
    return toQString(column.dictionary().text(code)).remove(u'"');
}

/// The text that most customers have in the given column.
QString commonest(const Snapshot &snapshot, FieldId field)
{
    const CodeColumn &column = snapshot.customers.columns.code(field);
    std::vector<std::size_t> counts(column.dictionary().size());
    for (Row row = 0; row < column.size(); ++row)
        ++counts[column.code(row)];
    counts[0] = 0; // of those without one
    const auto code = std::ranges::max_element(counts) - counts.begin();
    return toQString(column.dictionary().text(static_cast<std::uint32_t>(code))).remove(u'"');
}

} // namespace

QStringList typicalSearches()
{
    initBenchResources();
    QFile file(u":/bench/searches.txt"_s);
    QStringList searches;
    if (!file.open(QIODevice::ReadOnly))
        return searches;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (!line.isEmpty() && !line.startsWith(u"# "))
            searches << line;
    }
    return searches;
}

QString exampleFilter(const Snapshot &snapshot)
{
    return u"grade in (A, B) and (city = \"%1\" or region = \"%2\") and lastContact < -30d and hasDeal(amount >= 100)"_s
        .arg(commonest(snapshot, FieldId::City), commonest(snapshot, FieldId::Region));
}

QStringList sampleFilters(const Snapshot &snapshot)
{
    const QString city = valueOf(snapshot, FieldId::City);
    const QString owner = valueOf(snapshot, FieldId::Owner);
    const QString industry = valueOf(snapshot, FieldId::Industry);
    return {
        u"grade in (A, B) and city = \"%1\" and value >= 1000 and (lastContact < -30d or not hasDeal)"_s.arg(
            city),
        u"orders > 1 and revenue >= 100 and employees >= 10 and industry != \"%1\" and owner = \"%2\""_s.arg(
            industry, owner),
        u"(city = \"%1\" or industry = \"%2\" or name contains \"a\") and email is not empty and orders >= 1"_s
            .arg(city, industry),
        u"bought(amount > 1000 and date > -365d) and hasDeal(amount > 10000) and points >= 20 and "
        "lastContact > -1y"_s,
        u"name contains \"公司\" and contact is not empty and title is not empty and city != \"%1\" and "
        "lastPurchase > -2y"_s.arg(city),
    };
}

} // namespace leadbook::cli
