// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/logging.h"
#include "app/persondata.h"
#include "core/text.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/privacy/certificatesheet.h"
#include "ui/privacy/consentsheet.h"
#include "ui/privacy/erasesheet.h"
#include "ui/privacy/privacypage.h"
#include "ui/privacy/retentionsheet.h"
#include "ui/record/recordpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/showinfolder.h"
#include "workspace/deliver.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// What people agreed to, their data handed out and erased.

namespace leadbook {

Page *Application::makePrivacy()
{
    auto *page = new PrivacyPage(m_workspace, m_window.get());
    connect(page, &PrivacyPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connect(page, &PrivacyPage::recordRequested, this, &Application::openRecord);
    connect(page, &PrivacyPage::eraseRequested, this, calling(m_erase, &EraseSheet::open));
    auto *retention = adopted(new RetentionSheet(m_workspace, *m_window));
    connect(page, &PrivacyPage::ruleRequested, retention, &RetentionSheet::open);
    connectChanges(*retention);
    connectChanges(*page);
    return page;
}

void Application::connectPrivacy()
{
    m_consent.setMaker([this] {
        auto *sheet = adopted(new ConsentSheet(m_workspace, *m_window));
        connectChanges(*sheet);
        return sheet;
    });
    m_record.whenMade([this](RecordPage &page) {
        connect(&page, &RecordPage::consentRequested, this, calling(m_consent, &ConsentSheet::open));
        connect(&page, &RecordPage::eraseRequested, this,
                [this](std::int64_t customer) { m_erase->open({customer}); });
        connect(&page, &RecordPage::personDataRequested, this, &Application::handOutData);
    });
    QAction &action = m_window->actionTable().action(ActionId::Privacy);
    m_window->actionTable().handle(ActionId::Privacy, this, [this] { showPage(u"privacy"_s); });
    action.setEnabled(false);
    connect(&m_workspace, &Workspace::bookChanged, &action,
            [&action](const QString &path) { action.setEnabled(!path.isEmpty()); });
    connectErase();
    connectPersonData();
}

void Application::connectErase()
{
    m_erase.setMaker([this] {
        auto *sheet = adopted(new EraseSheet(m_workspace, m_prompt, *m_window));
        sheet->setLogs({logPath(), logPath() + u".1"_s});
        connect(sheet, &EraseSheet::failed, this, &Application::tellFailure);
        connect(sheet, &EraseSheet::erased, this, [this](const EraseCertificate &proof) {
            if (isShown(m_record))
                showPage(u"customers"_s);
            m_certificate->open(proof);
        });
        return sheet;
    });
    m_certificate.setMaker([this] {
        auto *sheet = adopted(new CertificateSheet(m_workspace, m_prompt, *m_window));
        connect(sheet, &CertificateSheet::failed, this, &Application::tellFailure);
        connect(sheet, &CertificateSheet::saved, this, &Application::tellFile);
        return sheet;
    });
    m_window->actionTable().handle(ActionId::ErasePerson, this, [this] { m_erase->open(chosenCustomers()); });
}

void Application::connectPersonData()
{
    m_window->actionTable().handle(ActionId::PersonData, this, [this] {
        const auto chosen = chosenCustomers();
        if (chosen.size() == 1)
            handOutData(chosen.front());
        else
            m_window->messages().show(MessageBar::Kind::Warning,
                                      tr("Choose one customer whose data are to be handed out."));
    });
    QAction &data = m_window->actionTable().action(ActionId::PersonData);
    QAction &erase = m_window->actionTable().action(ActionId::ErasePerson);
    const auto enable = [this, &data, &erase] {
        const bool hasSome = !chosenCustomers().empty();
        data.setEnabled(hasSome);
        erase.setEnabled(hasSome && !m_workspace.pastDay());
    };
    enable();
    m_customers.whenMade([&data, &erase, enable](CustomersPage &page) {
        page.table().addActions({&data, &erase});
        connect(&page.table(), &PeopleTable::chosenChanged, &data, enable);
    });
    connect(&m_workspace, &Workspace::pastChanged, &data, enable);
    connect(m_window.get(), &MainWindow::pageShown, &data, enable);
}

void Application::showPrivacySheet(const QString &name, std::int64_t customer)
{
    if (name == u"erase") {
        m_erase->open({customer});
    } else if (name == u"consent") {
        Consent draft;
        draft.purpose = u"newsletter"_s;
        draft.day = m_workspace.clock().today();
        draft.basis = u"consent"_s;
        draft.source = u"form"_s;
        m_consent->open(draft, {});
    } else if (name == u"rule") {
        m_window->findChild<RetentionSheet *>()->open(RetentionRule());
    } else if (name == u"certificate") {
        EraseCertificate example;
        example.erasure.people = 1;
        example.files = {m_workspace.path()};
        m_certificate->open(example);
    }
}

bool Application::isPrivacySettled() const
{
    const auto *page = qobject_cast<const PrivacyPage *>(m_window->currentPage());
    return !m_isWritingData && leadbook::isSettled(m_erase) &&
           (page == nullptr || !page->isVisible() || page->isSettled());
}

void Application::handOutData(std::int64_t customer)
{
    const ViewPtr view = m_workspace.view();
    const Row row = view && view->snapshot->complete ? view->snapshot->customers.ids.find(customer) : kNoRow;
    if (row == kNoRow)
        return;
    const QString name = toQString(view->snapshot->customers.columns.text(FieldId::Name)[row]);
    m_prompt.askFolder(
        m_window.get(), tr("Data of %1").arg(name), [this, customer, name](const QString &folder) {
            PersonDataWishes wishes = personFilesIn(folder, name, m_workspace.clock().today());
            wishes.book = QFileInfo(m_workspace.path()).completeBaseName();
            wishes.atMs = m_workspace.clock().nowMs();
            wishes.locale = m_window->locale();
            wishes.families = QApplication::font().families();
            m_isWritingData = true;
            const auto work = [path = m_workspace.dataPath(), customer, wishes](const View &on,
                                                                                const Progress &progress) {
                return writePersonData(path, on, customer, wishes, progress);
            };
            deliver(
                m_workspace.runAside(m_workspace.jobs().start(tr("Writing the data of %1").arg(name)), work),
                this, [this](const Result<PersonDataFiles> &written) {
                    m_isWritingData = false;
                    if (!written && written.error().code != ErrorCode::Cancelled)
                        tellFailure(written.error().message);
                    if (!written)
                        return;
                    m_window->messages().show(
                        MessageBar::Kind::Done,
                        tr("Written: %1").arg(QFileInfo(written->files.last()).fileName()),
                        tr("Show in folder"), [path = written->files.last()] { showInFolder(path); });
                });
        });
}

} // namespace leadbook
