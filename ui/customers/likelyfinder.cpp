// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/likelyfinder.h"

#include <QFutureWatcher>

namespace leadbook {

namespace {

constexpr std::size_t kMostLikely = 3;
/// More are better indexed than weighed at each key.
constexpr std::size_t kMostChanged = 500;

} // namespace

LikelyFinder::LikelyFinder(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::viewChanged, this, &LikelyFinder::follow);
    connect(&workspace, &Workspace::bookChanged, this, &LikelyFinder::end);
}

LikelyFinder::~LikelyFinder()
{
    m_latest.cancel();
    m_latestIndex.cancel();
}

void LikelyFinder::begin()
{
    m_isOpen = true;
    if (!m_index)
        makeIndex();
}

void LikelyFinder::end()
{
    m_isOpen = false;
    m_latest.cancel();
    m_latestIndex.cancel();
    m_index.reset();
    m_changed.clear();
}

void LikelyFinder::makeIndex()
{
    const ViewPtr view = m_workspace.view();
    m_index.reset();
    m_changed.clear();
    const auto progress = m_latestIndex.start();
    if (!view || !view->snapshot->complete)
        return;
    const auto make = [](const View &of, const Progress &running) {
        return std::make_shared<const LikelyIndex>(LikelyIndex::make(of, running));
    };
    m_latestIndex.deliver(m_workspace.runAside(progress, make), this,
                          [this](const std::shared_ptr<const LikelyIndex> &index) {
                              m_index = index;
                              Q_EMIT indexed();
                          });
}

void LikelyFinder::follow(const ViewPtr &view, const ViewChange &change)
{
    if (!m_isOpen || !view)
        return;
    if (change.reset || m_changed.size() + change.customers.size() > kMostChanged)
        makeIndex();
    else
        m_changed.insert(m_changed.end(), change.customers.begin(), change.customers.end());
}

void LikelyFinder::ask(const EnteredCustomer &entered)
{
    const auto progress = m_latest.start();
    if (!m_workspace.view())
        return;
    ++m_asked;
    const auto answer = [entered, index = m_index, changed = m_changed](const View &view,
                                                                        const Progress &running) {
        return index ? index->find(view, entered, changed, kMostLikely)
                     : likelyCustomers(view, entered, kMostLikely, running);
    };
    const auto future = m_workspace.run(progress, answer);
    auto *watcher = new QFutureWatcher<std::vector<LikelyCustomer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        --m_asked; // also where it was cancelled before it began
        watcher->deleteLater();
    });
    watcher->setFuture(future);
    m_latest.deliver(future, this,
                     [this](const std::vector<LikelyCustomer> &customers) { Q_EMIT found(customers); });
}

} // namespace leadbook
