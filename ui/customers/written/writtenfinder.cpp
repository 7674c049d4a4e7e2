// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/written/writtenfinder.h"

#include <utility>

namespace leadbook {

namespace {

/// Reading so many customers one by one takes as long as reading a small part of the book from end to end.
constexpr std::size_t kFew = 5000;

std::vector<std::int64_t> customersOf(const WrittenHits &hits)
{
    std::vector<std::int64_t> customers;
    customers.reserve(hits.hits.size());
    for (const WrittenHit &hit : hits.hits)
        customers.push_back(hit.customer);
    return customers;
}

} // namespace

WrittenFinder::WrittenFinder(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

WrittenFinder::~WrittenFinder()
{
    m_latest.cancel();
}

void WrittenFinder::setAsked(bool asked)
{
    if (asked == m_isAsked)
        return;
    m_isAsked = asked;
    if (!asked) {
        m_known.reset();
        stop();
        Q_EMIT stateChanged();
        Q_EMIT found();
        return;
    }
    Q_EMIT stateChanged();
    seek(std::exchange(m_typed, QString()));
}

void WrittenFinder::stop()
{
    m_latest.cancel();
    if (std::exchange(m_isBusy, false))
        Q_EMIT stateChanged();
}

void WrittenFinder::seek(const QString &typed)
{
    const QString words = typed.trimmed();
    const bool isSame = words == m_typed && (m_isBusy || m_knownFor == words);
    m_typed = words;
    const ViewPtr view = m_workspace.view();
    if (!m_isAsked || words.isEmpty() || !view || !view->snapshot->complete) {
        stop();
        return;
    }
    if (isSame)
        return;
    if (m_known && m_knownFor == words) {
        stop();
        Q_EMIT found();
        return;
    }
    const bool isLonger =
        m_known && m_known->hits.size() <= kFew && isNarrower(words.toStdString(), m_knownFor.toStdString());
    read(isLonger ? std::optional(customersOf(*m_known)) : std::nullopt, nullptr);
}

void WrittenFinder::follow(const ViewPtr &view, const ViewChange &change)
{
    if (!view) {
        m_known.reset();
        m_typed.clear();
        setAsked(false);
        return;
    }
    if (!m_isAsked || m_typed.isEmpty() || !view->snapshot->complete) {
        m_known.reset();
        return;
    }
    const bool knowsOthers = m_known && m_knownFor == m_typed && !m_isBusy;
    if (change.reset || !knowsOthers || change.customers.size() > kFew) {
        // What is known is of a book that is no longer; it is shown until the answer is there.
        if (m_knownFor != m_typed)
            m_known.reset();
        read({}, nullptr);
        return;
    }
    Customers touched;
    for (const Row row : change.customers)
        touched.push_back(view->snapshot->customers.ids[row]);
    if (touched.empty())
        return;
    read(touched, m_known);
}

void WrittenFinder::read(const std::optional<Customers> &among, std::shared_ptr<const WrittenHits> others)
{
    m_isBusy = true;
    // There may be a million hits, so all that goes through them is the worker's.
    const auto search = [path = m_workspace.dataPath(), typed = m_typed.toStdString(), among,
                         others = std::move(others)](const View &view, const Progress &running) -> Found {
        const auto hits = searchWritten(*view.snapshot, path, typed, among, running);
        LEADBOOK_TRY(hits);
        return std::make_shared<const WrittenHits>(others && among ? withAgain(*others, *among, *hits)
                                                                   : *hits);
    };
    m_latest.deliver(m_workspace.runAside(m_latest.start(), search), this,
                     [this](const Found &hits) { take(hits); });
    Q_EMIT stateChanged();
}

void WrittenFinder::take(const Found &hits)
{
    m_isBusy = false;
    if (!hits) {
        setAsked(false);
        Q_EMIT failed(hits.error().message);
        return;
    }
    m_known = *hits;
    m_knownFor = m_typed;
    Q_EMIT stateChanged();
    Q_EMIT found();
}

std::shared_ptr<const WrittenHits> WrittenFinder::hitsOf(const QString &typed) const
{
    const bool isKnown = m_isAsked && m_known && m_knownFor == typed.trimmed() && !m_knownFor.isEmpty();
    return isKnown ? m_known : nullptr;
}

} // namespace leadbook
