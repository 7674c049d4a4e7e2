// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/projection.h"

#include "core/memory.h"
#include "workspace/bookloader.h"
#include "workspace/derivation.h"
#include "workspace/following.h"
#include "workspace/searching.h"
#include "workspace/settings/booksettings.h"

#include <algorithm>
#include <span>

namespace leadbook {

namespace {

/// Rows touched by a change, as far as it names them.
std::int64_t touchedCount(std::span<const TouchedRows> touched)
{
    std::int64_t rows = 0;
    for (const TouchedRows &range : touched)
        rows += range.last - range.first + 1;
    return rows;
}

/// Whether a change may shift what is usual among the book's customers, from which cut points are taken.
bool isBulk(std::span<const TouchedRows> touched, const Snapshot &snapshot)
{
    constexpr std::int64_t kTenth = 10;
    const auto customers = static_cast<std::int64_t>(snapshot.customers.rows());
    return touchedCount(touched) > std::max(kEnoughForCuts, customers / kTenth);
}

/// Whether what is open counts by other rates on @p day than on @p before.
bool ratesMove(const CurrencyRates &rates, Day before, Day day)
{
    return std::ranges::any_of(rates.all(), [&](const CurrencyRate &rate) {
        return rates.rateOn(rate.currency, before) != rates.rateOn(rate.currency, day);
    });
}

/// Whether @p rows have, in @p derived, what provisional cut points are taken from.
bool moveCutPoints(const View &view, const FieldColumns &derived, std::span<const Row> rows)
{
    const Column<std::int32_t> &orders = derived.integer(FieldId::Orders);
    const Column<Money> &values = derived.money(FieldId::Value);
    return std::ranges::any_of(rows, [&](Row row) {
        return row < orders.size() && ((!view.settings->rfmIsSettled && orders[row] > 0) ||
                                       (!view.settings->longGapIsSettled && orders[row] > 1) ||
                                       (!view.settings->gradingIsSettled && values[row].isKnown()));
    });
}

} // namespace

Result<ViewPtr> Projection::loadFirst(const Book &book, int rows) const
{
    const Day today = m_clock.today();
    auto snapshot = BookLoader(book.path(), today).loadFirst(rows);
    LEADBOOK_TRY(snapshot);
    auto settings = readBookSettings(book.handle());
    LEADBOOK_TRY(settings);
    auto view = std::make_shared<View>();
    view->snapshot = *std::move(snapshot);
    view->derived.resize(view->snapshot->customers.rows());
    view->asOf = today;
    view->settings = std::make_shared<const AnalysisSettings>();
    view->book = *std::move(settings);
    return ViewPtr(std::move(view));
}

Result<ViewPtr> Projection::loadAll(const Book &book, const Progress &progress)
{
    auto step = load(book, CutPoints::SettleAnew, progress);
    LEADBOOK_TRY(step);
    return step->view;
}

Result<Projection::Step> Projection::load(const Book &book, CutPoints cutPoints, const Progress &progress)
{
    const Day today = m_clock.today();
    auto snapshot = BookLoader(book.path(), today).loadAll(progress);
    LEADBOOK_TRY(snapshot);
    returnFreeMemory();
    auto step = derive(book, *std::move(snapshot), cutPoints, today);
    returnFreeMemory();
    return step;
}

Result<Projection::Step> Projection::derive(const Book &book, SnapshotPtr snapshot, CutPoints cutPoints,
                                            Day today)
{
    auto settings = readAnalysisSettings(book.handle());
    LEADBOOK_TRY(settings);
    auto ofBook = readBookSettings(book.handle());
    LEADBOOK_TRY(ofBook);
    if (m_view && cutPoints == CutPoints::Keep)
        settings->keepCutPoints(*m_view->settings);
    auto view = std::make_shared<View>();
    view->snapshot = std::move(snapshot);
    view->asOf = today;
    view->derived = deriveAll(*view->snapshot, view->asOf, *settings);
    view->settings = std::make_shared<const AnalysisSettings>(*std::move(settings));
    view->book = *std::move(ofBook);
    m_view = std::move(view);
    return Step{m_view, {}};
}

Result<Projection::Step> Projection::follow(const Book &book, const std::vector<TouchedRows> &touched,
                                            const Progress &progress)
{
    if (!m_view)
        return Step{};
    auto step = m_isStale ? load(book, CutPoints::Keep, progress) : patch(book, touched, progress);
    m_isStale = !step;
    return step;
}

Result<Projection::Step> Projection::patch(const Book &book, const std::vector<TouchedRows> &touched,
                                           const Progress &progress)
{
    const CutPoints cutPoints = isBulk(touched, *m_view->snapshot) ? CutPoints::SettleAnew : CutPoints::Keep;
    const Day today = m_clock.today();
    if (ratesMove(m_view->book.money, m_view->asOf, today))
        return load(book, cutPoints, progress);
    auto next = std::make_shared<Snapshot>(*m_view->snapshot);
    auto followed = followChange(book.handle(), touched, *next, progress, today);
    LEADBOOK_TRY(followed);
    if (followed->needsReload) {
        next.reset();
        return load(book, cutPoints, progress);
    }
    auto ofBook = m_view->book;
    if (followed->settings) {
        auto set = readBookSettings(book.handle());
        LEADBOOK_TRY(set);
        // Another currency or rate counts everywhere.
        if (set->money != ofBook.money) {
            next.reset();
            return load(book, CutPoints::SettleAnew, progress);
        }
        ofBook = *std::move(set);
    }
    ++next->version;
    updateSearchText(*next, followed->customers);
    if (followed->schemes || cutPoints == CutPoints::SettleAnew || m_view->asOf != today)
        return derive(book, std::move(next), cutPoints, today);
    auto view = std::make_shared<View>();
    view->derived = m_view->derived;
    view->asOf = m_view->asOf;
    view->settings = m_view->settings;
    view->book = std::move(ofBook);
    deriveRows(*next, view->asOf, *view->settings, followed->customers, view->derived);
    // What they had counts as well: a value that went away moves them too.
    if (moveCutPoints(*view, m_view->derived, followed->customers) ||
        moveCutPoints(*view, view->derived, followed->customers))
        return derive(book, std::move(next), CutPoints::Keep, today);
    view->snapshot = std::move(next);
    m_view = std::move(view);
    // Nothing is derived anew for a setting, but whoever shows what it says reads it again.
    return Step{m_view, {followed->settings, std::move(followed->customers), followed->membership}};
}

Result<Projection::Step> Projection::followDay(const Book &book, const Progress &progress)
{
    const Day today = m_clock.today();
    if (!m_view || m_view->asOf == today)
        return Step{};
    if (ratesMove(m_view->book.money, m_view->asOf, today))
        return load(book, CutPoints::Keep, progress);
    return derive(book, m_view->snapshot, CutPoints::Keep, today);
}

} // namespace leadbook
