// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/campaigns/campaignsending.h"
#include "workspace/campaigns/responsefile.h"
#include "workspace/latest.h"
#include "workspace/messages/messagepreview.h"
#include "workspace/workspace.h"

#include <QObject>

#include <functional>

namespace leadbook {

class FilePrompt;

/// Takes messages out of the program and responses in: asks where, has a worker write with progress that can
/// be cancelled, notes everything sent as one change, and says how it ended. Window's thread; never waits.
class CampaignSender : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; @p window owns it.
    CampaignSender(Workspace &workspace, FilePrompt &prompt, QWidget &window);

    /// Asks for a folder of mail files, or a file for a mail service, and writes the campaign's messages.
    void send(const CampaignStanding &standing, MailingForm form);
    /// The same for a mailing of no campaign; a text goes to the clipboard.
    void sendTo(const Mailing &mailing, MailingForm form);
    /// Asks for a table of responses to the campaign.
    void takeResponses(const CampaignStanding &standing);
    /// Opens the message in the mail program and notes it, unless it may not be sent any more.
    void openInMailProgram(const MessagePreview &preview, const MessageTemplate &written);
    /// Puts the message on the clipboard and notes it, under the same condition.
    void copy(const MessagePreview &preview, const MessageTemplate &written);
    bool isRunning() const { return m_running > 0; }

Q_SIGNALS:
    /// A change was written; @p sentence says what.
    void done(const QString &sentence);
    void refused(const QString &sentence);

private:
    using Act = std::function<void(const MessagePreview &now)>;

    /// Calls @p act with the message as it is now, if its person may still be written to.
    void askAgain(const MessagePreview &preview, const MessageTemplate &written, Act act);
    /// Reads, in the worker, what is to be sent.
    using Source = std::function<Result<Mailing>(const QString &path)>;
    void askTarget(const QString &name, Channel channel, const Source &source, MailingForm form);
    void write(const QString &name, const Source &source, MailingForm form, const QString &target);
    void note(const MailingOutcome &outcome, const Mailing &mailing, const QString &target);
    void noteOne(const MessagePreview &preview, const MessageTemplate &written, const QString &sentence);
    void readFile(const CampaignStanding &standing, const QString &file);
    void change(const RecordWork &work, const QString &sentence,
                const std::shared_ptr<const SentMessages> &sent = {});

    Workspace &m_workspace;
    FilePrompt &m_prompt;
    QWidget &m_window;
    int m_running = 0;
};

} // namespace leadbook
