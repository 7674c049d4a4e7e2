// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/messages/messagelog.h"

#include "core/text.h"
#include "domain/campaign.h"
#include "domain/changelabel.h"
#include "domain/interactionkind.h"
#include "store/bulkwriter.h"
#include "store/editor.h"
#include "store/exportlog.h"
#include "workspace/exporting/tableexport.h"
#include "workspace/messages/templatework.h"

#include <QCoreApplication>

#include <array>
#include <unordered_set>
#include <vector>

namespace leadbook {

namespace {

int kindOf(Channel channel)
{
    switch (channel) {
    case Channel::Mail:
        return int(InteractionKind::Email);
    case Channel::Text:
        return int(InteractionKind::Message);
    case Channel::WeChat:
        return int(InteractionKind::WeChat);
    case Channel::Call:
        return int(InteractionKind::Call);
    case Channel::Event:
        return int(InteractionKind::Event);
    case Channel::Letter:
        break;
    }
    return int(InteractionKind::Other);
}

Status writeInteractions(Editor &editor, const MessageLog &log, std::int64_t written,
                         const Progress *progress)
{
    constexpr std::array<std::string_view, 9> kColumns{
        "customer", "contact", "kind", "day", "direction", "bulk", "summary", "campaign", "template"};
    auto writer = BulkWriter::begin(editor, RecordTable::Interaction, kColumns);
    LEADBOOK_TRY(writer);
    const auto &messages = log.sent->messages;
    std::int64_t done = 0;
    for (const SentMessage &message : messages) {
        if (progress != nullptr && progress->isCancelled())
            return cancelledError();
        if (progress != nullptr)
            progress->report(done++, std::int64_t(messages.size()));
        Statement &row = writer->row();
        row.bind(1, message.customer);
        if (message.contact != 0)
            row.bind(2, message.contact);
        row.bind(3, kindOf(log.channel));
        row.bind(4, log.day);
        row.bind(5, 0); // from us
        row.bind(6, messages.size() > 1 ? 1 : 0);
        if (!message.subject.isEmpty())
            row.bind(7, QStringView(message.subject));
        if (log.campaign != 0)
            row.bind(8, log.campaign);
        if (written != 0)
            row.bind(9, written);
        LEADBOOK_TRY(writer->write());
    }
    writer->finish();
    return {};
}

/// The ids of the campaign's members that were addressed now.
Result<std::vector<std::int64_t>> addressedMembers(Editor &editor, const MessageLog &log)
{
    std::unordered_set<std::int64_t> customers;
    for (const SentMessage &message : log.sent->messages)
        customers.insert(message.customer);
    auto read = editor.prepare("SELECT id, customer FROM campaign_member WHERE campaign = ?1 AND arm = 0");
    LEADBOOK_TRY(read);
    read->bind(1, log.campaign);
    std::vector<std::int64_t> members;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return members;
        if (customers.contains(read->integer(1)))
            members.push_back(read->integer(0));
    }
}

Status markMembers(Editor &editor, const MessageLog &log)
{
    const auto members = addressedMembers(editor, log);
    LEADBOOK_TRY(members);
    constexpr std::array<std::string_view, 1> kColumns{"sent_day"};
    auto update = editor.prepareUpdate(RecordTable::CampaignMember, kColumns);
    LEADBOOK_TRY(update);
    for (const std::int64_t member : *members) {
        update->bind(1, log.day);
        update->bind(2, member);
        LEADBOOK_TRY(update->execute());
    }
    auto read = editor.prepare("SELECT state, start_day FROM campaign WHERE id = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, log.campaign);
    const auto more = read->step();
    LEADBOOK_TRY(more);
    if (!*more || read->integer(0) != int(CampaignState::Draft))
        return {};
    std::vector<Cell> cells{{"state", int(CampaignState::Running)}};
    if (read->isNull(1))
        cells.push_back({"start_day", int{log.day.number()}});
    return editor.update(RecordTable::Campaign, log.campaign, cells);
}

/// What the messages were for, in the user's own words where there are some.
Result<QString> reasonOf(Editor &editor, const MessageLog &log)
{
    if (log.campaign == 0)
        return log.written.name;
    auto read = editor.prepare("SELECT name FROM campaign WHERE id = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, log.campaign);
    const auto more = read->step();
    LEADBOOK_TRY(more);
    return *more ? toQString(read->text(0)) : log.written.name;
}

/// Notes that data of many people left the book, where they are many.
Status noteExport(Editor &editor, const MessageLog &log)
{
    std::unordered_set<std::int64_t> customers;
    for (const SentMessage &message : log.sent->messages)
        customers.insert(message.customer);
    if (std::ssize(customers) < kManyPeople)
        return {};
    const auto reason = reasonOf(editor, log);
    LEADBOOK_TRY(reason);
    const QString what =
        log.target.isEmpty() ? QCoreApplication::translate("Messages", "Copied text") : log.target;
    return logExport(editor.database(), {log.atMs, what, std::ssize(customers), *reason});
}

} // namespace

RecordWork logMessages(MessageLog log, std::shared_ptr<const Progress> progress)
{
    const int count = static_cast<int>(log.sent->messages.size());
    const QString label =
        writtenLabel(QT_TRANSLATE_N_NOOP("Change", "%n message(s) sent: %1"), log.written.name, count);
    return {label, [log = std::move(log), progress = std::move(progress)](Editor &editor) -> Status {
                const auto written = keepTemplate(editor, log.written);
                LEADBOOK_TRY(written);
                LEADBOOK_TRY(writeInteractions(editor, log, *written, progress.get()));
                LEADBOOK_TRY(noteExport(editor, log));
                return log.campaign == 0 ? Status() : markMembers(editor, log);
            }};
}

} // namespace leadbook
