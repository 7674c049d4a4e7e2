// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/dealmoney.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "support/records.h"
#include "workspace/settings/booksettingwork.h"

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline constexpr Day kToday(20'778); // 2026-11-21

inline Day day(const QString &iso)
{
    return Day::fromIso(iso).value_or(Day());
}

inline qlonglong units(int count)
{
    return qlonglong{count} * Money::kScale;
}

/// Ids by what they are called in the tests.
struct Ids
{
    std::int64_t buyer = 0;
    std::int64_t promising = 0;
    std::int64_t own = 0;
    std::int64_t open = 0;
    std::int64_t early = 0;
    std::int64_t late = 0;
    std::int64_t noRate = 0;
};

/// Deals, purchases, a payment and a target over 100 of several currencies.
inline Status addTrade(Editor &editor, Ids &ids)
{
    RowWriter rows(editor);
    const auto stage = qlonglong{rows.ask("SELECT id FROM stage ORDER BY position").at(0)};
    const auto pipeline = qlonglong{rows.ask("SELECT id FROM pipeline").at(0)};
    ids.buyer = rows.add(RecordTable::Customer, {{"name", u"Buyer"_s}});
    ids.promising = rows.add(RecordTable::Customer,
                             {{"name", u"Promising"_s}, {"potential", units(1000)}, {"currency", u"USD"_s}});
    const auto deal = [&](const QVariant &currency, int outcome, const QVariant &closed) {
        return rows.add(RecordTable::Deal, {{"customer", qlonglong{ids.buyer}},
                                            {"pipeline", pipeline},
                                            {"stage", stage},
                                            {"amount", units(100)},
                                            {"currency", currency},
                                            {"opened_day", 20'400},
                                            {"outcome", outcome},
                                            {"closed_day", closed}});
    };
    ids.own = deal({}, 0, {});
    ids.open = deal(u"USD"_s, 0, {});
    ids.early = deal(u"usd"_s, 1, day(u"2026-02-01"_s).number());
    ids.late = deal(u"USD"_s, 1, day(u"2026-08-01"_s).number());
    ids.noRate = deal(u"GBP"_s, 0, {});
    for (const QString &on : {u"2026-02-01"_s, u"2026-08-01"_s})
        rows.add(RecordTable::Purchase, {{"customer", qlonglong{ids.buyer}},
                                         {"day", day(on).number()},
                                         {"amount", units(100)},
                                         {"currency", u"USD"_s}});
    const auto contract = rows.add(RecordTable::Contract, {{"customer", qlonglong{ids.buyer}},
                                                           {"number", u"7"_s},
                                                           {"amount", units(100)},
                                                           {"currency", u"USD"_s}});
    rows.add(RecordTable::Payment, {{"contract", qlonglong{contract}},
                                    {"amount", units(100)},
                                    {"paid_day", day(u"2026-11-02"_s).number()}});
    rows.add(RecordTable::Target, {{"kind", 1},
                                   {"first_day", day(u"2026-11-01"_s).number()},
                                   {"months", 1},
                                   {"amount", units(100)},
                                   {"currency", u"USD"_s}});
    return rows.status();
}

class TradeBook
{
public:
    TradeBook()
    {
        book.change([this](Editor &editor) { return addTrade(editor, ids); });
        book.load();
    }
    void run(const RecordWork &work) { book.change(work.work, work.label); }
    /// Yuan; a dollar is 7 of them until June and 6 from July on.
    void setMoney()
    {
        run(setBookCurrency(u"CNY"_s));
        run(setCurrencyRate({u"USD"_s, day(u"2026-01-01"_s), u"7"_s}));
        run(setCurrencyRate({u"USD"_s, day(u"2026-07-01"_s), u"6"_s}));
    }
    ViewPtr view() { return book.workspace().view(); }
    const Snapshot &snapshot() { return *view()->snapshot; }
    Money dealAmount(std::int64_t id) { return snapshot().deals.amount[snapshot().deals.ids.find(id)]; }
    AgreedMoney agreed(std::int64_t id)
    {
        return agreedMoney(snapshot().deals, snapshot().deals.ids.find(id));
    }
    Money value(std::int64_t id)
    {
        return view()->derived.money(FieldId::Value)[snapshot().customers.ids.find(id)];
    }
    /// All amounts that count, in the order of their tables.
    QList<qlonglong> counted()
    {
        QList<qlonglong> amounts;
        for (Row row = 0; row < snapshot().deals.ids.size(); ++row)
            amounts << snapshot().deals.amount[row].tenThousandths() / Money::kScale;
        for (Row row = 0; row < snapshot().purchases.ids.size(); ++row)
            amounts << snapshot().purchases.amount[row].tenThousandths() / Money::kScale;
        for (const TargetRow &target : snapshot().targets)
            amounts << target.amount.tenThousandths() / Money::kScale;
        for (const std::int64_t customer : {ids.buyer, ids.promising})
            amounts << value(customer).tenThousandths() / Money::kScale;
        return amounts;
    }

    LoadedBook book{kToday};
    Ids ids;
};

} // namespace leadbook::test
