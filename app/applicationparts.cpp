// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/preferences.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/filter/viewsbutton.h"
#include "ui/customers/listactions.h"
#include "ui/customers/newcustomersheet.h"
#include "ui/customers/ownership/me.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/feedback/feedbacksheet.h"
#include "ui/feedback/solvesheet.h"
#include "ui/grading/gradebyhandsheet.h"
#include "ui/history/historypage.h"
#include "ui/importing/importpage.h"
#include "ui/insights/askedfunnel.h"
#include "ui/insights/dealssheet.h"
#include "ui/owners/ownerspage.h"
#include "ui/past/pastsheet.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/record/recordpage.h"
#include "ui/segments/segmentsheet.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/today/daysoffsheet.h"
#include "ui/today/todaypage.h"

using namespace Qt::StringLiterals;

// What makes the pages and sheets that more than one part of the program asks for.

namespace leadbook {

void Application::planParts()
{
    m_today.setMaker([this] { return makeToday(); });
    m_customers.setMaker([this] {
        auto *page = new CustomersPage(m_workspace, m_preferences.settings(), *m_me, m_window.get());
        page->views().setFilePrompt(&m_prompt);
        connect(page, &CustomersPage::failed, this, &Application::tellFailure);
        connect(page, &CustomersPage::told, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Done, sentence);
        });
        return page;
    });
    m_record.setMaker([this] { return new RecordPage(m_workspace, m_window.get()); });
    m_duplicates.setMaker([this] { return new DuplicatesPage(m_workspace, m_window.get()); });
    m_history.setMaker([this] { return new HistoryPage(m_workspace, m_window.get()); });
    m_owners.setMaker([this] { return new OwnersPage(m_workspace, *m_me, m_window.get()); });
    m_backups.setMaker([this] { return makeBackups(); });
    m_manual.setMaker([this] { return makeManual(); });
    m_quickLog.setMaker([this] { return adopted(new QuickLogSheet(m_workspace, *m_window)); });
    m_newCustomer.setMaker([this] { return adopted(new NewCustomerSheet(m_workspace, *m_window)); });
    m_past.setMaker([this] { return adopted(new PastSheet(m_workspace, *m_window)); });
    m_gradeByHand.setMaker([this] {
        auto *sheet = adopted(new GradeByHandSheet(m_workspace, *m_me, *m_window));
        connect(sheet, &GradeByHandSheet::saved, this, &Application::offerUndo);
        connect(sheet, &GradeByHandSheet::failed, this, &Application::tellFailure);
        return sheet;
    });
    m_daysOff.setMaker([this] {
        auto *sheet = adopted(new DaysOffSheet(m_workspace, m_prompt, *m_window));
        connect(sheet, &DaysOffSheet::saved, this, &Application::offerUndo);
        return sheet;
    });
    m_deals.setMaker([this] {
        auto *sheet = adopted(new DealsSheet(m_workspace, *m_window));
        connect(sheet, &DealsSheet::customerRequested, this, &Application::openRecord);
        connect(sheet, &DealsSheet::failed, this, &Application::tellFailure);
        return sheet;
    });
    m_segmentSheet.setMaker([this] {
        auto *sheet = adopted(new SegmentSheet(m_workspace, *m_window));
        connect(sheet, &SegmentSheet::saved, this, &Application::offerUndo);
        connect(sheet, &SegmentSheet::failed, this, &Application::tellFailure);
        return sheet;
    });
}

void Application::addImport()
{
    plan(u"import"_s, [this] { return &*m_import; });
    m_import.setMaker([this] {
        auto *page = new ImportPage(m_workspace, m_prompt, m_window.get());
        connect(page, &ImportPage::imported, this, &Application::offerUndo);
        connect(page, &ImportPage::refused, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Warning, sentence);
        });
        connect(page, &ImportPage::importingChanged, this, [this](bool isImporting) {
            for (const ActionId id : {ActionId::Import, ActionId::Reload})
                m_window->actionTable().action(id).setEnabled(!isImporting);
        });
        connect(page, &ImportPage::told, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Done, sentence);
        });
        connect(page, &ImportPage::customersRequested, this, [this] { showPage(u"customers"_s); });
        return page;
    });
}

} // namespace leadbook
