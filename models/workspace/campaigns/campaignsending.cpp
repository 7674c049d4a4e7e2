// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/campaigns/campaignsending.h"

#include "store/reader.h"
#include "workspace/messages/templatework.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

Result<SentMessages> sendAs(const View &view, MessageRenderer &renderer, const Mailing &mailing,
                            MailingForm form, const QString &target, std::int64_t nowMs, QString &text,
                            const Progress &progress)
{
    switch (form) {
    case MailingForm::Csv:
        return writeMessageCsv(view, renderer, target, mailing.channel, progress);
    case MailingForm::MailFiles:
        return writeMailFiles(view, renderer, target, nowMs, progress);
    case MailingForm::Text:
        break;
    }
    SentMessages sent;
    auto all = messagesAsText(view, renderer, sent, progress);
    LEADBOOK_TRY(all);
    text = *std::move(all);
    return sent;
}

} // namespace

Result<Mailing> campaignMailing(const QString &path, const CampaignStanding &standing)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    const Campaign &campaign = standing.campaign;
    const auto templates = readTemplates(connection->handle());
    LEADBOOK_TRY(templates);
    const auto written = std::ranges::find(*templates, campaign.messageTemplate, &MessageTemplate::id);
    if (campaign.messageTemplate == 0 || written == templates->end())
        return Error{
            ErrorCode::NotFound,
            Words::tr("The campaign “%1” has no template; choose one before it is sent.").arg(campaign.name),
            {}};
    const auto members = readMembers(connection->handle(), campaign.id);
    LEADBOOK_TRY(members);
    Mailing mailing{*written, campaign.channel, campaign.purpose, campaign.id, {}};
    for (const CampaignMember &member : *members) {
        if (!member.sent.isValid())
            mailing.customers.push_back(member.customer);
    }
    return mailing;
}

Result<Recipients> mailingRecipients(sqlite3 *database, const View &view, const Mailing &mailing,
                                     const Progress &progress)
{
    const auto may =
        MayContact::read(database, view, {mailing.channel, mailing.purpose, mailing.campaign}, progress);
    LEADBOOK_TRY(may);
    std::vector<Row> rows;
    rows.reserve(mailing.customers.size());
    std::int64_t gone = 0;
    for (const std::int64_t id : mailing.customers) {
        const Row row = view.snapshot->customers.ids.find(id);
        if (row == kNoRow)
            ++gone;
        else
            rows.push_back(row);
    }
    Recipients recipients = may->choose(rows, progress);
    if (progress.isCancelled())
        return cancelledError();
    recipients.leftOut[static_cast<std::size_t>(LeftOut::Invalid)] += gone;
    return recipients;
}

Result<Recipients> mailingRecipients(const QString &path, const View &view, const Mailing &mailing,
                                     const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    return mailingRecipients(connection->handle(), view, mailing, progress);
}

Result<MessageRenderer> renderMailing(sqlite3 *database, const View &view, const Mailing &mailing,
                                      const QString &language, LeftOutCounts &leftOut,
                                      const Progress &progress)
{
    auto recipients = mailingRecipients(database, view, mailing, progress);
    LEADBOOK_TRY(recipients);
    leftOut = recipients->leftOut;
    return MessageRenderer::make(view, database, mailing.written, std::move(recipients->may), language,
                                 progress);
}

Result<MailingOutcome> writeMailing(const QString &path, const View &view, const Mailing &mailing,
                                    MailingForm form, const QString &target, const QString &language,
                                    std::int64_t nowMs, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    MailingOutcome outcome;
    auto renderer = renderMailing(connection->handle(), view, mailing, language, outcome.leftOut, progress);
    LEADBOOK_TRY(renderer);
    if (renderer->size() == 0)
        return Error{
            ErrorCode::Constraint, Words::tr("Nobody of them may be written to; nothing was written."), {}};
    auto sent = sendAs(view, *renderer, mailing, form, target, nowMs, outcome.text, progress);
    LEADBOOK_TRY(sent);
    outcome.sent = std::make_shared<const SentMessages>(*std::move(sent));
    return outcome;
}

} // namespace leadbook
