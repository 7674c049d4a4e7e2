// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventreader.h"

#include "core/text.h"
#include "domain/interactionkind.h"
#include "domain/shippedtask.h"
#include "domain/surveys/questionnaire.h"
#include "snapshot/dealmoney.h"
#include "store/ratereader.h"
#include "store/rowreading.h"
#include "store/tablescan.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <tuple>

namespace leadbook {

namespace {

/// Ids are never 0, which is what NULL reads as.
Row encodeOrNone(References &references, Row at, std::int64_t id)
{
    return id == 0 ? kNoRow : references.encode(at, id);
}

/// Sets a text of a column that ends with the last row that has one.
void setSparse(CodeColumn &column, Row at, std::string_view text)
{
    if (text.empty() && at >= column.size())
        return;
    column.resize(std::max<std::size_t>(column.size(), at + 1));
    column.set(at, text);
}

/// Sets amount and currency of the deal at @p place, by the rate of @p day.
void putMoney(DealTable &deals, const RowPlace &place, const CurrencyRates &rates, Money amount, Day day,
              std::string_view currency)
{
    const auto rate = amount.isKnown() ? rates.rateOn(currency, day) : std::nullopt;
    put(deals.amount, place.row, place.isNew, rate ? atRate(amount, *rate) : amount);
    putText(deals.currency, place.row, place.isNew, currency);
    if (!rate && place.row >= deals.agreed.size())
        return;
    deals.agreed.resize(std::max<std::size_t>(deals.agreed.size(), place.row + 1), Money());
    deals.agreed.set(place.row, rate ? amount : Money());
}

} // namespace

Status EventReader::readStages(Snapshot &snapshot) const
{
    auto pipelines = Statement::prepare(m_database, "SELECT id, name FROM pipeline ORDER BY position, id");
    LEADBOOK_TRY(pipelines);
    snapshot.pipelines.clear();
    LEADBOOK_TRY(forEachRow(*pipelines, m_progress, [&](const Statement &row) {
        snapshot.pipelines.push_back({row.integer(0), std::string(row.text(1))});
    }));
    auto statement = Statement::prepare(
        m_database,
        "SELECT id, pipeline, name, row_number() OVER place, count(*) OVER (PARTITION BY pipeline), chance, "
        "required "
        "FROM stage WINDOW place AS (PARTITION BY pipeline ORDER BY position, id) "
        "ORDER BY pipeline, position, id");
    LEADBOOK_TRY(statement);
    constexpr std::int64_t kLevels = 5;
    snapshot.stages.clear();
    return forEachRow(*statement, m_progress, [&](const Statement &row) {
        const std::int64_t place = row.integer(3);
        const std::int64_t count = row.integer(4);
        snapshot.stages.push_back(
            {row.integer(0), row.integer(1), std::string(row.text(2)), static_cast<int>(place - 1),
             static_cast<std::uint8_t>((kLevels * place + count - 1) / count),
             row.isNull(5) ? std::nullopt : std::optional(row.real(5)), std::string(row.text(6))});
    });
}

Status EventReader::readProducts(Snapshot &snapshot) const
{
    auto statement =
        Statement::prepare(m_database, "SELECT id, key, name, category FROM product ORDER BY id");
    LEADBOOK_TRY(statement);
    snapshot.products.clear();
    return forEachRow(*statement, m_progress, [&](const Statement &row) {
        snapshot.products.push_back(
            {row.integer(0), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3))});
    });
}

Result<std::int64_t> EventReader::smallestId(std::string_view sqlTable) const
{
    std::string sql = "SELECT min(id) FROM ";
    sql += sqlTable;
    auto statement = Statement::prepare(m_database, sql);
    LEADBOOK_TRY(statement);
    LEADBOOK_TRY(statement->step());
    return statement->integer(0);
}

Status EventReader::readTasks(Snapshot &snapshot) const
{
    auto statement = Statement::prepare(
        m_database,
        "SELECT id, customer, title, due_day, kind, set_day, entered_day, step, deal, owner FROM task "
        "WHERE done_day IS NULL AND customer IS NOT NULL ORDER BY customer, due_day IS NULL, due_day, id");
    LEADBOOK_TRY(statement);
    snapshot.tasks.clear();
    return forEachRow(*statement, m_progress, [&](const Statement &row) {
        const Row customer = snapshot.customers.ids.find(row.integer(1));
        TaskRow task{row.integer(0), customer, shownTaskTitle(row.text(2)), row.day(3)};
        if (!row.isNull(4))
            task.kind = static_cast<TaskKind>(row.integer(4));
        task.set = row.day(5);
        task.entered = row.day(6);
        task.step = row.integer(7);
        task.deal = row.integer(8);
        task.owner = row.integer(9);
        snapshot.tasks.push_back(std::move(task));
    });
}

Status EventReader::readOverrides(Snapshot &snapshot) const
{
    auto statement = Statement::prepare(
        m_database, "SELECT id, customer, grade, reason, who, since_day, until_day FROM grade_override");
    LEADBOOK_TRY(statement);
    snapshot.overrides.clear();
    LEADBOOK_TRY(forEachRow(*statement, m_progress, [&](const Statement &row) {
        const Row customer = snapshot.customers.ids.find(row.integer(1));
        if (customer != kNoRow)
            snapshot.overrides.push_back({row.integer(0), customer, std::string(row.text(2)),
                                          std::string(row.text(3)), std::string(row.text(4)), row.day(5),
                                          row.day(6)});
    }));
    std::ranges::sort(snapshot.overrides, {},
                      [](const OverrideRow &row) { return std::tuple(row.customer, row.since, row.id); });
    return {};
}

Status EventReader::readDeals(Snapshot &snapshot, References &customers, IdRange range) const
{
    constexpr std::string_view kColumns =
        "id, customer, stage, outcome, amount, opened_day, closed_day, owner, product, pipeline, "
        "expected_day, title, currency, source, competitor, lost_reason";
    const IndexById pipelines(snapshot.pipelines);
    const IndexById stages(snapshot.stages);
    const IndexById owners(snapshot.owners);
    const IndexById products(snapshot.products);
    const auto rates = readCurrencyRates(m_database);
    LEADBOOK_TRY(rates);
    DealTable &deals = snapshot.deals;
    return scanTable(m_database, {"deal", kColumns, range}, m_progress, [&](const ScannedRow &row) {
        const RowPlace place = rowFor(deals.ids, row.integer(0));
        const auto [at, isNew] = place;
        put(deals.alive, at, isNew, std::uint8_t{1});
        put(deals.customer, at, isNew, encodeOrNone(customers, at, row.integer(1)));
        const auto stage = stages.find(row.integer(2));
        put(deals.stage, at, isNew, stage ? static_cast<std::uint16_t>(*stage) : kNoStage);
        put(deals.outcome, at, isNew, static_cast<std::uint8_t>(row.integer(3)));
        putMoney(deals, place, *rates, row.money(4), countedDay(row.day(6), m_today), row.text(12));
        put(deals.opened, at, isNew, row.day(5));
        put(deals.closed, at, isNew, row.day(6));
        put(deals.owner, at, isNew, indexPlusOne(owners, row.integer(7)));
        put(deals.product, at, isNew, indexPlusOne(products, row.integer(8)));
        const auto pipeline = pipelines.find(row.integer(9));
        put(deals.pipeline, at, isNew, pipeline ? static_cast<std::uint16_t>(*pipeline) : kNoPipeline);
        put(deals.expected, at, isNew, row.day(10));
        putText(deals.title, at, isNew, row.text(11));
        putText(deals.source, at, isNew, row.text(13));
        putText(deals.competitor, at, isNew, row.text(14));
        putText(deals.lostReason, at, isNew, row.text(15));
    });
}

Status EventReader::readStageChanges(Snapshot &snapshot, IdRange range) const
{
    constexpr std::string_view kColumns = "id, deal, stage, day";
    const IndexById stages(snapshot.stages);
    StageChangeTable &changes = snapshot.stageChanges;
    return scanTable(m_database, {"stage_change", kColumns, range}, m_progress, [&](const ScannedRow &row) {
        const auto [at, isNew] = rowFor(changes.ids, row.integer(0));
        put(changes.alive, at, isNew, std::uint8_t{1});
        put(changes.deal, at, isNew, snapshot.deals.ids.find(row.integer(1)));
        const auto stage = stages.find(row.integer(2));
        put(changes.stage, at, isNew, stage ? static_cast<std::uint16_t>(*stage) : kNoStage);
        put(changes.day, at, isNew, row.day(3));
    });
}

Status EventReader::readPurchases(Snapshot &snapshot, References &customers, IdRange range) const
{
    constexpr std::string_view kColumns = "id, customer, sales_order, day, amount, product, quantity, "
                                          "CASE WHEN product IS NULL THEN category END, payment";
    const auto rates = readCurrencyRates(m_database);
    LEADBOOK_TRY(rates);
    // Most books have one currency, and one more column of millions of lines takes time.
    const std::string columns = std::string(kColumns) + (rates->areThere() ? ", currency" : "");
    const IndexById products(snapshot.products);
    PurchaseTable &purchases = snapshot.purchases;
    return scanTable(m_database, {"purchase", columns, range}, m_progress, [&](const ScannedRow &row) {
        const auto [at, isNew] = rowFor(purchases.ids, row.integer(0));
        put(purchases.customer, at, isNew, encodeOrNone(customers, at, row.integer(1)));
        const std::int64_t order = row.integer(2);
        put(purchases.order, at, isNew, order == 0 ? 0U : purchases.orderCodes.code(order));
        put(purchases.day, at, isNew, row.day(3));
        put(purchases.amount, at, isNew,
            rates->areThere() ? rates->inBook(row.money(4), row.text(9), countedDay(row.day(3), m_today))
                              : row.money(4));
        put(purchases.product, at, isNew, indexPlusOne(products, row.integer(5)));
        put(purchases.quantity, at, isNew, static_cast<float>(row.real(6)));
        setSparse(purchases.ownCategory, at, row.text(7));
        setSparse(purchases.payment, at, row.text(8));
    });
}

Status EventReader::readInteractions(Snapshot &snapshot, References &customers, IdRange range) const
{
    constexpr std::string_view kColumns = "id, customer, kind, day, direction, answered, bulk";
    InteractionTable &interactions = snapshot.interactions;
    return scanTable(m_database, {"interaction", kColumns, range}, m_progress, [&](const ScannedRow &row) {
        const auto [at, isNew] = rowFor(interactions.ids, row.integer(0));
        const auto kind = static_cast<std::uint8_t>(row.integer(2));
        const bool fromCustomer = row.integer(4) == 1;
        const bool unanswered = !row.isNull(5) && row.integer(5) == 0;
        std::uint8_t flags = InteractionTable::Alive;
        if (isTwoWayKind(kind) && !unanswered && row.integer(6) == 0)
            flags |= InteractionTable::TwoWay;
        if (fromCustomer)
            flags |= InteractionTable::FromCustomer;
        put(interactions.customer, at, isNew, customers.encode(at, row.integer(1)));
        put(interactions.day, at, isNew, row.day(3));
        put(interactions.kind, at, isNew, kind);
        put(interactions.flags, at, isNew, flags);
    });
}

Status EventReader::readSurveys(Snapshot &snapshot, IdRange range) const
{
    constexpr std::string_view kColumns = "id, customer, kind, score, day";
    SurveyTable &surveys = snapshot.surveys;
    std::map<std::string, std::string, std::less<>> kinds; ///< in the user's language, by what is kept
    return scanTable(m_database, {"survey_answer", kColumns, range}, m_progress, [&](const ScannedRow &row) {
        const auto [at, isNew] = rowFor(surveys.ids, row.integer(0));
        put(surveys.customer, at, isNew, snapshot.customers.ids.find(row.integer(1)));
        auto kind = kinds.find(row.text(2));
        if (kind == kinds.end())
            kind = kinds.emplace(row.text(2), shownSurveyText(toQString(row.text(2))).toStdString()).first;
        putText(surveys.kind, at, isNew, kind->second);
        put(surveys.score, at, isNew, row.isNull(3) ? std::numeric_limits<double>::quiet_NaN() : row.real(3));
        put(surveys.day, at, isNew, row.day(4));
    });
}

} // namespace leadbook
