// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/mailingsheet.h"

#include "items/campaignwords.h"
#include "items/sentences.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/exporting/exportscope.h"
#include "workspace/messages/templatework.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 620;
constexpr int kCountsHeight = 56; // three lines, so that nothing moves while they are counted

/// The ids of the customers that @p people of @p list are, each once.
std::vector<std::int64_t> customersOf(const View &view, ListKind list,
                                      const std::vector<std::int64_t> &people)
{
    ExportScope scope;
    scope.kind = ExportScope::Kind::Chosen;
    scope.query.list = list;
    scope.ids = people;
    std::vector<std::int64_t> ids;
    for (const Row row : peopleOf(view, scope, ListKind::Customers, Progress()))
        ids.push_back(view.snapshot->customers.ids[row]);
    return ids;
}

} // namespace

MailingSheet::MailingSheet(Workspace &workspace, QWidget &window)
    : FormSheet(workspace, window, kWidth)
    , m_template(new QComboBox(&card()))
    , m_counts(new SpanLabel(&card()))
    , m_table(&addOtherButton())
    , m_copy(&addOtherButton())
{
    setProperty(kSaves, false);
    m_counts->setWordWrap(true);
    m_counts->setMinimumHeight(kCountsHeight);
    addRow(*m_template);
    addBelow(*m_counts);
    connect(m_template, &QComboBox::activated, this, &MailingSheet::ask);
    connect(m_table, &QAbstractButton::clicked, this, [this] { send(MailingForm::Csv); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { send(MailingForm::Text); });
    MailingSheet::retranslate();
}

void MailingSheet::open(ListKind list, const std::vector<std::int64_t> &people)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete || people.empty())
        return;
    m_customers = customersOf(*view, list, people);
    m_templates.clear();
    m_template->clear();
    m_may = 0;
    retranslate();
    openForm(*m_template);
    ask();
}

Mailing MailingSheet::mailing() const
{
    const int index =
        std::clamp(m_template->currentIndex(), 0, std::max(0, static_cast<int>(m_templates.size()) - 1));
    if (m_templates.empty())
        return {};
    const MessageTemplate &written = m_templates[static_cast<std::size_t>(index)];
    return {written, written.channel, written.purpose, 0, m_customers};
}

void MailingSheet::ask()
{
    m_isAsking = true;
    m_may = 0;
    m_counts->setText(tr("Counting…"), Tone::Muted);
    updateButtons();
    const int chosen = std::max(0, m_template->currentIndex());
    m_latest.deliver(workspace().run(m_latest.start(),
                                     [path = workspace().dataPath(), customers = m_customers,
                                      chosen](const View &view, const Progress &progress) -> Result<Answer> {
                                         auto templates = readTemplates(path);
                                         LEADBOOK_TRY(templates);
                                         Answer answer{*std::move(templates), 0, {}};
                                         const auto index = std::min(static_cast<std::size_t>(chosen),
                                                                     answer.templates.size() - 1);
                                         const MessageTemplate &written = answer.templates[index];
                                         const auto who = mailingRecipients(
                                             path, view,
                                             {written, written.channel, written.purpose, 0, customers},
                                             progress);
                                         LEADBOOK_TRY(who);
                                         answer.may = static_cast<std::int64_t>(who->may.size());
                                         answer.leftOut = who->leftOut;
                                         return answer;
                                     }),
                     this, [this](const Result<Answer> &answer) { take(answer); });
}

void MailingSheet::take(const Result<Answer> &answer)
{
    m_isAsking = false;
    if (!answer) {
        m_counts->setText({});
        tell(answer.error().message);
        return updateButtons();
    }
    if (m_templates.empty()) {
        for (const MessageTemplate &each : answer->templates)
            m_template->addItem(each.name);
        m_template->setCurrentIndex(0);
    }
    m_templates = answer->templates;
    m_may = answer->may;
    m_counts->setSpans(
        {{tr("%Ln customer(s) will be written to.", nullptr, static_cast<int>(m_may)), Tone::Text, true},
         {sentenceGap() + leftOutSentence(answer->leftOut, mailing().channel), Tone::Muted}});
    updateButtons();
}

void MailingSheet::updateButtons()
{
    const bool mayGo = !m_isAsking && m_may > 0;
    doButton().setEnabled(mayGo && mailing().channel == Channel::Mail);
    m_table->setEnabled(mayGo);
    m_copy->setEnabled(mayGo);
}

void MailingSheet::send(MailingForm form)
{
    if (m_isAsking || m_may == 0)
        return;
    Q_EMIT sendRequested(mailing(), form);
    closeSheet();
}

void MailingSheet::retranslate()
{
    title().setSpans(
        {{tr("Write to %Ln customer(s)", nullptr, static_cast<int>(m_customers.size())), Tone::Text, true},
         {u" · "_s + tr("everything written is noted in their records"), Tone::Muted}});
    nameRow(*m_template, tr("Te&mplate"), tr("Template"));
    doButton().setText(tr("Mail files…"));
    m_table->setText(tr("Table for a service…"));
    m_copy->setText(tr("Copy text"));
}

} // namespace leadbook
