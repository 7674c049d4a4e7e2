// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "items/campaignwords.h"
#include "ui/campaigns/purposechoice.h"
#include "ui/campaigns/templatespage.h"
#include "ui/retention/figuretable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "workspace/deliver.h"
#include "workspace/messages/templatework.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

// What the page of templates says, and what its buttons do.

using namespace Qt::StringLiterals;

namespace leadbook {

void TemplatesPage::takePreview(const Result<MessagePreview> &preview)
{
    m_isRendering = false;
    m_shown.reset();
    m_previewProblem.clear();
    const bool isLanguageAsked = std::exchange(m_isLanguageAsked, false);
    if (preview)
        m_shown = *preview;
    else if (preview.error().code == ErrorCode::NotFound && m_customer == 0)
        step(1);
    else if (preview.error().code != ErrorCode::Cancelled)
        m_previewProblem = preview.error().message;
    const std::u16string read = m_shown ? m_shown->message.language.toStdU16String() : std::u16string();
    const auto language = std::ranges::find(kMessageLanguages, read);
    const auto place = static_cast<std::size_t>(language - kMessageLanguages.begin());
    if (isLanguageAsked && language != kMessageLanguages.end() && place != m_language) {
        m_language = place;
        return showChosen();
    }
    showPreview();
    updateButtons();
}

void TemplatesPage::showPreview()
{
    if (!m_shown) {
        m_person->setText({});
        m_preview->setText(m_previewProblem.isEmpty() ? tr("No customer to show it for yet.")
                                                      : m_previewProblem,
                           Tone::Muted);
        return;
    }
    const Message &message = m_shown->message;
    QList<Span> who{{m_shown->customerName, Tone::Text, true}};
    if (m_shown->leftOut != LeftOut::No)
        who << Span{u" · "_s +
                        tr("is not written to: %1").arg(leftOutLabel(m_shown->leftOut, m_edited.channel)),
                    Tone::Warning};
    else if (!message.to.address.empty())
        who << Span{u" · "_s + toQString(message.to.address), Tone::Muted};
    if (!message.missing.isEmpty())
        who << Span{u"\n"_s + tr("Without a value: %1").arg(message.missing.join(u", "_s)), Tone::Warning};
    m_person->setSpans(who);
    QList<Span> text;
    if (!message.subject.isEmpty())
        text << Span{message.subject + u"\n\n"_s, Tone::Text, true};
    m_preview->setSpans(text << Span{message.body});
}

void TemplatesPage::updateButtons()
{
    const bool mayGo = m_shown && m_shown->leftOut == LeftOut::No && !m_isWriting;
    m_mail->setEnabled(mayGo && m_edited.channel == Channel::Mail);
    m_copy->setEnabled(mayGo);
    m_save->setEnabled(m_hasTemplates && m_isChanged && !m_isWriting);
    m_remove->setEnabled(m_edited.id != 0 && !m_isWriting);
    m_remove->setText(m_edited.key.isEmpty() ? tr("Remove") : tr("As shipped"));
}

void TemplatesPage::showDraft(std::int64_t task)
{
    m_isReadingDraft = true;
    m_drafts.deliver(workspace().run(m_drafts.start(),
                                     [path = workspace().dataPath(), task](const View &, const Progress &) {
                                         return readTaskMail(path, task);
                                     }),
                     this, [this](const Result<TaskMail> &draft) {
                         m_isReadingDraft = false;
                         if (!draft) {
                             if (draft.error().code != ErrorCode::Cancelled)
                                 Q_EMIT refused(draft.error().message);
                             return;
                         }
                         m_draft = *draft;
                         showPendingDraft();
                     });
}

void TemplatesPage::showPendingDraft()
{
    const ViewPtr view = workspace().view();
    if (!m_draft || !m_hasTemplates || !view)
        return;
    const TaskMail draft = *std::exchange(m_draft, std::nullopt);
    const Row customer = view->snapshot->customers.ids.find(draft.customer);
    const MessageTemplate *written = templateOf(m_templates, templateReference(draft.written));
    if (m_isChanged)
        return Q_EMIT refused(
            tr("“%1” is not saved yet. Save it or choose another template, then open the draft "
               "again.")
                .arg(m_edited.name));
    if (written == nullptr || customer == kNoRow)
        return Q_EMIT refused(tr("The template or the customer of this draft is gone."));
    m_customer = customer;
    m_isLanguageAsked = true;
    const QModelIndex index = m_list->model()->index(static_cast<int>(written - m_templates.data()), 0);
    if (m_list->currentIndex().row() == index.row())
        return edit(m_templates[static_cast<std::size_t>(index.row())]);
    m_list->setCurrentIndex(index);
}

void TemplatesPage::step(int by)
{
    const ViewPtr view = workspace().view();
    if (!view)
        return;
    const FieldTable &customers = view->snapshot->customers;
    const auto rows = static_cast<std::int64_t>(customers.rows());
    for (std::int64_t row = std::int64_t{m_customer} + by; row >= 0 && row < rows; row += by) {
        if (!customers.isAlive(static_cast<Row>(row)))
            continue;
        m_customer = static_cast<Row>(row);
        return render();
    }
}

void TemplatesPage::save()
{
    collect();
    write(saveTemplate(m_edited), tr("“%1” is saved.").arg(m_edited.name.trimmed()));
}

void TemplatesPage::remove()
{
    write(removeTemplate(m_edited), m_edited.key.isEmpty()
                                        ? tr("“%1” is removed.").arg(m_edited.name)
                                        : tr("“%1” is as shipped again.").arg(m_edited.name));
}

void TemplatesPage::write(const RecordWork &work, const QString &sentence)
{
    m_isWriting = true;
    updateButtons();
    deliver(workspace().change(work.label, work.work), this,
            [this, sentence](const Result<CommittedChange> &written) {
                m_isWriting = false;
                if (!written) {
                    updateButtons();
                    return Q_EMIT refused(written.error().message);
                }
                m_isChanged = false;
                askAgain();
                Q_EMIT done(sentence);
            });
}

void TemplatesPage::retranslate()
{
    setTitle(tr("Templates"));
    m_listCard->setTitle(tr("All templates"));
    m_list->setAccessibleName(tr("All templates"));
    m_previewCard->setTitle(tr("As a customer reads it"));
    m_name->setPlaceholderText(tr("Name of the template"));
    m_name->setAccessibleName(tr("Name of the template"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_body->setPlaceholderText(tr("Text"));
    m_body->setAccessibleName(tr("Text"));
    m_channel->setAccessibleName(tr("Channel"));
    m_purpose->setAccessibleName(tr("Purpose"));
    m_insert->setText(tr("Insert a field"));
    m_previous->setName(tr("Customer before"));
    m_next->setName(tr("Next customer"));
    m_mail->setText(tr("Open in mail program"));
    m_copy->setText(tr("Copy text"));
    m_save->setText(tr("Save"));
    m_new->setText(tr("New template"));
    m_languages[0]->setText(u"English"_s);
    m_languages[1]->setText(u"中文"_s);
    m_isFilling = true;
    const int channel = std::max(0, m_channel->currentIndex());
    m_channel->clear();
    for (std::size_t i = 0; i < kChannelCount; ++i)
        m_channel->addItem(channelLabel(static_cast<Channel>(i)));
    m_channel->setCurrentIndex(channel);
    fillPurposes(*m_purpose);
    m_isFilling = false;
    // Written in the language that the program speaks, until another one is chosen.
    m_language = locale().language() == QLocale::Chinese ? 1 : 0;
    if (m_hasTemplates)
        showChosen();
    else
        m_languages[m_language]->setChecked(true);
    if (m_hasTemplates)
        askAgain(); // those that are shipped are named by the worker
    update();
    showPreview();
}

} // namespace leadbook
