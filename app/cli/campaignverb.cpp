// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/campaignjson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "app/cli/writechange.h"
#include "core/text.h"
#include "domain/consentterms.h"
#include "items/campaignwords.h"
#include "workspace/campaigns/campaignsending.h"
#include "workspace/campaigns/campaignwork.h"
#include "workspace/campaigns/responsefile.h"
#include "workspace/messages/messagelog.h"
#include "workspace/messages/templatework.h"
#include "workspace/segments/savedsegments.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

Result<MessageTemplate> findTemplate(const Session &session, const QString &name)
{
    const auto all = readTemplates(session.workspace().dataPath());
    LEADBOOK_TRY(all);
    const auto found = std::ranges::find_if(*all, [&name](const MessageTemplate &each) {
        return each.key.compare(name, Qt::CaseInsensitive) == 0 ||
               each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != all->end())
        return *found;
    return usageError(Cli::tr("There is no template “%1”; campaign --templates lists them.").arg(name));
}

/// The filter of --where, or that of the live segment that --segment names.
Result<QString> filterOf(const Session &session)
{
    const auto name = session.option(u"segment"_s);
    if (!name)
        return session.option(u"where"_s).value_or(QString());
    const auto segments = readSegments(session.workspace().dataPath());
    LEADBOOK_TRY(segments);
    const auto found = std::ranges::find(*segments, *name, &SavedSegment::name);
    if (found != segments->end())
        return found->filter;
    return usageError(Cli::tr("The book has no segment “%1”; segments lists them.").arg(*name));
}

Status takeNumbers(const Session &session, Campaign &campaign)
{
    bool isNumber = true;
    if (const auto share = session.option(u"control"_s))
        campaign.controlShare = share->toDouble(&isNumber);
    if (!isNumber)
        return usageError(Cli::tr("--control takes a share from 0 to 0.9."));
    if (const auto cost = session.option(u"cost"_s)) {
        const auto amount = Money::fromDecimal(*cost);
        if (!amount)
            return usageError(Cli::tr("--cost takes an amount such as 1200.50."));
        campaign.cost = *amount;
    }
    const auto seed = session.number(u"seed"_s, -1);
    LEADBOOK_TRY(seed);
    campaign.seed =
        *seed < 0 ? campaignSeed(campaign.name, campaign.created) : static_cast<std::uint64_t>(*seed);
    return {};
}

Status takeDays(const Session &session, Campaign &campaign)
{
    for (const auto &[name, day] :
         {std::pair{u"start"_s, &campaign.start}, std::pair{u"end"_s, &campaign.end}}) {
        if (!session.option(name))
            continue;
        const auto read = session.day(name);
        LEADBOOK_TRY(read);
        *day = *read;
    }
    return {};
}

/// The campaign that the options describe.
Result<Campaign> describedCampaign(const Session &session, const QString &name,
                                   const MessageTemplate &written)
{
    Campaign campaign;
    campaign.name = name;
    campaign.created = session.workspace().clock().today();
    campaign.isLive = session.options().isSet(u"live"_s);
    const auto filter = filterOf(session);
    LEADBOOK_TRY(filter);
    campaign.filter = *filter;
    campaign.channel = written.channel;
    if (const auto key = session.option(u"channel"_s)) {
        const auto channel = findChannel(*key);
        if (!channel)
            return usageError(Cli::tr("--channel takes mail, sms, wechat, call, letter or event."));
        campaign.channel = *channel;
    }
    const QString usual = written.name.isEmpty() ? u"offers"_s : written.purpose;
    campaign.purpose = consentPurposeKey(session.option(u"purpose"_s).value_or(usual));
    LEADBOOK_TRY(takeNumbers(session, campaign));
    LEADBOOK_TRY(takeDays(session, campaign));
    return campaign;
}

Result<FieldRef> segmentBy(const Session &session)
{
    const QString name = session.option(u"by"_s).value_or(u"grade"_s);
    for (const FieldId field : {FieldId::Grade, FieldId::RfmSegment, FieldId::LifeCycle}) {
        if (toQString(fieldOf(field).key).compare(name, Qt::CaseInsensitive) == 0)
            return FieldRef(field);
    }
    return usageError(Cli::tr("--by takes grade, rfm or lifeCycle."));
}

Result<std::shared_ptr<CampaignDraft>> draft(Session &session, const Campaign &campaign)
{
    const auto by = segmentBy(session);
    LEADBOOK_TRY(by);
    auto drafted = await(session.workspace().runAside(
        Session::reportProgress(u"campaign"_s), [path = session.workspace().dataPath(), campaign,
                                                 by = *by](const View &view, const Progress &progress) {
            return draftCampaign(path, view, campaign, by, progress);
        }));
    LEADBOOK_TRY(drafted);
    return std::make_shared<CampaignDraft>(*std::move(drafted));
}

/// Writes @p drafted unless it is a plan, and says what it came to.
Status finish(Session &session, const std::shared_ptr<CampaignDraft> &drafted, const Stopwatch &stopwatch)
{
    const bool isPlan = session.options().isSet(u"plan"_s);
    const QString name = drafted->campaign.name;
    QJsonObject json;
    if (!isPlan) {
        LEADBOOK_TRY(writeChange(session, applyCampaign(drafted, Session::reportProgress(u"campaign"_s))));
        const auto standing = findCampaign(session.workspace().dataPath(), name);
        LEADBOOK_TRY(standing);
        json = standingJson(*standing);
    } else {
        json = standingJson({drafted->campaign, drafted->written.name, {}, 0, 0, 0, 0});
    }
    const QJsonObject counts = draftJson(*drafted);
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json[it.key()] = it.value();
    json[u"plan"_s] = isPlan;
    json[u"seconds"_s] = stopwatch.seconds();
    QStringList lines = draftLines(*drafted);
    if (isPlan)
        lines << Cli::tr("Nothing was written. Without --plan it is.");
    session.print(json, lines);
    return {};
}

Status create(Session &session, const QString &name)
{
    MessageTemplate written;
    if (const auto key = session.option(u"template"_s)) {
        auto found = findTemplate(session, *key);
        LEADBOOK_TRY(found);
        written = *std::move(found);
    }
    const Stopwatch stopwatch;
    auto campaign = describedCampaign(session, name, written);
    LEADBOOK_TRY(campaign);
    campaign->messageTemplate = written.id;
    const auto drafted = draft(session, *campaign);
    LEADBOOK_TRY(drafted);
    (*drafted)->written = written;
    return finish(session, *drafted, stopwatch);
}

/// Adds who entered the filter since.
Status refresh(Session &session, const CampaignStanding &standing)
{
    const Stopwatch stopwatch;
    const auto drafted = draft(session, standing.campaign);
    LEADBOOK_TRY(drafted);
    return finish(session, *drafted, stopwatch);
}

Status send(Session &session, const CampaignStanding &standing, const QString &target)
{
    const Stopwatch stopwatch;
    auto mailing = campaignMailing(session.workspace().dataPath(), standing);
    LEADBOOK_TRY(mailing);
    const bool isCsv = target.endsWith(u".csv", Qt::CaseInsensitive) && !session.options().isSet(u"eml"_s);
    if (!isCsv && mailing->channel != Channel::Mail)
        return usageError(Cli::tr("Only e-mails become mail files; name a file that ends in .csv."));
    const QString language = session.option(u"language"_s).value_or(QLocale().name());
    const auto outcome = await(session.workspace().runAside(
        Session::reportProgress(u"campaign"_s),
        [path = session.workspace().dataPath(), mailing = *mailing, isCsv, target, language,
         now = session.workspace().clock().nowMs()](const View &view, const Progress &progress) {
            return writeMailing(path, view, mailing, isCsv ? MailingForm::Csv : MailingForm::MailFiles,
                                target, language, now, progress);
        }));
    LEADBOOK_TRY(outcome);
    const Status logged =
        writeChange(session, logMessages({outcome->sent, mailing->written, mailing->channel,
                                          standing.campaign.id, session.workspace().clock().today(),
                                          session.workspace().clock().nowMs(), QFileInfo(target).fileName()},
                                         Session::reportProgress(u"campaign"_s)));
    if (!logged) {
        outcome->sent->discard(); // what is not noted was not sent
        return logged;
    }
    const auto after = findCampaign(session.workspace().dataPath(), standing.campaign.name);
    LEADBOOK_TRY(after);
    QJsonObject json = standingJson(*after);
    const auto count = static_cast<qint64>(outcome->sent->messages.size());
    json[u"sent"_s] = count;
    json[u"sentBefore"_s] = qint64(standing.sent);
    json[u"files"_s] = qint64(outcome->sent->files.size());
    json[u"incomplete"_s] = qint64(outcome->sent->incomplete);
    json[u"leftOut"_s] = leftOutJson(outcome->leftOut);
    json[u"seconds"_s] = stopwatch.seconds();
    session.print(
        json,
        {Cli::tr("%1 messages written to %2 and noted in the customers’ records.").arg(count).arg(target),
         leftOutSentence(outcome->leftOut, mailing->channel)});
    return {};
}

Status takeResponses(Session &session, const CampaignStanding &standing, const QString &file)
{
    const Stopwatch stopwatch;
    const auto said =
        await(session.workspace().runAside(Session::reportProgress(u"campaign"_s),
                                           [path = session.workspace().dataPath(), id = standing.campaign.id,
                                            file](const View &view, const Progress &progress) {
                                               return readResponses(path, view, id, file, progress);
                                           }));
    LEADBOOK_TRY(said);
    if (!said->responses.empty() && !session.options().isSet(u"plan"_s))
        LEADBOOK_TRY(writeChange(session, markResponses(standing.campaign.name, said->responses)));
    const auto after = findCampaign(session.workspace().dataPath(), standing.campaign.name);
    LEADBOOK_TRY(after);
    QJsonObject json = standingJson(*after);
    json[u"rows"_s] = qint64(said->rows);
    json[u"new"_s] = qint64(said->responses.size());
    json[u"known"_s] = qint64(said->known);
    json[u"repeated"_s] = qint64(said->repeated);
    json[u"unknown"_s] = qint64(said->unknown);
    json[u"noMember"_s] = qint64(said->strangers);
    json[u"noDay"_s] = qint64(said->noDay);
    json[u"seconds"_s] = stopwatch.seconds();
    QStringList lines{
        Cli::tr("%1 rows: %2 new responses, %3 known, %4 of nobody in the book, %5 of no members.")
            .arg(said->rows)
            .arg(said->responses.size())
            .arg(said->known)
            .arg(said->unknown)
            .arg(said->strangers)};
    if (!said->examples.isEmpty())
        lines << Cli::tr("Not found, for instance: %1").arg(said->examples.join(u", "_s));
    session.print(json, lines);
    return {};
}

Status showFigures(Session &session, const CampaignStanding &standing)
{
    const Stopwatch stopwatch;
    const auto results = await(session.workspace().runAside(
        Session::reportProgress(u"campaign"_s),
        [path = session.workspace().dataPath(), standing](const View &view, const Progress &progress) {
            return campaignResults(path, view, standing, progress);
        }));
    LEADBOOK_TRY(results);
    QJsonObject json = resultsJson(*results);
    json[u"seconds"_s] = stopwatch.seconds();
    session.print(json, resultsLines(*results));
    return {};
}

Status listAll(Session &session)
{
    const Stopwatch stopwatch;
    if (session.options().isSet(u"templates"_s)) {
        const auto templates = readTemplates(session.workspace().dataPath());
        LEADBOOK_TRY(templates);
        session.print({{u"templates"_s, templatesJson(*templates)}, {u"seconds"_s, stopwatch.seconds()}},
                      templateLines(*templates));
        return {};
    }
    const auto campaigns = readCampaigns(session.workspace().dataPath());
    LEADBOOK_TRY(campaigns);
    QJsonArray array;
    for (const CampaignStanding &each : *campaigns)
        array.append(standingJson(each));
    session.print({{u"campaigns"_s, array}, {u"seconds"_s, stopwatch.seconds()}}, campaignLines(*campaigns));
    return {};
}

} // namespace

Status runCampaign(Session &session, const QStringList &arguments)
{
    const bool isNew = session.option(u"where"_s) || session.option(u"segment"_s);
    if (arguments.isEmpty()) {
        if (isNew || session.option(u"send"_s) || session.option(u"responses"_s))
            return usageError(Cli::tr("Say which campaign: leadbook campaign NAME …"));
        LEADBOOK_TRY(session.openBook());
        return listAll(session);
    }
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    if (isNew)
        return create(session, arguments.front());
    const auto standing = findCampaign(session.workspace().dataPath(), arguments.front());
    LEADBOOK_TRY(standing);
    if (const auto target = session.option(u"send"_s))
        return send(session, *standing, *target);
    if (const auto file = session.option(u"responses"_s))
        return takeResponses(session, *standing, *file);
    if (session.options().isSet(u"refresh"_s))
        return refresh(session, *standing);
    return showFigures(session, *standing);
}

} // namespace leadbook::cli
