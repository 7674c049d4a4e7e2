// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/campaigns/campaigndraft.h"

#include "domain/changelabel.h"
#include "domain/randomarm.h"
#include "store/bulkwriter.h"
#include "store/editor.h"
#include "store/reader.h"
#include "workspace/campaigns/campaignwork.h"
#include "workspace/cellspelling.h"
#include "workspace/filtering.h"
#include "workspace/messages/templatework.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

/// Who is a member already, by customer row.
Result<std::vector<std::uint8_t>> knownMembers(sqlite3 *database, const Snapshot &snapshot,
                                               std::int64_t campaign)
{
    std::vector<std::uint8_t> known(snapshot.customers.rows(), 0);
    if (campaign == 0)
        return known;
    auto read = Statement::prepare(database, "SELECT customer FROM campaign_member WHERE campaign = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, campaign);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return known;
        if (const Row row = snapshot.customers.ids.find(read->integer(0)); row != kNoRow)
            known[row] = 1;
    }
}

/// Numbers the classes of customers as they come.
class Classes
{
public:
    Classes(const View &view, FieldRef field)
        : m_column(view, ListKind::Customers, field)
        , m_spelling(view, field)
    {
    }

    std::uint32_t of(Row customer, std::vector<std::string> &segments)
    {
        const std::string name(m_spelling(m_column.value(customer)));
        const auto [found, isNew] = m_numbers.try_emplace(name, static_cast<std::uint32_t>(segments.size()));
        if (name.empty())
            return 0;
        if (isNew)
            segments.push_back(name);
        return found->second;
    }

private:
    ListColumn m_column;
    CellSpelling m_spelling;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

Result<std::vector<Row>> matching(const View &view, const QString &text,
                                  const std::vector<std::uint8_t> &known, const Progress &progress)
{
    const auto filter = parseFilter(view, text);
    LEADBOOK_TRY(filter);
    const FieldTable &customers = view.snapshot->customers;
    std::vector<Row> rows;
    for (Row row = 0; row < customers.rows(); ++row) {
        if (customers.isAlive(row) && known[row] == 0)
            rows.push_back(row);
    }
    filterRows(view, ListKind::Customers, *filter, rows, progress);
    if (progress.isCancelled())
        return cancelledError();
    return rows;
}

Status writeMembers(Editor &editor, const CampaignDraft &draft, std::int64_t campaign,
                    const Progress *progress)
{
    constexpr std::array<std::string_view, 6> kColumns{"campaign", "customer", "contact",
                                                       "arm",      "segment",  "added_day"};
    auto writer = BulkWriter::begin(editor, RecordTable::CampaignMember, kColumns);
    LEADBOOK_TRY(writer);
    const auto total = static_cast<std::int64_t>(draft.members.size());
    std::int64_t done = 0;
    for (const DraftMember &member : draft.members) {
        if (progress != nullptr && progress->isCancelled())
            return cancelledError();
        if (progress != nullptr)
            progress->report(done++, total);
        Statement &row = writer->row();
        row.bind(1, campaign);
        row.bind(2, draft.snapshot->customers.ids[member.customer]);
        if (member.contact != kNoRow)
            row.bind(3, draft.snapshot->contacts.ids[member.contact]);
        row.bind(4, member.isControl ? 1 : 0);
        if (member.segment != 0)
            row.bind(5, std::string_view(draft.segments[member.segment]));
        row.bind(6, draft.day);
        LEADBOOK_TRY(writer->write());
    }
    writer->finish();
    return {};
}

Status write(Editor &editor, const CampaignDraft &draft, const Progress *progress)
{
    Campaign campaign = draft.campaign;
    if (campaign.id == 0) {
        const auto written = keepTemplate(editor, draft.written);
        LEADBOOK_TRY(written);
        if (*written != 0)
            campaign.messageTemplate = *written;
        const auto id = writeCampaign(editor, campaign);
        LEADBOOK_TRY(id);
        campaign.id = *id;
    }
    return writeMembers(editor, draft, campaign.id, progress);
}

} // namespace

std::int64_t CampaignDraft::control() const
{
    return std::ranges::count(members, true, &DraftMember::isControl);
}

std::uint64_t campaignSeed(const QString &name, Day day)
{
    std::uint64_t seed = mixed(static_cast<std::uint64_t>(day.isValid() ? day.number() : 0));
    for (const QChar character : name)
        seed = mixed(seed ^ character.unicode());
    return seed >> 12; // fits a JSON number
}

Result<CampaignDraft> draftCampaign(const QString &path, const View &view, const Campaign &campaign,
                                    FieldRef segmentBy, const Progress &progress)
{
    LEADBOOK_TRY(checkCampaign(campaign));
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    CampaignDraft draft;
    draft.campaign = campaign;
    draft.snapshot = view.snapshot;
    draft.day = view.asOf;
    const auto known = knownMembers(connection->handle(), *view.snapshot, campaign.id);
    LEADBOOK_TRY(known);
    const auto rows = matching(view, campaign.filter, *known, progress);
    LEADBOOK_TRY(rows);
    draft.matched = static_cast<std::int64_t>(rows->size());
    const auto may = MayContact::read(connection->handle(), view,
                                      {campaign.channel, campaign.purpose, campaign.id}, progress);
    LEADBOOK_TRY(may);
    Recipients chosen = may->choose(*rows, progress);
    draft.leftOut = chosen.leftOut;
    draft.segments.emplace_back();
    draft.members.reserve(chosen.may.size());
    Classes classes(view, segmentBy);
    for (const Recipient &each : chosen.may)
        draft.members.push_back(
            {each.customer, each.contact, classes.of(each.customer, draft.segments),
             isHeldOut(campaign.seed, view.snapshot->customers.ids[each.customer], campaign.controlShare)});
    if (progress.isCancelled())
        return cancelledError();
    return draft;
}

RecordWork applyCampaign(std::shared_ptr<const CampaignDraft> draft, std::shared_ptr<const Progress> progress)
{
    const QString name = draft->campaign.name;
    const QString label =
        draft->campaign.id == 0
            ? writtenLabel(QT_TRANSLATE_NOOP("Change", "Campaign “%1”"), name)
            : writtenLabel(QT_TRANSLATE_NOOP("Change", "New members of campaign “%1”"), name);
    return {label, [draft = std::move(draft), progress = std::move(progress)](Editor &editor) {
                return write(editor, *draft, progress.get());
            }};
}

} // namespace leadbook
