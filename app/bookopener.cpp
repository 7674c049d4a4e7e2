// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bookopener.h"

#include "app/defaultbook.h"
#include "app/preferences.h"
#include "domain/shippedschemes.h"
#include "ui/shell/fileprompt.h"
#include "workspace/deliver.h"

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kSuffix = ".leadbook"_L1;

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demo.leadbook"_s;
}

} // namespace

BookOpener::BookOpener(Workspace &workspace, Preferences &preferences, FilePrompt &prompt, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_prompt(prompt)
    , m_window(window)
{
    connect(&workspace, &Workspace::viewChanged, this, &BookOpener::remember);
}

void BookOpener::start(const QFuture<Status> &future, std::function<void()> next)
{
    m_opening = future;
    ++m_openings;
    deliver(future, this, [this, next = std::move(next)](const Status &status) {
        --m_openings;
        if (!status) {
            Q_EMIT failed(status.error().message);
            return;
        }
        m_preferences.setLastBook(m_workspace.path());
        load();
        Q_EMIT opened();
        if (next)
            next();
    });
}

void BookOpener::load()
{
    deliver(m_workspace.load(), this, [this](const Result<ViewPtr> &view) {
        if (!view && view.error().code == ErrorCode::Cancelled)
            close(); // the first rows alone would be a list that nothing keeps up to date
        else if (!view)
            Q_EMIT failed(view.error().message);
    });
}

void BookOpener::remember(const ViewPtr &view)
{
    if (!view || !view->snapshot->complete || m_workspace.path().isEmpty())
        return;
    m_preferences.addRecentBook({m_workspace.path(),
                                 static_cast<std::int64_t>(view->snapshot->customers.aliveCount),
                                 m_workspace.clock().today()});
}

void BookOpener::open(const QString &path)
{
    start(m_workspace.open(QFileInfo(path).absoluteFilePath()), {});
}

void BookOpener::browse()
{
    m_prompt.askOpen(&m_window, tr("Open a book"), tr("Leadbook books (*.leadbook);;All files (*)"),
                     [this](const QStringList &paths) {
                         if (!paths.isEmpty())
                             open(paths.first());
                     });
}

void BookOpener::create()
{
    m_prompt.askNew(&m_window, tr("New book"), tr("customers") + kSuffix, tr("Leadbook books (*.leadbook)"),
                    [this](const QString &path) {
                        const QString named = path.endsWith(kSuffix) ? path : QString(path + kSuffix);
                        const QFileInfo file(named);
                        if (file.exists())
                            Q_EMIT alreadyThere(file.absoluteFilePath());
                        else
                            start(makeBook(file.absoluteFilePath()), {});
                    });
}

QFuture<Status> BookOpener::makeBook(const QString &path)
{
    return m_workspace.create(path, newBookRfmScheme(QLocale()));
}

void BookOpener::openOrCreate(const QString &path, std::function<void()> next)
{
    start(QFileInfo::exists(path) ? m_workspace.open(path) : makeBook(path), std::move(next));
}

void BookOpener::withBook(std::function<void()> next)
{
    if (m_openings > 0)
        deliver(m_opening, this, [next = std::move(next)](const Status &status) {
            if (status)
                next();
        });
    else if (m_workspace.path().isEmpty())
        openOrCreate(defaultBookPath(), std::move(next));
    else
        next();
}

void BookOpener::openDemo()
{
    const ViewPtr view = m_workspace.view();
    const bool isEmptyBook = view && view->snapshot->complete && view->snapshot->customers.aliveCount == 0;
    if (isEmptyBook) {
        fillDemo();
        return;
    }
    const bool isThere = QFileInfo::exists(demoPath());
    openOrCreate(
        demoPath(), isThere ? std::function<void()>() : [this] { fillDemo(); });
}

void BookOpener::fillDemo()
{
    GeneratorOptions options;
    options.customers = kDemoCustomers;
    options.purchases = kDemoCustomers * 5;
    options.deals = kDemoCustomers / 2;
    options.interactions = kDemoCustomers * 4;
    const auto progress = m_workspace.jobs().start(tr("Making demo data"));
    deliver(m_workspace.generate(options, progress), this, [this](const Result<GeneratedCounts> &counts) {
        if (!counts && counts.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(counts.error().message);
    });
}

void BookOpener::close()
{
    m_preferences.setLastBook({});
    deliver(m_workspace.close(), this, [this](const Status &status) {
        if (!status)
            Q_EMIT failed(status.error().message);
    });
}

} // namespace leadbook
