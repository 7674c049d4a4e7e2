// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mailmessage.h"
#include "workspace/messages/messagerenderer.h"

#include <QStringList>

namespace leadbook {

/// What was written of each message, for the log of who was written to.
struct SentMessage
{
    std::int64_t customer = 0; ///< id
    std::int64_t contact = 0;  ///< id; 0: none
    QString subject;
};

/// What left the program.
struct SentMessages
{
    std::vector<SentMessage> messages;
    QStringList files;           ///< that were written
    std::int64_t incomplete = 0; ///< messages in which a field without a fallback has no value

    /// Takes the files back, for where they cannot be logged.
    void discard() const;
};

/// @p message with its people by id.
SentMessage sentMessage(const View &view, const Message &message);

/// @p message as a mail: from the customer's owner where its address is known, on the moment @p nowMs.
MailMessage mailOf(const View &view, const Message &message, std::int64_t nowMs);

/// Writes a mail file (mailText()) for each message into @p folder, which is made where it is not there and
/// holds no mails yet. Files appear whole; on an error or a cancel those of this call are gone again.
/// Io with a sentence; Cancelled.
Result<SentMessages> writeMailFiles(const View &view, MessageRenderer &renderer, const QString &folder,
                                    std::int64_t nowMs, const Progress &progress);

/// Writes a row for each message to the CSV file @p path, for a mail or message service: customer (its id in
/// Leadbook), name, address, language, subject, message. Texts never run as formulas. The file appears when
/// it is complete. Io with a sentence; Cancelled.
Result<SentMessages> writeMessageCsv(const View &view, MessageRenderer &renderer, const QString &path,
                                     Channel channel, const Progress &progress);

/// All messages as one text to copy: name and address, subject, body, a line between them; what is in it is
/// told by @p sent.
Result<QString> messagesAsText(const View &view, MessageRenderer &renderer, SentMessages &sent,
                               const Progress &progress);

/// Opens @p message in the mail program that the desktop has for mailto: links.
QByteArray mailtoLink(const Message &message);

} // namespace leadbook
