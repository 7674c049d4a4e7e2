// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaigntables.h"

#include "domain/consentterms.h"
#include "domain/daywords.h"
#include "items/campaignwords.h"
#include "items/cellroles.h"
#include "items/filterwords.h"
#include "ui/widgets/format.h"
#include "workspace/filtering.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CampaignTables)
};

QString moneyText(const ArmFigures &arm, const QLocale &locale)
{
    return arm.members > 0 ? locale.toString(arm.meanRevenue(), 'f', 2) : QString();
}

FigureRow figureRow(const QString &name, const CampaignFigures &figures, const QLocale &locale)
{
    return {{name},
            {qlonglong{figures.addressed.members}},
            {qlonglong{figures.control.members}},
            {rateWithInterval(figures.addressed.response())},
            {rateWithInterval(figures.addressed.conversion())},
            {rateWithInterval(figures.control.conversion())},
            {moneyText(figures.addressed, locale)},
            {differenceWithInterval(figures.revenue)}};
}

} // namespace

QList<FigureColumn> campaignColumns()
{
    return {{Words::tr("Campaign")},           {Words::tr("State"), Qt::DisplayRole, true},
            {Words::tr("Members"), CountRole}, {Words::tr("Control group"), CountRole},
            {Words::tr("Sent"), CountRole},    {Words::tr("Responses"), CountRole}};
}

QList<FigureRow> campaignRows(const std::vector<CampaignStanding> &campaigns)
{
    QList<FigureRow> rows;
    for (const CampaignStanding &each : campaigns)
        rows << FigureRow{{each.campaign.name, each.campaign.filter, each.campaign.name},
                          {campaignStateLabel(each.campaign.state)},
                          {qlonglong{each.members}},
                          {qlonglong{each.control}},
                          {qlonglong{each.sent}},
                          {qlonglong{each.responded}}};
    return rows;
}

QList<FigureColumn> campaignFigureColumns()
{
    return {{Words::tr("Class")},
            {Words::tr("Addressed"), CountRole},
            {Words::tr("Control group"), CountRole},
            {Words::tr("Responses"), Qt::DisplayRole, true},
            {Words::tr("Converted"), Qt::DisplayRole, true},
            {Words::tr("Control converted"), Qt::DisplayRole, true},
            {Words::tr("Revenue each")},
            {Words::tr("More than control"), Qt::DisplayRole, true}};
}

MemberPart::Of campaignFigurePart(int column)
{
    using Of = MemberPart::Of;
    // Class, addressed, control, responses, converted, control converted, revenue, more than control.
    constexpr std::array kParts{Of::Everyone,  Of::Addressed,        Of::Control,   Of::Responded,
                                Of::Converted, Of::ControlConverted, Of::Addressed, Of::Everyone};
    const auto place = static_cast<std::size_t>(column);
    return place < kParts.size() ? kParts[place] : Of::Everyone;
}

QString memberPartLabel(MemberPart::Of of)
{
    switch (of) {
    case MemberPart::Of::Everyone:
        return Words::tr("all members");
    case MemberPart::Of::Addressed:
        return Words::tr("addressed");
    case MemberPart::Of::Control:
        return Words::tr("control group");
    case MemberPart::Of::Responded:
        return Words::tr("responses");
    case MemberPart::Of::Converted:
        return Words::tr("converted");
    case MemberPart::Of::ControlConverted:
        return Words::tr("control converted");
    }
    return {};
}

QList<FigureRow> campaignFigureRows(const CampaignResults &results, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (qsizetype i = 0; i < results.segments.size(); ++i)
        rows << figureRow(memberSegmentLabel(results.segments[i]), results.figures[std::size_t(i)], locale);
    if (!results.figures.empty())
        rows << figureRow(Words::tr("All"), results.figures.back(), locale);
    return rows;
}

/// Whom a campaign is for, in the user's words; as it is written where the book does not understand it.
QString audience(const QString &filter, const View *view)
{
    const auto read = view ? parseFilter(*view, filter) : Result<Filter>(Filter());
    return view && read ? filterWords(*view, *read) : filter;
}

QList<Span> aboutCampaign(const CampaignResults &results, const View *view, const QLocale &locale)
{
    const CampaignStanding &standing = results.standing;
    const Campaign &campaign = standing.campaign;
    QStringList facts{campaignStateLabel(campaign.state), channelLabel(campaign.channel),
                      consentPurposeLabel(campaign.purpose)};
    facts << (standing.templateName.isEmpty() ? Words::tr("no template")
                                              : Words::tr("template “%1”").arg(standing.templateName));
    if (campaign.cost.isKnown())
        facts << Words::tr("cost %1").arg(locale.toString(campaign.cost.toDouble(), 'f', 0));
    QList<Span> spans{{facts.join(u" · "_s), Tone::Text}};
    spans << Span{u"\n"_s + (campaign.filter.isEmpty()
                                 ? Words::tr("For everybody")
                                 : Words::tr("For: %1").arg(audience(campaign.filter, view))),
                  Tone::Muted};
    if (campaign.isLive)
        spans << Span{u" · "_s + Words::tr("who enters later may join"), Tone::Muted};
    spans << Span{
        u"\n"_s + (campaign.end.isValid()
                       ? Words::tr("What they did from %1 to %2 counts.")
                             .arg(dayWords(results.from, locale), dayWords(campaign.end, locale))
                       : Words::tr("What they did from %1 on counts.").arg(dayWords(results.from, locale))),
        Tone::Muted};
    return spans;
}

} // namespace leadbook
