// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findcustomer.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "items/recommendationwords.h"
#include "workspace/products/recommendations.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// What was asked and found.
struct Answer
{
    std::int64_t orders = 0;
    std::vector<ProductPair> pairs;
    std::vector<Recommendation> wanted;    ///< of one customer
    std::vector<StatedInterest> interests; ///< the same
};

struct Question
{
    std::optional<Row> customer;
    std::optional<std::uint32_t> product;
    std::int64_t least = kLeastTogether;
    std::size_t most = 20;
};

QString nameOf(const Snapshot &snapshot, std::uint32_t product)
{
    return toQString(snapshot.products[product].name);
}

Result<Answer> answer(const QString &path, const View &view, const Question &question,
                      const Progress &progress)
{
    Answer found;
    const Baskets orders = basketsOf(*view.snapshot, BasketBy::Order, view.asOf);
    found.orders = orders.size();
    if (question.customer) {
        auto interests = statedInterests(path, view, *question.customer, progress);
        LEADBOOK_TRY(interests);
        found.interests = *std::move(interests);
        found.interests.resize(std::min(question.most, found.interests.size()));
        const Baskets customers = basketsOf(*view.snapshot, BasketBy::Customer, view.asOf);
        found.wanted = recommendations(orders, customers, *question.customer, question.most);
    } else if (question.product) {
        found.pairs = orders.with(*question.product, question.least);
        found.pairs.resize(std::min(question.most, found.pairs.size()));
    } else {
        found.pairs = orders.pairs(question.least, question.most, progress);
    }
    return found;
}

QJsonObject pairJson(const Snapshot &snapshot, const ProductPair &pair)
{
    return {{u"product"_s, nameOf(snapshot, pair.first)},
            {u"with"_s, nameOf(snapshot, pair.second)},
            {u"orders"_s, qint64(pair.both)},
            {u"support"_s, pair.support},
            {u"confidence"_s, pair.confidence},
            {u"lift"_s, pair.lift}};
}

QJsonObject toJson(const Snapshot &snapshot, const Question &question, const Answer &found, double seconds)
{
    QJsonArray rows;
    for (const ProductPair &pair : found.pairs)
        rows.append(pairJson(snapshot, pair));
    for (const Recommendation &wanted : found.wanted) {
        rows.append(QJsonObject{{u"product"_s, nameOf(snapshot, wanted.product)},
                                {u"score"_s, wanted.score},
                                {u"lift"_s, wanted.pair.lift},
                                {u"support"_s, wanted.pair.support},
                                {u"alike"_s, qint64(wanted.alike)},
                                {u"reason"_s, recommendationReason(snapshot, wanted)}});
    }
    QJsonArray interests;
    for (const StatedInterest &interest : found.interests)
        interests.append(QJsonObject{{u"product"_s, nameOf(snapshot, interest.product)},
                                     {u"sign"_s, interestKey(interest.sign)},
                                     {u"times"_s, qint64(interest.times)},
                                     {u"last"_s, interest.last.toIso()},
                                     {u"reason"_s, interestReason(interest)}});
    return {{u"orders"_s, qint64(found.orders)},
            {u"least"_s, qint64(question.least)},
            {u"rows"_s, rows},
            {u"interests"_s, interests},
            {u"seconds"_s, seconds}};
}

QStringList toLines(const Snapshot &snapshot, const Question &question, const Answer &found)
{
    if (found.orders == 0 && found.interests.empty())
        return {
            Cli::tr("No purchase names a product. Import purchases: leadbook import FILE --into purchases")};
    constexpr auto kRight = TextTable::Align::Right;
    if (question.customer) {
        if (found.wanted.empty() && found.interests.empty())
            return {Cli::tr("Nothing to recommend: the customer bought nothing, or nothing goes with it.")};
        TextTable table({{Cli::tr("Product")}, {Cli::tr("Score"), kRight}, {Cli::tr("Because")}});
        for (const StatedInterest &interest : found.interests)
            table.addRow({nameOf(snapshot, interest.product), QString(), interestReason(interest)});
        for (const Recommendation &wanted : found.wanted)
            table.addRow({nameOf(snapshot, wanted.product), percentText(wanted.score, 1),
                          recommendationReason(snapshot, wanted)});
        return table.lines();
    }
    if (found.pairs.empty())
        return {Cli::tr("No two products are in %1 orders together.").arg(question.least)};
    TextTable table({{Cli::tr("Product")},
                     {Cli::tr("With")},
                     {Cli::tr("Orders"), kRight},
                     {Cli::tr("Support"), kRight},
                     {Cli::tr("Confidence"), kRight},
                     {Cli::tr("Lift"), kRight}});
    for (const ProductPair &pair : found.pairs)
        table.addRow({nameOf(snapshot, pair.first), nameOf(snapshot, pair.second), QString::number(pair.both),
                      percentText(pair.support, 1), percentText(pair.confidence, 1),
                      QString::number(pair.lift, 'f', 1)});
    return table.lines();
}

Result<Question> readQuestion(Session &session, const Snapshot &snapshot, const QStringList &arguments)
{
    Question question;
    const auto limit = session.number(u"limit"_s, static_cast<int>(question.most));
    LEADBOOK_TRY(limit);
    question.most = static_cast<std::size_t>(*limit);
    const auto least = session.number(u"least"_s, static_cast<int>(question.least), 1);
    LEADBOOK_TRY(least);
    question.least = *least;
    if (!arguments.isEmpty()) {
        const auto row = findCustomer(snapshot, arguments.first());
        LEADBOOK_TRY(row);
        question.customer = *row;
    }
    if (const auto product = session.option(u"product"_s)) {
        const auto known = std::ranges::find_if(snapshot.products, [&](const ProductRow &each) {
            return toQString(each.name) == *product || toQString(each.key) == *product;
        });
        if (known == snapshot.products.end())
            return Error{ErrorCode::NotFound,
                         Cli::tr("There is no product “%1”; leadbook export products.csv --table products "
                                 "lists them.")
                             .arg(*product),
                         {}};
        question.product = static_cast<std::uint32_t>(known - snapshot.products.begin());
    }
    return question;
}

} // namespace

Status runRecommend(Session &session, const QStringList &arguments)
{
    if (!arguments.isEmpty() && session.option(u"product"_s))
        return usageError(Cli::tr("Ask for a customer or for --product, not both."));
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto question = readQuestion(session, *(*view)->snapshot, arguments);
    LEADBOOK_TRY(question);
    const Stopwatch stopwatch;
    const auto found = await(session.workspace().run(
        std::make_shared<Progress>(),
        [path = session.workspace().dataPath(), question = *question](
            const View &on, const Progress &progress) { return answer(path, on, question, progress); }));
    LEADBOOK_TRY(found);
    const Snapshot &snapshot = *(*view)->snapshot;
    session.print(toJson(snapshot, *question, *found, stopwatch.seconds()),
                  toLines(snapshot, *question, *found));
    return {};
}

} // namespace leadbook::cli
