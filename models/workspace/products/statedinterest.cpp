// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/products/statedinterest.h"

#include "domain/fold.h"
#include "domain/interactionkind.h"
#include "store/reader.h"
#include "store/statement.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace leadbook {

namespace {

InterestSign signOf(InteractionKind kind)
{
    return kind == InteractionKind::WebVisit ? InterestSign::Browsing : InterestSign::Enquiry;
}

class InterestSearch
{
public:
    InterestSearch(sqlite3 *database, const View &view, Row customer)
        : m_database(database)
        , m_view(view)
        , m_products(view.snapshot->products)
        , m_customer(customer)
    {
    }

    Result<std::vector<StatedInterest>> run()
    {
        findBought();
        LEADBOOK_TRY(readInteractions());
        LEADBOOK_TRY(
            readTexts("SELECT product, day FROM need WHERE customer = ?1 AND product IS NOT NULL AND "
                      "day BETWEEN ?2 AND ?3 ORDER BY day, id",
                      InterestSign::Need));
        LEADBOOK_TRY(readTexts("SELECT value, day FROM preference WHERE customer = ?1 AND day BETWEEN ?2 AND "
                               "?3 ORDER BY day, id",
                               InterestSign::Preference));
        std::vector<StatedInterest> list;
        for (const auto &[product, interest] : m_found)
            list.push_back(interest);
        std::ranges::stable_sort(list, [](const StatedInterest &a, const StatedInterest &b) {
            return a.sign != b.sign ? a.sign < b.sign : a.last > b.last;
        });
        return list;
    }

private:
    void findBought()
    {
        const PurchaseTable &all = m_view.snapshot->purchases;
        all.ofCustomer.forEach(m_customer, [&](Row row) {
            if (all.product[row] != 0 && all.amount[row].isKnown() && all.amount[row] > Money(0))
                m_bought.insert(all.product[row] - 1);
        });
    }

    Result<Statement> ask(const char *sql)
    {
        auto read = Statement::prepare(m_database, sql);
        LEADBOOK_TRY(read);
        read->bind(1, m_view.snapshot->customers.ids[m_customer]);
        read->bind(2, m_view.asOf - kInterestDays);
        read->bind(3, m_view.asOf);
        return read;
    }

    Status readInteractions()
    {
        static_assert(int(InteractionKind::WebVisit) == 7 && int(InteractionKind::Enquiry) == 8 &&
                      int(InteractionKind::Trial) == 10);
        auto read =
            ask("SELECT product, kind, day FROM interaction WHERE customer = ?1 AND product IS NOT NULL "
                "AND kind IN (7, 8, 10) AND day BETWEEN ?2 AND ?3 ORDER BY day, id");
        LEADBOOK_TRY(read);
        while (true) {
            const auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                return {};
            const auto product = std::ranges::find(m_products, read->integer(0), &ProductRow::id);
            if (product != m_products.end())
                note(static_cast<std::uint32_t>(product - m_products.begin()),
                     signOf(static_cast<InteractionKind>(read->integer(1))), read->day(2));
        }
    }

    Status readTexts(const char *sql, InterestSign sign)
    {
        auto read = ask(sql);
        LEADBOOK_TRY(read);
        while (true) {
            const auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                return {};
            const std::string text = folded(read->text(0));
            for (std::uint32_t product = 0; product < m_products.size() && !text.empty(); ++product) {
                if (isNamed(m_products[product], text))
                    note(product, sign, read->day(1));
            }
        }
    }

    static bool isNamed(const ProductRow &product, const std::string &text)
    {
        const std::string name = folded(product.name);
        const std::string key = folded(product.key);
        return (!name.empty() && text.find(name) != std::string::npos) || (!key.empty() && text == key) ||
               (!product.category.empty() && text == folded(product.category));
    }

    void note(std::uint32_t product, InterestSign sign, Day day)
    {
        if (m_bought.contains(product))
            return;
        StatedInterest &interest =
            m_found.try_emplace(product, StatedInterest{product, sign, 0, day}).first->second;
        if (sign < interest.sign)
            interest = {product, sign, 0, day};
        if (sign != interest.sign)
            return;
        ++interest.times;
        interest.last = std::max(interest.last, day);
    }

    sqlite3 *m_database;
    const View &m_view;
    const std::vector<ProductRow> &m_products;
    Row m_customer;
    std::set<std::uint32_t> m_bought;
    std::map<std::uint32_t, StatedInterest> m_found;
};

} // namespace

Result<std::vector<StatedInterest>> statedInterests(const QString &path, const View &view, Row customer,
                                                    const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    return InterestSearch(connection->handle(), view, customer).run();
}

} // namespace leadbook
