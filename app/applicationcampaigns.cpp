// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/examplecustomer.h"

#include "ui/campaigns/campaignsender.h"
#include "ui/campaigns/campaignsheet.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/mailingsheet.h"
#include "ui/campaigns/templatespage.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/listactions.h"
#include "ui/record/recordpage.h"
#include "ui/shell/mainwindow.h"

// The pages of campaigns and templates, the sheet that makes a campaign, and what takes messages out.

using namespace Qt::StringLiterals;

namespace leadbook {

void Application::addCampaigns()
{
    auto *page = new CampaignsPage(m_workspace, m_window.get());
    m_window->addPage(page);
    auto *templates = new TemplatesPage(m_workspace, m_window.get());
    m_window->addHiddenPage(templates);
    auto *sheet = new CampaignSheet(m_workspace, *m_window);
    auto *sender = new CampaignSender(m_workspace, m_prompt, *m_window);
    auto *mailing = new MailingSheet(m_workspace, *m_window);
    connect(&m_customers->listActions(), &ListActions::messagesRequested, mailing, &MailingSheet::open);
    connect(mailing, &MailingSheet::sendRequested, sender, &CampaignSender::sendTo);
    connect(page, &CampaignsPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connect(page, &CampaignsPage::customerRequested, this, &Application::openRecord);
    connect(page, &CampaignsPage::newRequested, sheet, [sheet] { sheet->openNew(); });
    connect(page, &CampaignsPage::refreshRequested, sheet, &CampaignSheet::openRefresh);
    connect(page, &CampaignsPage::sendRequested, sender, &CampaignSender::send);
    connect(page, &CampaignsPage::responsesRequested, sender, &CampaignSender::takeResponses);
    connectChanges(*page);
    connect(m_record, &RecordPage::draftRequested, this, &Application::openDraft);
    connect(templates, &TemplatesPage::mailRequested, sender, &CampaignSender::openInMailProgram);
    connect(templates, &TemplatesPage::copyRequested, sender, &CampaignSender::copy);
    connect(templates, &TemplatesPage::done, this, &Application::offerUndo);
    connect(templates, &TemplatesPage::refused, this, &Application::tellFailure);
    connect(sender, &CampaignSender::done, this, &Application::offerUndo);
    connect(sender, &CampaignSender::refused, this, &Application::tellFailure);
    connectChanges(*sheet);
    m_sheets[u"campaigns/new"_s] = [sheet] { sheet->openNew(); };
    m_sheets[u"campaigns/mailing"_s] = [this, mailing] {
        mailing->open(ListKind::Customers, {ExampleCustomer::of(m_workspace).id});
    };
}

void Application::openDraft(std::int64_t task)
{
    showPage(u"campaigns/templates"_s);
    m_window->findChild<TemplatesPage *>()->showDraft(task);
}

} // namespace leadbook
