// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "core/clock.h"
#include "domain/template/shippedtemplates.h"
#include "store/reader.h"
#include "support/loadedbook.h"
#include "workspace/campaigns/campaigndraft.h"
#include "workspace/campaigns/campaignresults.h"
#include "workspace/campaigns/campaignsending.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

// How long it takes to choose and write the members of a campaign, to write their mails, what comes of it,
// and how soon a cancel is heard: bench_campaign BOOK FILTER. The book must be a copy: it is written to, and
// everything is undone. Mails go to a temporary folder and go with it.

using namespace leadbook;
using namespace leadbook::test;

namespace {

using Clock_ = std::chrono::steady_clock;

double since(Clock_::time_point begin)
{
    return std::chrono::duration<double>(Clock_::now() - begin).count();
}

Campaign campaignOf(const QString &filter)
{
    Campaign campaign;
    campaign.name = QStringLiteral("Bench");
    campaign.filter = filter;
    campaign.purpose = QStringLiteral("service");
    campaign.controlShare = 0.1;
    campaign.seed = 1;
    return campaign;
}

Result<CampaignDraft> drafted(Workspace &workspace, const QString &filter)
{
    return awaited(
        workspace.runAside(std::make_shared<Progress>(),
                           [path = workspace.dataPath(), filter](const View &view, const Progress &progress) {
                               return draftCampaign(path, view, campaignOf(filter), FieldId::Grade, progress);
                           }));
}

/// A mail to everybody in @p standing's campaign that has an address.
Result<Mailing> mailingOf(const QString &path, const CampaignStanding &standing)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    const auto members = readMembers(connection->handle(), standing.campaign.id);
    LEADBOOK_TRY(members);
    Mailing mailing;
    mailing.written = shippedTemplates().front();
    mailing.purpose = QStringLiteral("service");
    mailing.campaign = standing.campaign.id;
    for (const CampaignMember &member : *members)
        mailing.customers.push_back(member.customer);
    return mailing;
}

/// Writes the messages in one form and says how long it took; cancelled in the middle where @p stops.
void benchForm(Workspace &workspace, const Mailing &mailing, MailingForm form, bool stops)
{
    const QTemporaryDir folder;
    const QString target =
        folder.filePath(form == MailingForm::Csv ? QStringLiteral("mails.csv") : QStringLiteral("mails"));
    Clock_::time_point cancelled;
    Progress *self = nullptr;
    auto progress = std::make_shared<Progress>([&](std::int64_t done, std::int64_t total) {
        if (stops && total > 0 && done >= total / 2 && !self->isCancelled()) {
            self->cancel();
            cancelled = Clock_::now();
        }
    });
    self = progress.get();
    const auto begin = Clock_::now();
    const auto written = awaited(workspace.runAside(progress, [&](const View &view, const Progress &running) {
        return writeMailing(workspace.dataPath(), view, mailing, form, target, QStringLiteral("en"), 0,
                            running);
    }));
    const char *name = form == MailingForm::Csv ? "csv" : form == MailingForm::Text ? "text" : "mail files";
    if (written)
        std::printf("%s %.2f s, %zu messages, %lld left out\n", name, since(begin),
                    written->sent->messages.size(), static_cast<long long>(leftOutTotal(written->leftOut)));
    else if (stops)
        std::printf("%s cancelled: over after %.0f ms, %lld files left\n", name, since(cancelled) * 1'000,
                    static_cast<long long>(QDir(folder.path()).entryList(QDir::Files).size()));
    else
        std::printf("%s failed: %s\n", name, qPrintable(written.error().message));
}

} // namespace

int main(int argumentCount, char **arguments)
{
    QCoreApplication application(argumentCount, arguments);
    if (argumentCount != 3)
        return 2;
    SystemClock clock;
    Workspace workspace(clock);
    if (!awaited(workspace.open(QString::fromLocal8Bit(arguments[1]))) || !awaited(workspace.load()))
        return 1;
    const QString filter = QString::fromLocal8Bit(arguments[2]);
    auto begin = Clock_::now();
    auto draft = drafted(workspace, filter);
    if (!draft)
        return 1;
    std::printf("%zu customers, %lld pass the filter, %zu members\n",
                workspace.view()->snapshot->customers.rows(), static_cast<long long>(draft->matched),
                draft->members.size());
    std::printf("draft %.2f s\n", since(begin));
    const auto shared = std::make_shared<const CampaignDraft>(*std::move(draft));

    begin = Clock_::now();
    RecordWork work = applyCampaign(shared, std::make_shared<Progress>());
    if (!awaited(workspace.change(work.label, work.work)))
        return 1;
    std::printf("write %.2f s\n", since(begin));
    const auto standing = findCampaign(workspace.dataPath(), QStringLiteral("Bench"));
    begin = Clock_::now();
    const auto results = campaignResults(workspace.dataPath(), *workspace.view(), *standing, Progress());
    std::printf("figures of %zu members %.2f s\n", results->members.size(), since(begin));
    const auto mailing = mailingOf(workspace.dataPath(), *standing);
    if (!mailing)
        return 1;
    for (const MailingForm form : {MailingForm::MailFiles, MailingForm::Csv, MailingForm::Text})
        benchForm(workspace, *mailing, form, false);
    benchForm(workspace, *mailing, MailingForm::MailFiles, true);
    begin = Clock_::now();
    if (!awaited(workspace.undo()))
        return 1;
    std::printf("undo %.2f s\n", since(begin));

    // A cancel in the middle: how long until the change is over, with nothing written.
    Clock_::time_point cancelled;
    Progress *self = nullptr;
    const auto half = static_cast<std::int64_t>(shared->members.size() / 2);
    auto progress = std::make_shared<Progress>([&](std::int64_t done, std::int64_t) {
        if (done == half) {
            self->cancel();
            cancelled = Clock_::now();
        }
    });
    self = progress.get();
    work = applyCampaign(shared, progress);
    const auto stopped = awaited(workspace.change(work.label, work.work));
    std::printf("cancel %.0f ms, %s\n", since(cancelled) * 1'000, stopped ? "not heard" : "nothing written");
    return stopped ? 1 : 0;
}
