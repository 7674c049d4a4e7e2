// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/bookopener.h"
#include "app/preferences.h"
#include "ui/backups/backupspage.h"
#include "ui/shell/actions.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/showinfolder.h"
#include "workspace/backups/dailybackups.h"
#include "workspace/deliver.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

// Backups: made by themselves, on demand, looked at and restored; and the check of the whole book.

namespace leadbook {

void Application::addBackups()
{
    plan(u"backups"_s, [this] { return &*m_backups; });
    Actions &actions = m_window->actionTable();
    actions.handle(ActionId::Backup, this, [this] { backUpToFile(); });
    actions.handle(ActionId::Restore, this, [this] { showPage(u"backups"_s); });
    actions.handle(ActionId::Check, this, [this] { checkBook(); });
    for (const ActionId id : {ActionId::Backup, ActionId::Restore, ActionId::Check}) {
        QAction &action = actions.action(id);
        action.setEnabled(false);
        connect(&m_workspace, &Workspace::bookChanged, &action,
                [&action](const QString &path) { action.setEnabled(!path.isEmpty()); });
    }
}

BackupsPage *Application::makeBackups()
{
    auto *page = new BackupsPage(
        m_workspace, m_prompt, [this] { return m_preferences.backupRules(); }, m_window.get());
    connect(page, &BackupsPage::failed, this, &Application::tellFailure);
    connect(page, &BackupsPage::backedUp, this, &Application::tellFile);
    connect(page, &BackupsPage::restored, this, [this](const QString &sentence, const QString &kept) {
        m_books->load();
        m_window->messages().show(MessageBar::Kind::Done, sentence, tr("Undo"),
                                  [this, kept] { m_backups->restore(kept); });
    });
    return page;
}

void Application::keepBackups()
{
    auto *daily = new DailyBackups(
        m_workspace, [this] { return m_preferences.backupRules(); }, this);
    connect(daily, &DailyBackups::failed, this, [this](const QString &sentence) {
        m_window->messages().show(MessageBar::Kind::Warning, sentence, tr("Backups"),
                                  [this] { showPage(u"backups"_s); });
    });
    connect(daily, &DailyBackups::made, this, [this] {
        if (isShown(m_backups))
            m_backups->reload();
    });
}

void Application::tellFile(const QString &sentence, const QString &path)
{
    m_window->messages().show(MessageBar::Kind::Done, sentence, tr("Show in folder"),
                              [path] { showInFolder(path); });
}

void Application::backUpToFile()
{
    const QString name = QFileInfo(m_workspace.path()).completeBaseName();
    const QString suggested = u"%1-%2.leadbook"_s.arg(name, m_workspace.today().toIso());
    m_prompt.askNew(m_window.get(), tr("Back up the book"), suggested, tr("Leadbook books (*.leadbook)"),
                    [this](const QString &path) {
                        const auto progress = m_workspace.jobs().start(tr("Backing up"));
                        deliver(m_workspace.backup(path, progress), this, [this, path](const Status &done) {
                            if (done)
                                tellFile(tr("Backed up as %1.").arg(QFileInfo(path).fileName()), path);
                            else if (done.error().code != ErrorCode::Cancelled)
                                tellFailure(done.error().message);
                        });
                    });
}

void Application::checkBook()
{
    deliver(m_workspace.check(), this, [this](const Result<CheckReport> &report) {
        if (!report)
            tellFailure(report.error().message);
        else if (report->problems.isEmpty())
            m_window->messages().show(MessageBar::Kind::Done, tr("The book is in order."));
        else
            m_window->messages().show(
                MessageBar::Kind::Failed,
                tr("The book has %Ln fault(s): %1", nullptr, static_cast<int>(report->problems.size()))
                    .arg(report->problems.first()),
                tr("Restore a backup…"), [this] { showPage(u"backups"_s); });
    });
}

} // namespace leadbook
