// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/logdrafts.h"
#include "app/logging.h"
#include "app/preferences.h"
#include "items/historymodel.h"
#include "ui/privacy/erasesheet.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/shell/actions.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/windowlock.h"
#include "workspace/deliver.h"

#include <QDateTime>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

// The window that is blanked, and what comes back after a crash.

namespace leadbook {

namespace {

/// How long after the last key what was typed is kept on the disk.
constexpr std::chrono::milliseconds kDraftDelay{300};

/// "14:05" of today, else with its day.
QString timeOf(std::int64_t atMs, std::int64_t nowMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs).toLocalTime();
    const bool isToday = at.date() == QDateTime::fromMSecsSinceEpoch(nowMs).toLocalTime().date();
    return isToday ? QLocale().toString(at.time(), u"HH:mm"_s) : momentLabel(atMs);
}

} // namespace

void Application::connectLock()
{
    m_lock = new WindowLock(*m_window);
    m_lock->followKeys(m_window->actionTable().action(ActionId::Lock));
    m_idle = new IdleWatch(m_workspace.clock(), m_window.get());
    m_idle->setMinutes(m_preferences.lockAfterMinutes());
    connect(m_idle, &IdleWatch::idle, m_lock, &WindowLock::lock);
    m_window->actionTable().handle(ActionId::Lock, this, [this] { m_lock->lock(); });
    m_sheets[u"customers/lock"_s] = [this] { m_lock->lock(); };
}

void Application::setLockAfterMinutes(int minutes)
{
    m_preferences.setLockAfterMinutes(minutes);
    m_idle->setMinutes(minutes);
}

void Application::keepDrafts(const QString &path)
{
    m_erase.whenMade([path](EraseSheet &sheet) { sheet.setLogs({logPath(), logPath() + u".1"_s, path}); });
    m_quickLog.whenMade([this, path](QuickLogSheet &sheet) { keepDraftsOf(sheet, path); });
}

void Application::keepDraftsOf(QuickLogSheet &sheet, const QString &path)
{
    auto *delay = new QTimer(&sheet);
    delay->setSingleShot(true);
    delay->setInterval(kDraftDelay);
    delay->callOnTimeout(&sheet, [this, path, &sheet] {
        if (!m_workspace.path().isEmpty())
            writeLogDrafts(path, m_workspace.path(), sheet.drafts());
    });
    connect(&sheet, &QuickLogSheet::draftsChanged, delay, qOverload<>(&QTimer::start));
    const auto bringBack = [this, path, &sheet] { sheet.setDrafts(readLogDrafts(path, m_workspace.path())); };
    connect(&m_workspace, &Workspace::bookChanged, &sheet, [delay, bringBack](const QString &book) {
        delay->stop();
        if (!book.isEmpty())
            bringBack();
    });
    // What told of who was erased went from the file with it.
    m_erase.whenMade(
        [&sheet, bringBack](EraseSheet &erase) { connect(&erase, &EraseSheet::erased, &sheet, bringBack); });
    if (!m_workspace.path().isEmpty())
        bringBack();
}

void Application::tellRecovery()
{
    auto *once = new QObject(this);
    connect(&m_workspace, &Workspace::viewChanged, once, [this, once](const ViewPtr &view) {
        if (!view || !view->snapshot->complete)
            return;
        once->deleteLater();
        disconnect(&m_workspace, nullptr, once, nullptr);
        deliver(m_workspace.history(1), this, [this](const Result<std::vector<Change>> &changes) {
            QString sentence =
                tr("Leadbook did not end as usual last time. Everything that was saved is there.");
            if (changes && !changes->empty())
                sentence = tr("Leadbook did not end as usual last time. Everything that was saved is there: "
                              "the last change is “%1” of %2.")
                               .arg(HistoryModel::labelOf(changes->front()),
                                    timeOf(changes->front().atMs, m_workspace.clock().nowMs()));
            if (!m_quickLog->drafts().isEmpty())
                sentence += u' ' + tr("What you had begun to log is in the line again.");
            m_window->messages().show(MessageBar::Kind::Warning, sentence,
                                      {{tr("History"), [this] { showPage(u"history"_s); }},
                                       {tr("Check the book"), [this] { checkBook(); }}});
            qInfo("the last run did not end as usual; said so");
        });
    });
}

} // namespace leadbook
