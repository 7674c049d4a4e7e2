// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/campaignjson.h"

#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "core/text.h"
#include "domain/consentterms.h"
#include "items/campaignwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr auto kRight = TextTable::Align::Right;
/// By ArmVerdict.
constexpr std::array<std::string_view, 5> kVerdictKeys{"noControl", "tooFew", "more", "noMore", "less"};

QString key(std::string_view word)
{
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

QJsonObject rateJson(const QString &name, const WinCount &count)
{
    if (count.all <= 0)
        return {{name + u"Rate"_s, QJsonValue()},
                {name + u"Low"_s, QJsonValue()},
                {name + u"High"_s, QJsonValue()}};
    const RateInterval interval = wilsonInterval(count);
    return {
        {name + u"Rate"_s, count.rate()}, {name + u"Low"_s, interval.low}, {name + u"High"_s, interval.high}};
}

void merge(QJsonObject &object, const QJsonObject &other)
{
    for (auto it = other.begin(); it != other.end(); ++it)
        object[it.key()] = it.value();
}

QJsonObject armJson(const ArmFigures &arm)
{
    QJsonObject object{
        {u"members"_s, qint64(arm.members)},
        {u"sent"_s, qint64(arm.sent)},
        {u"responded"_s, qint64(arm.responded)},
        {u"converted"_s, qint64(arm.converted)},
        {u"revenue"_s, arm.revenue},
        {u"revenuePerMember"_s, arm.members > 0 ? QJsonValue(arm.meanRevenue()) : QJsonValue()}};
    merge(object, rateJson(u"response"_s, arm.response()));
    merge(object, rateJson(u"conversion"_s, arm.conversion()));
    return object;
}

QJsonValue differenceJson(const std::optional<ArmDifference> &difference)
{
    if (!difference)
        return {};
    return QJsonObject{
        {u"estimate"_s, difference->value}, {u"low"_s, difference->low}, {u"high"_s, difference->high}};
}

/// The class at @p place, or the word for all of them behind the last.
QString segmentName(const CampaignResults &results, std::size_t place)
{
    const auto at = static_cast<qsizetype>(place);
    return at < results.segments.size() ? memberSegmentLabel(results.segments[at]) : Cli::tr("All");
}

struct SegmentCount
{
    std::int64_t members = 0;
    std::int64_t control = 0;
};

std::vector<SegmentCount> countSegments(const CampaignDraft &draft)
{
    std::vector<SegmentCount> counts(draft.segments.size());
    for (const DraftMember &member : draft.members) {
        ++counts[member.segment].members;
        counts[member.segment].control += member.isControl ? 1 : 0;
    }
    return counts;
}

} // namespace

QJsonObject leftOutJson(const LeftOutCounts &counts)
{
    QJsonObject object;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        if (counts[i] > 0)
            object[key(kLeftOutKeys[i])] = qint64(counts[i]);
    }
    return object;
}

QJsonObject standingJson(const CampaignStanding &standing)
{
    const Campaign &campaign = standing.campaign;
    QJsonObject object{{u"id"_s, qint64(campaign.id)},
                       {u"name"_s, campaign.name},
                       {u"state"_s, key(kCampaignStateKeys[static_cast<std::size_t>(campaign.state)])},
                       {u"channel"_s, key(kChannelKeys[static_cast<std::size_t>(campaign.channel)])},
                       {u"purpose"_s, campaign.purpose},
                       {u"filter"_s, campaign.filter},
                       {u"live"_s, campaign.isLive},
                       {u"controlShare"_s, campaign.controlShare},
                       {u"members"_s, qint64(standing.members)},
                       {u"control"_s, qint64(standing.control)},
                       {u"sent"_s, qint64(standing.sent)},
                       {u"responded"_s, qint64(standing.responded)}};
    if (!standing.templateName.isEmpty())
        object[u"template"_s] = standing.templateName;
    if (!standing.ownerName.isEmpty())
        object[u"owner"_s] = standing.ownerName;
    if (campaign.start.isValid())
        object[u"start"_s] = campaign.start.toIso();
    if (campaign.end.isValid())
        object[u"end"_s] = campaign.end.toIso();
    if (campaign.cost.isKnown())
        object[u"cost"_s] = campaign.cost.toDouble();
    return object;
}

QJsonObject draftJson(const CampaignDraft &draft)
{
    const auto counts = countSegments(draft);
    QJsonArray rows;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i].members > 0)
            rows.append(QJsonObject{{u"segment"_s, toQString(draft.segments[i])},
                                    {u"members"_s, qint64(counts[i].members)},
                                    {u"control"_s, qint64(counts[i].control)},
                                    {u"reason"_s, Cli::tr("passes the filter and may be written to")}});
    }
    return {{u"matched"_s, qint64(draft.matched)},
            {u"members"_s, qint64(draft.members.size())},
            {u"control"_s, qint64(draft.control())},
            {u"leftOut"_s, leftOutJson(draft.leftOut)},
            {u"rows"_s, rows}};
}

QStringList draftLines(const CampaignDraft &draft)
{
    TextTable table({{Cli::tr("Class")}, {Cli::tr("Members"), kRight}, {Cli::tr("Control"), kRight}});
    const auto counts = countSegments(draft);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i].members > 0)
            table.addRow({memberSegmentLabel(toQString(draft.segments[i])),
                          QString::number(counts[i].members), QString::number(counts[i].control)});
    }
    QStringList lines{Cli::tr("%1 pass the filter, %2 become members, %3 of them as the control group.")
                          .arg(draft.matched)
                          .arg(draft.members.size())
                          .arg(draft.control()),
                      leftOutSentence(draft.leftOut, draft.campaign.channel)};
    return draft.members.empty() ? lines : lines << QString() << table.lines();
}

QJsonObject resultsJson(const CampaignResults &results)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < results.figures.size(); ++i) {
        const CampaignFigures &figures = results.figures[i];
        QJsonObject row = armJson(figures.addressed);
        const auto at = static_cast<qsizetype>(i);
        row[u"segment"_s] = at < results.segments.size() ? QJsonValue(results.segments[at]) : QJsonValue();
        row[u"control"_s] = armJson(figures.control);
        row[u"conversionDifference"_s] = differenceJson(figures.conversion);
        row[u"revenueDifference"_s] = differenceJson(figures.revenue);
        row[u"verdict"_s] = key(kVerdictKeys[static_cast<std::size_t>(figures.verdict)]);
        row[u"reason"_s] = campaignVerdict(figures, results.isOver());
        rows.append(row);
    }
    QJsonObject object = standingJson(results.standing);
    object[u"from"_s] = results.from.toIso();
    object[u"to"_s] = results.to.toIso();
    object[u"over"_s] = results.isOver();
    object[u"rows"_s] = rows;
    return object;
}

QStringList resultsLines(const CampaignResults &results)
{
    TextTable table({{Cli::tr("Class")},
                     {Cli::tr("Members"), kRight},
                     {Cli::tr("Sent"), kRight},
                     {Cli::tr("Responses")},
                     {Cli::tr("Converted")},
                     {Cli::tr("Control")},
                     {Cli::tr("Difference of revenue per member")}});
    for (std::size_t i = 0; i < results.figures.size(); ++i) {
        const CampaignFigures &figures = results.figures[i];
        table.addRow({segmentName(results, i), QString::number(figures.addressed.members),
                      QString::number(figures.addressed.sent), rateWithInterval(figures.addressed.response()),
                      rateWithInterval(figures.addressed.conversion()),
                      rateWithInterval(figures.control.conversion()),
                      differenceWithInterval(figures.revenue)});
    }
    return table.lines() << QString() << campaignVerdict(results.figures.back(), results.isOver());
}

QStringList campaignLines(const std::vector<CampaignStanding> &campaigns)
{
    if (campaigns.empty())
        return {Cli::tr(
            "There is no campaign yet. Make one: leadbook campaign NAME --where FILTER --control 0.1")};
    TextTable table({{Cli::tr("Campaign")},
                     {Cli::tr("State")},
                     {Cli::tr("Members"), kRight},
                     {Cli::tr("Control"), kRight},
                     {Cli::tr("Sent"), kRight},
                     {Cli::tr("Responses"), kRight}});
    for (const CampaignStanding &each : campaigns)
        table.addRow({each.campaign.name, campaignStateLabel(each.campaign.state),
                      QString::number(each.members), QString::number(each.control),
                      QString::number(each.sent), QString::number(each.responded)});
    return table.lines();
}

QJsonArray templatesJson(const std::vector<MessageTemplate> &templates)
{
    QJsonArray array;
    for (const MessageTemplate &each : templates) {
        QJsonArray languages;
        for (const MessageWording &wording : each.wordings)
            languages.append(wording.language);
        array.append(QJsonObject{{u"id"_s, qint64(each.id)},
                                 {u"key"_s, each.key},
                                 {u"name"_s, each.name},
                                 {u"channel"_s, key(kChannelKeys[static_cast<std::size_t>(each.channel)])},
                                 {u"purpose"_s, each.purpose},
                                 {u"languages"_s, languages}});
    }
    return array;
}

QStringList templateLines(const std::vector<MessageTemplate> &templates)
{
    TextTable table({{Cli::tr("Key")}, {Cli::tr("Name")}, {Cli::tr("Channel")}, {Cli::tr("Purpose")}});
    for (const MessageTemplate &each : templates)
        table.addRow({each.key, each.name, channelLabel(each.channel), consentPurposeLabel(each.purpose)});
    return table.lines();
}

} // namespace leadbook::cli
