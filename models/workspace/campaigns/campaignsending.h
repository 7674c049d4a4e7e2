// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/campaigns/campaignreader.h"
#include "workspace/messages/messagefiles.h"

#include <memory>

namespace leadbook {

/// A message to several, for a campaign or for chosen customers.
struct Mailing
{
    MessageTemplate written;
    Channel channel = Channel::Mail;
    QString purpose;
    std::int64_t campaign = 0; ///< id; 0: of none
    std::vector<std::int64_t>
        customers; ///< ids of whom it is for; of a campaign, whom it has not written to yet
};

/// How a mailing leaves the program.
enum class MailingForm : std::uint8_t
{
    MailFiles, ///< a folder of .eml files
    Csv,       ///< one file for a mail or message service
    Text,      ///< one text to copy; no file
};

/// What a mailing came to.
struct MailingOutcome
{
    std::shared_ptr<const SentMessages> sent;
    QString text; ///< of MailingForm::Text
    LeftOutCounts leftOut{};
};

/// The mailing of @p standing's campaign with its template: every member that was not written to, those of
/// the control group too, who are then left out and counted. Errors: Io, Corrupt; NotFound without a
/// template.
Result<Mailing> campaignMailing(const QString &path, const CampaignStanding &standing);

/// Who of @p mailing is written to now, and why the others are not. Errors: Io, Corrupt, Cancelled.
Result<Recipients> mailingRecipients(sqlite3 *database, const View &view, const Mailing &mailing,
                                     const Progress &progress);

/// The same of the book @p path, for a worker.
Result<Recipients> mailingRecipients(const QString &path, const View &view, const Mailing &mailing,
                                     const Progress &progress);

/// Its messages, rendered one by one for preview, @p language for who has none. @p view and @p database
/// outlive it. Errors as MessageRenderer::make() and above.
Result<MessageRenderer> renderMailing(sqlite3 *database, const View &view, const Mailing &mailing,
                                      const QString &language, LeftOutCounts &leftOut,
                                      const Progress &progress);

/// Writes @p mailing to @p target, which no text has, in a worker; nothing of it is left after an error or a
/// cancel. What was written is not logged yet (logMessages()). Constraint where nobody may be written to.
Result<MailingOutcome> writeMailing(const QString &path, const View &view, const Mailing &mailing,
                                    MailingForm form, const QString &target, const QString &language,
                                    std::int64_t nowMs, const Progress &progress);

} // namespace leadbook
