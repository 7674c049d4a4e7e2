// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageshelf.h"

#include "ui/shell/page.h"

#include <algorithm>
#include <utility>

namespace leadbook {

PageShelf::PageShelf(QObject *parent)
    : QObject(parent)
{
}

void PageShelf::add(Page *page, bool isEntry)
{
    m_places.push_back({{page->name(), page->icon(), {}, {}, {}}, isEntry, page});
}

void PageShelf::plan(PagePlan plan, bool isEntry)
{
    m_places.push_back({std::move(plan), isEntry});
}

const PageShelf::Place *PageShelf::find(const QString &name) const
{
    const auto at =
        std::ranges::find_if(m_places, [&](const Place &place) { return place.plan.name == name; });
    return at == m_places.end() ? nullptr : &*at;
}

Page *PageShelf::page(const QString &name)
{
    const Place *place = find(name);
    if (place == nullptr || place->page != nullptr)
        return place == nullptr ? nullptr : place->page;
    const auto index = static_cast<std::size_t>(place - m_places.data());
    const auto make = std::exchange(m_places[index].plan.make, {}); // making one may add others: places move
    Page *page = make();
    m_places[index].page = page;
    Q_EMIT pageMade(page);
    return page;
}

Page *PageShelf::made(const QString &name) const
{
    const Place *place = find(name);
    return place == nullptr ? nullptr : place->page;
}

bool PageShelf::isEntry(const QString &name) const
{
    const Place *place = find(name);
    return place != nullptr && place->isEntry;
}

QStringList PageShelf::names() const
{
    QStringList names;
    for (const Place &place : m_places)
        names << place.plan.name;
    return names;
}

QStringList PageShelf::entries() const
{
    QStringList names;
    for (const Place &place : m_places) {
        if (place.isEntry)
            names << place.plan.name;
    }
    return names;
}

QString PageShelf::title(const QString &name) const
{
    const Place *place = find(name);
    if (place == nullptr)
        return {};
    return place->page != nullptr ? place->page->title() : place->plan.title();
}

QString PageShelf::icon(const QString &name) const
{
    const Place *place = find(name);
    return place == nullptr ? QString() : place->plan.icon;
}

QString PageShelf::tab(const QString &name) const
{
    const Place *place = find(name);
    return place != nullptr && place->plan.tab ? place->plan.tab() : QString();
}

} // namespace leadbook
