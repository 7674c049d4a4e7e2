// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchqueries.h"

#include "app/cli/celljson.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kTries = 200;

bool isHan(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

/// The first @p length characters of a run of Han or of small Latin letters in @p text; empty where no run is
/// that long.
QString runOf(const QString &text, bool han, qsizetype length)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool fits = i < text.size() && (han ? isHan(text[i]) : text[i] >= u'a' && text[i] <= u'z');
        if (!fits)
            from = i + 1;
        else if (i + 1 - from == length)
            return text.mid(from, length);
    }
    return {};
}

QString textOf(const Snapshot &snapshot, Row customer, bool han)
{
    if (han)
        return toQString(snapshot.customers.columns.text(FieldId::Name)[customer]);
    const Row link = snapshot.mainLink[customer];
    if (link == kNoRow)
        return {};
    return toQString(snapshot.contacts.columns.text(FieldId::Email)[snapshot.links.contact[link]]);
}

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

QStringList sampleSearches(const Snapshot &snapshot, int count)
{
    constexpr std::array kLengths{1, 2, 5};
    constexpr unsigned kSeed = 20261121;
    std::mt19937 random(kSeed);
    QStringList searches;
    const auto rows = static_cast<Row>(snapshot.customers.rows());
    for (int i = 0; rows > 0 && i < count; ++i) {
        const qsizetype length = kLengths[static_cast<std::size_t>(i) % kLengths.size()];
        const bool han = i % 2 == 0;
        QString search;
        for (int tries = 0; search.isEmpty() && tries < kTries; ++tries)
            search = runOf(textOf(snapshot, static_cast<Row>(random() % rows), han), han, length);
        if (!search.isEmpty())
            searches << search;
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
