// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "domain/template/messagetemplate.h"
#include "workspace/messages/messagefiles.h"
#include "workspace/record/recordwork.h"

#include <memory>

namespace leadbook {

/// Messages that left the program.
struct MessageLog
{
    std::shared_ptr<const SentMessages> sent;
    MessageTemplate written; ///< with which they were written; without a name and text: with none
    Channel channel = Channel::Mail;
    std::int64_t campaign = 0; ///< id; 0: of none
    Day day;
    std::int64_t atMs = 0; ///< UTC
    QString target = {};   ///< what was written, without folder; empty: a text that was copied
};

/// Writes one interaction for each message as one change: from us, its subject as the summary, as mass mail
/// where there are several; keeps the template where the book does not have it. Members of the campaign are
/// marked as sent, and a draft is running from then on. Messages to kManyPeople or more are noted among the
/// exports too, with the name of the campaign, else of the template, as the reason; an undo leaves that, as
/// the messages stay out. @p progress, which may be null, may cancel.
RecordWork logMessages(MessageLog log, std::shared_ptr<const Progress> progress);

} // namespace leadbook
