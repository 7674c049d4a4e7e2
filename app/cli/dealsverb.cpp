// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/dealnames.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "domain/stagenames.h"
#include "snapshot/dealmoney.h"
#include "workspace/deals/dealsquestion.h"
#include "workspace/funnelinput.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

Result<DealsQuestion> readQuestion(const Session &session, const View &view)
{
    const Snapshot &snapshot = *view.snapshot;
    DealsQuestion question;
    if (const auto name = session.option(u"pipeline"_s)) {
        const auto pipeline = findPipeline(snapshot, *name);
        LEADBOOK_TRY(pipeline);
        question.pipeline = snapshot.pipelines[*pipeline].id;
    }
    if (const auto name = session.option(u"owner"_s)) {
        const auto owner = findOwner(snapshot, *name);
        LEADBOOK_TRY(owner);
        question.owner = *owner;
    }
    if (const auto where = session.option(u"where"_s)) {
        auto filter = parseWhere(view, *where);
        LEADBOOK_TRY(filter);
        question.customers = *std::move(filter);
    }
    return question;
}

QString gradeName(const View &view, const DealParty &party)
{
    return party.grade ? view.settings->grading.grades().value(*party.grade) : QString();
}

QJsonObject dealJson(const View &view, const OpenDeal &open, const QString &stage)
{
    const DealTable &deals = view.snapshot->deals;
    const Row customer = deals.customer[open.deal];
    const DealParty party = dealPartyOf(view, open.deal);
    const AgreedMoney agreed = agreedMoney(deals, open.deal);
    return {{u"id"_s, qint64{deals.ids[open.deal]}},
            {u"title"_s, textJson(toQString(deals.title[open.deal]))},
            {u"customer"_s,
             customer == kNoRow ? QJsonValue() : QJsonValue(qint64{view.snapshot->customers.ids[customer]})},
            {u"name"_s, textJson(toQString(party.customer))},
            {u"contact"_s, textJson(toQString(party.contact))},
            {u"grade"_s, textJson(gradeName(view, party))},
            {u"owner"_s, textJson(toQString(party.owner))},
            {u"stage"_s, textJson(stage)},
            {u"amount"_s, moneyJson(deals.amount[open.deal])},
            {u"currency"_s, agreed.isConverted ? QJsonValue() : textJson(toQString(agreed.currency))},
            {u"agreed"_s, agreed.isConverted ? QJsonValue(moneyJson(agreed.amount)) : QJsonValue()},
            {u"agreedCurrency"_s, agreed.isConverted ? textJson(toQString(agreed.currency)) : QJsonValue()},
            {u"expected"_s, textJson(deals.expected[open.deal].toIso())},
            {u"days"_s, open.days < 0 ? QJsonValue() : QJsonValue(open.days)},
            {u"long"_s, open.isLong}};
}

QStringList dealCells(const View &view, const OpenDeal &open, const QString &stage)
{
    const DealTable &deals = view.snapshot->deals;
    const DealParty party = dealPartyOf(view, open.deal);
    const QString days = open.days < 0 ? QString() : QString::number(open.days);
    return {QString::number(deals.ids[open.deal]),
            toQString(deals.title[open.deal]),
            toQString(party.customer),
            toQString(party.owner),
            stageLabel(stage),
            deals.amount[open.deal].toDecimal(),
            deals.expected[open.deal].toIso(),
            open.isLong ? days + u'!' : days};
}

QJsonObject stageJson(const StageDeals &stage, const QString &name)
{
    QJsonArray sums;
    for (const CurrencySum &sum : stage.sums)
        sums.append(QJsonObject{{u"currency"_s, textJson(toQString(sum.currency))},
                                {u"amount"_s, moneyJson(sum.amount)}});
    return {{u"name"_s, textJson(name)},
            {u"deals"_s, qint64(stage.deals.size())},
            {u"sums"_s, sums},
            {u"longDays"_s, stage.longDays ? QJsonValue(*stage.longDays) : QJsonValue()}};
}

} // namespace

Status runDeals(Session &session, const QStringList & /*arguments*/)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto question = readQuestion(session, **view);
    LEADBOOK_TRY(question);
    const auto limit = session.number(u"limit"_s, std::numeric_limits<int>::max());
    LEADBOOK_TRY(limit);
    const OpenDeals open = openDeals(**view, *question, Progress());
    const Snapshot &snapshot = *(*view)->snapshot;
    std::optional<std::int64_t> only;
    if (const auto name = session.option(u"stage"_s); name && open.pipeline != kNoPipeline) {
        const auto stage = findStage(snapshot, *name, snapshot.pipelines[open.pipeline].id);
        LEADBOOK_TRY(stage);
        only = stage->id;
    }
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Number"), kRight},
                     {Cli::tr("Deal")},
                     {Cli::tr("Customer")},
                     {Cli::tr("Owner")},
                     {Cli::tr("Stage")},
                     {Cli::tr("Amount"), kRight},
                     {Cli::tr("Expected")},
                     {Cli::tr("Days"), kRight}});
    QJsonArray stages;
    QJsonArray rows;
    std::size_t matched = 0;
    for (const StageDeals &stage : open.stages) {
        const bool isTold = stage.stage != kNoStage;
        const QString name = isTold ? toQString(snapshot.stages[stage.stage].name) : QString();
        stages.append(stageJson(stage, name));
        if (only && (!isTold || snapshot.stages[stage.stage].id != *only))
            continue;
        matched += stage.deals.size();
        for (const OpenDeal &deal : stage.deals) {
            if (rows.size() >= *limit)
                break;
            rows.append(dealJson(**view, deal, name));
            table.addRow(dealCells(**view, deal, name));
        }
    }
    QStringList lines = rows.isEmpty() ? QStringList() : table.lines();
    lines << Cli::tr("%1 of %2 open deals").arg(matched).arg(open.deals);
    const QString pipeline =
        open.pipeline == kNoPipeline ? QString() : toQString(snapshot.pipelines[open.pipeline].name);
    session.print({{u"pipeline"_s, textJson(pipeline)},
                   {u"open"_s, qint64(open.deals)},
                   {u"matched"_s, qint64(matched)},
                   {u"stages"_s, stages},
                   {u"rows"_s, rows}},
                  lines);
    return {};
}

} // namespace leadbook::cli
