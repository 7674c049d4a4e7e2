// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lifetime/customeroutlook.h"

#include "workspace/lifetime/customerreader.h"

#include <array>
#include <utility>

namespace leadbook {

namespace {

/// Both are versions of one column that nobody has written since.
template <typename T> bool isShared(const Column<T> &a, const Column<T> &b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.chunkCount(); ++i) {
        if (a.chunk(i).data() != b.chunk(i).data())
            return false;
    }
    return true;
}

/// The purchases of the customer @p row alone, as customer 0.
BuyingHistories historyOf(const Snapshot &snapshot, Row row, const BuyingQuestion &question)
{
    const PurchaseTable &purchases = snapshot.purchases;
    std::vector<Day> day;
    std::vector<Money> amount;
    std::vector<std::uint32_t> order;
    purchases.ofCustomer.forEach(row, [&](Row line) {
        day.push_back(purchases.day[line]);
        amount.push_back(purchases.amount[line]);
        order.push_back(purchases.order[line]);
    });
    const std::vector<std::uint32_t> customer(day.size(), 0);
    const std::array chunks{PurchaseColumns{customer, day, amount, order}};
    return buyingHistories(chunks, 1, question, Progress());
}

} // namespace

LearntLifetime::LearntLifetime(const Snapshot &snapshot, const LifetimeQuestion &question,
                               const Progress &progress)
    : m_customer(snapshot.purchases.customer)
    , m_day(snapshot.purchases.day)
    , m_amount(snapshot.purchases.amount)
    , m_order(snapshot.purchases.order)
    , m_analysis(learnLifetime(snapshot, question, progress))
{
    // What is asked next is one customer, and of a million the histories are a hundred megabytes.
    const BuyingQuestion seen = m_analysis.histories.question;
    m_analysis.histories = {};
    m_analysis.histories.question = seen;
}

bool LearntLifetime::isAnswerTo(const Snapshot &snapshot, const LifetimeQuestion &question) const
{
    const PurchaseTable &purchases = snapshot.purchases;
    return m_analysis.question == question && isShared(m_customer, purchases.customer) &&
           isShared(m_day, purchases.day) && isShared(m_amount, purchases.amount) &&
           isShared(m_order, purchases.order);
}

CustomerOutlook customerOutlook(const View &view, std::int64_t id, const LifetimeQuestion &question,
                                std::shared_ptr<const LearntLifetime> learnt, const Progress &progress)
{
    CustomerOutlook outlook;
    const Snapshot &snapshot = *view.snapshot;
    const Row row = snapshot.customers.ids.find(id);
    if (row == kNoRow || !snapshot.customers.isAlive(row))
        return outlook;
    outlook.learnt = learnt && learnt->isAnswerTo(snapshot, question)
                         ? std::move(learnt)
                         : std::make_shared<const LearntLifetime>(snapshot, question, progress);
    if (progress.isCancelled())
        return {};
    const LifetimeAnalysis &analysis = outlook.learnt->analysis();
    const BuyingHistories history = historyOf(snapshot, row, analysis.histories.question);
    if (history.size() == 0)
        return outlook;
    outlook.purchases = history.repeats.front() + 1;
    if (analysis.buying)
        outlook.lifetime = CustomerReader(analysis, history).read(0);
    return outlook;
}

} // namespace leadbook
