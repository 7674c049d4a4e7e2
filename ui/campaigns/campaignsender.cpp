// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaignsender.h"

#include "items/campaignwords.h"
#include "items/sentences.h"
#include "ui/shell/fileprompt.h"
#include "ui/widgets/format.h"
#include "workspace/deliver.h"
#include "workspace/messages/messagelog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QUrl>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

using WrittenMailing = Result<std::pair<Mailing, MailingOutcome>>;

/// Reads what is to be sent and writes it. In a worker.
template <typename Source>
WrittenMailing writeFrom(const QString &path, const View &view, const Source &source, MailingForm form,
                         const QString &target, std::int64_t nowMs, const Progress &progress)
{
    auto mailing = source(path);
    LEADBOOK_TRY(mailing);
    auto outcome = writeMailing(path, view, *mailing, form, target, QLocale().name(), nowMs, progress);
    LEADBOOK_TRY(outcome);
    return std::pair{*std::move(mailing), *std::move(outcome)};
}

} // namespace

CampaignSender::CampaignSender(Workspace &workspace, FilePrompt &prompt, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_window(window)
{
}

void CampaignSender::send(const CampaignStanding &standing, MailingForm form)
{
    askTarget(
        standing.campaign.name, standing.campaign.channel,
        [standing](const QString &path) { return campaignMailing(path, standing); }, form);
}

void CampaignSender::sendTo(const Mailing &mailing, MailingForm form)
{
    askTarget(
        mailing.written.name, mailing.channel,
        [mailing](const QString &) -> Result<Mailing> { return mailing; }, form);
}

void CampaignSender::askTarget(const QString &name, Channel channel, const Source &source, MailingForm form)
{
    if (form == MailingForm::MailFiles && channel != Channel::Mail)
        return Q_EMIT refused(tr("Only e-mails become mail files; write a table for a service instead."));
    const auto answer = [this, name, source, form](const QString &path) { write(name, source, form, path); };
    if (form == MailingForm::Text)
        answer({});
    else if (form == MailingForm::Csv)
        m_prompt.askSave(&m_window, tr("Messages for a mail or message service"), name + u".csv"_s,
                         tr("Tables (*.csv)"), answer);
    else
        m_prompt.askNew(&m_window, tr("New folder for the mails"), name, tr("Folders (*)"), answer);
}

void CampaignSender::write(const QString &name, const Source &source, MailingForm form, const QString &target)
{
    ++m_running;
    deliver(
        m_workspace.runAside(m_workspace.jobs().start(tr("Writing messages of %1").arg(name)),
                             [path = m_workspace.dataPath(), source, form, target,
                              now = m_workspace.clock().nowMs()](const View &view, const Progress &progress) {
                                 return writeFrom(path, view, source, form, target, now, progress);
                             }),
        this, [this, target](const WrittenMailing &written) {
            --m_running;
            if (written)
                note(written->second, written->first, target);
            else if (written.error().code != ErrorCode::Cancelled)
                Q_EMIT refused(written.error().message);
        });
}

void CampaignSender::note(const MailingOutcome &outcome, const Mailing &mailing, const QString &target)
{
    const auto count = static_cast<int>(outcome.sent->messages.size());
    QString sentence = target.isEmpty() ? tr("%Ln message(s) copied.", nullptr, count)
                                        : tr("%Ln message(s) written to %1.", nullptr, count).arg(target);
    if (target.isEmpty())
        QGuiApplication::clipboard()->setText(outcome.text);
    sentence += sentenceGap() + leftOutSentence(outcome.leftOut, mailing.channel);
    if (outcome.sent->incomplete > 0)
        sentence += sentenceGap() +
                    tr("In %Ln of them a field has no value.", nullptr, int(outcome.sent->incomplete));
    change(
        logMessages({outcome.sent, mailing.written, mailing.channel, mailing.campaign,
                     m_workspace.clock().today(), m_workspace.clock().nowMs(), QFileInfo(target).fileName()},
                    nullptr),
        sentence, outcome.sent);
}

void CampaignSender::change(const RecordWork &work, const QString &sentence,
                            const std::shared_ptr<const SentMessages> &sent)
{
    ++m_running;
    deliver(m_workspace.change(work.label, work.work), this,
            [this, sentence, sent](const Result<CommittedChange> &written) {
                --m_running;
                if (written)
                    return Q_EMIT done(sentence);
                if (sent)
                    sent->discard(); // what is not noted was not sent
                Q_EMIT refused(written.error().message);
            });
}

void CampaignSender::noteOne(const MessagePreview &preview, const MessageTemplate &written,
                             const QString &sentence)
{
    const ViewPtr view = m_workspace.view();
    if (!view)
        return;
    auto sent = std::make_shared<SentMessages>();
    sent->messages.push_back(sentMessage(*view, preview.message));
    change(logMessages({sent, written, written.channel, 0, m_workspace.clock().today()}, nullptr), sentence);
}

void CampaignSender::askAgain(const MessagePreview &preview, const MessageTemplate &written, Act act)
{
    ++m_running;
    deliver(m_workspace.run(std::make_shared<Progress>(),
                            [path = m_workspace.dataPath(), written,
                             row = preview.message.to.customer](const View &view, const Progress &progress) {
                                return previewMessage(path, view, written, row, QLocale().name(), progress);
                            }),
            this, [this, written, act = std::move(act)](const Result<MessagePreview> &now) {
                --m_running;
                if (!now)
                    return Q_EMIT refused(now.error().message);
                if (now->leftOut != LeftOut::No)
                    return Q_EMIT refused(
                        tr("%1 is not written to: %2.")
                            .arg(now->customerName, leftOutLabel(now->leftOut, written.channel)));
                act(*now);
            });
}

void CampaignSender::openInMailProgram(const MessagePreview &preview, const MessageTemplate &written)
{
    askAgain(preview, written, [this, written](const MessagePreview &now) {
        if (!QDesktopServices::openUrl(QUrl::fromEncoded(mailtoLink(now.message))))
            return Q_EMIT refused(
                tr("No mail program opened; choose one in the desktop’s settings, or copy the text."));
        noteOne(now, written,
                tr("The message to %1 is open in the mail program and noted.").arg(now.customerName));
    });
}

void CampaignSender::copy(const MessagePreview &preview, const MessageTemplate &written)
{
    askAgain(preview, written, [this, written](const MessagePreview &now) {
        const Message &message = now.message;
        QGuiApplication::clipboard()->setText(
            message.subject.isEmpty() ? message.body : message.subject + u"\n\n"_s + message.body);
        noteOne(now, written, tr("The message to %1 is copied and noted.").arg(now.customerName));
    });
}

void CampaignSender::takeResponses(const CampaignStanding &standing)
{
    m_prompt.askOpen(&m_window, tr("Responses to %1").arg(standing.campaign.name),
                     tr("Tables (*.csv *.txt *.tsv *.xlsx)"), [this, standing](const QStringList &paths) {
                         if (!paths.isEmpty())
                             readFile(standing, paths.front());
                     });
}

void CampaignSender::readFile(const CampaignStanding &standing, const QString &file)
{
    ++m_running;
    deliver(m_workspace.runAside(m_workspace.jobs().start(tr("Reading responses")),
                                 [path = m_workspace.dataPath(), id = standing.campaign.id,
                                  file](const View &view, const Progress &progress) {
                                     return readResponses(path, view, id, file, progress);
                                 }),
            this, [this, name = standing.campaign.name](const Result<ResponseFile> &said) {
                --m_running;
                if (!said) {
                    if (said.error().code != ErrorCode::Cancelled)
                        Q_EMIT refused(said.error().message);
                    return;
                }
                const QString counts =
                    tr("Rows: %1, new responses: %2, known: %3, not in the book: %4, no members: %5.")
                        .arg(formatCount(said->rows, QLocale()),
                             formatCount(std::int64_t(said->responses.size()), QLocale()),
                             formatCount(said->known, QLocale()), formatCount(said->unknown, QLocale()),
                             formatCount(said->strangers, QLocale()));
                if (said->responses.empty())
                    return Q_EMIT refused(tr("Nothing new in the file. %1").arg(counts));
                change(markResponses(name, said->responses), counts);
            });
}

} // namespace leadbook
