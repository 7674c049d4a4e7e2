// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dealnames.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "domain/stagenames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::array<QLatin1StringView, 3> kOutcomes{QLatin1StringView("open"), QLatin1StringView("won"),
                                                     QLatin1StringView("lost")};

/// A deal that was named, in the view that has it.
struct NamedDeal
{
    ViewPtr view;
    Row row = kNoRow;

    std::int64_t id() const { return view->snapshot->deals.ids[row]; }
    std::int64_t pipeline() const
    {
        return view->snapshot->pipelines[view->snapshot->deals.pipeline[row]].id;
    }
};

Result<NamedDeal> nameDeal(Session &session, const QString &id)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto row = findDeal(session, *(*view)->snapshot, id);
    LEADBOOK_TRY(row);
    return NamedDeal{*view, *row};
}

DealStamp stampOf(const Session &session)
{
    const Clock &clock = session.workspace().clock();
    return {clock.today(), clock.nowMs(), session.option(u"who"_s).value_or(QString()).trimmed()};
}

/// Values of --set.
Result<std::vector<DealValue>> valuesOf(const Session &session)
{
    return parseDealValues(session.option(u"set"_s).value_or(QString()));
}

/// Where the deal stands now, in words.
QString standing(const QString &title, const QString &stage, DealOutcome outcome)
{
    if (outcome == DealOutcome::Won)
        return Cli::tr("%1: won").arg(title);
    if (outcome == DealOutcome::Lost)
        return Cli::tr("%1: lost").arg(title);
    return Cli::tr("%1: in stage %2").arg(title, stageLabel(stage));
}

Status writeAndPrint(Session &session, std::int64_t deal, const RecordWork &work)
{
    const auto changed = await(session.workspace().change(work.label, work.work));
    LEADBOOK_TRY(changed);
    const Snapshot &snapshot = *session.workspace().view()->snapshot;
    const DealTable &deals = snapshot.deals;
    const Row row = deals.ids.find(deal);
    const std::uint16_t stage = deals.stage[row];
    const QString name = stage == kNoStage ? QString() : toQString(snapshot.stages[stage].name);
    const auto outcome = static_cast<DealOutcome>(deals.outcome[row]);
    const QString title = deals.title[row].empty() ? QString::number(deal) : toQString(deals.title[row]);
    session.print({{u"id"_s, qint64{deal}},
                   {u"stage"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name)},
                   {u"outcome"_s, kOutcomes[deals.outcome[row]]},
                   {u"changed"_s, changed->change.id != 0}},
                  {standing(title, name, outcome)});
    return {};
}

} // namespace

Status runDealMove(Session &session, const QStringList &arguments)
{
    const auto deal = nameDeal(session, arguments[0]);
    LEADBOOK_TRY(deal);
    const Snapshot &snapshot = *deal->view->snapshot;
    std::int64_t pipeline = deal->pipeline();
    if (const auto name = session.option(u"pipeline"_s)) {
        const auto found = std::ranges::find(snapshot.pipelines, name->toStdString(), &PipelineRow::name);
        if (found == snapshot.pipelines.end())
            return usageError(Cli::tr("There is no pipeline “%1”; name another.").arg(*name));
        pipeline = found->id;
    }
    const auto stage = findStage(snapshot, arguments[1], pipeline);
    LEADBOOK_TRY(stage);
    auto values = valuesOf(session);
    LEADBOOK_TRY(values);
    return writeAndPrint(session, deal->id(),
                         moveDeals({{deal->id(), *std::move(values)}}, *stage, stampOf(session)));
}

Status runDealWin(Session &session, const QStringList &arguments)
{
    const auto deal = nameDeal(session, arguments[0]);
    LEADBOOK_TRY(deal);
    auto values = valuesOf(session);
    LEADBOOK_TRY(values);
    return writeAndPrint(session, deal->id(), winDeals({{deal->id(), *std::move(values)}}, stampOf(session)));
}

Status runDealLose(Session &session, const QStringList &arguments)
{
    const auto deal = nameDeal(session, arguments[0]);
    LEADBOOK_TRY(deal);
    auto values = valuesOf(session);
    LEADBOOK_TRY(values);
    return writeAndPrint(session, deal->id(),
                         loseDeals({{deal->id(), *std::move(values)}}, {arguments[1]}, stampOf(session)));
}

} // namespace leadbook::cli
