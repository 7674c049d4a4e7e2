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
    planEntry(u"campaigns"_s, [this] { return makeCampaigns(); });
    plan(u"campaigns/templates"_s, [this] { return makeTemplates(); });
    m_sender.setMaker([this] {
        auto *sender = new CampaignSender(m_workspace, m_prompt, *m_window);
        connect(sender, &CampaignSender::done, this, &Application::offerUndo);
        connect(sender, &CampaignSender::refused, this, &Application::tellFailure);
        return sender;
    });
    m_mailing.setMaker([this] {
        auto *sheet = adopted(new MailingSheet(m_workspace, *m_window));
        connect(sheet, &MailingSheet::sendRequested, &*m_sender, &CampaignSender::sendTo);
        return sheet;
    });
    m_customers.whenMade([this](CustomersPage &page) {
        connect(&page.listActions(), &ListActions::messagesRequested, this,
                calling(m_mailing, &MailingSheet::open));
    });
    m_record.whenMade([this](RecordPage &page) {
        connect(&page, &RecordPage::draftRequested, this, &Application::openDraft);
    });
    m_sheets[u"campaigns/new"_s] = [this] {
        showPage(u"campaigns"_s);
        m_window->findChild<CampaignSheet *>()->openNew();
    };
    m_sheets[u"campaigns/mailing"_s] = [this] {
        m_mailing->open(ListKind::Customers, {ExampleCustomer::of(m_workspace).id});
    };
}

Page *Application::makeCampaigns()
{
    auto *page = new CampaignsPage(m_workspace, m_window.get());
    auto *sheet = adopted(new CampaignSheet(m_workspace, *m_window));
    connect(page, &CampaignsPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connect(page, &CampaignsPage::customerRequested, this, &Application::openRecord);
    connect(page, &CampaignsPage::newRequested, sheet, [sheet] { sheet->openNew(); });
    connect(page, &CampaignsPage::refreshRequested, sheet, &CampaignSheet::openRefresh);
    connect(page, &CampaignsPage::sendRequested, &*m_sender, &CampaignSender::send);
    connect(page, &CampaignsPage::responsesRequested, &*m_sender, &CampaignSender::takeResponses);
    connectChanges(*page);
    connectChanges(*sheet);
    return page;
}

Page *Application::makeTemplates()
{
    auto *page = new TemplatesPage(m_workspace, m_window.get());
    connect(page, &TemplatesPage::mailRequested, &*m_sender, &CampaignSender::openInMailProgram);
    connect(page, &TemplatesPage::copyRequested, &*m_sender, &CampaignSender::copy);
    connect(page, &TemplatesPage::done, this, &Application::offerUndo);
    connect(page, &TemplatesPage::refused, this, &Application::tellFailure);
    return page;
}

void Application::openDraft(std::int64_t task)
{
    showPage(u"campaigns/templates"_s);
    m_window->findChild<TemplatesPage *>()->showDraft(task);
}

} // namespace leadbook
