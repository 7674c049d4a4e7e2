// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagetrail.h"

#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

namespace leadbook {

namespace {

constexpr auto kPlace = "place";

QVariant placeOn(const Page &page)
{
    return page.property(kPlace);
}

} // namespace

PageTrail::PageTrail(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    Actions &actions = window.actionTable();
    actions.handle(ActionId::Back, this, [this] { step(m_back, m_forward); });
    actions.handle(ActionId::Forward, this, [this] { step(m_forward, m_back); });
    connect(&window, &MainWindow::pageShown, this, &PageTrail::note);
    update();
}

void PageTrail::clear()
{
    m_back.clear();
    m_forward.clear();
    m_page = m_window.currentPage();
    m_here = m_page ? std::optional(Stop{m_page->name(), placeOn(*m_page)}) : std::nullopt;
    update();
}

void PageTrail::note(Page *page)
{
    if (m_isStepping)
        return;
    const Stop next{page->name(), placeOn(*page)};
    if (m_here != next) {
        keep(m_back, page);
        m_forward.clear();
        m_here = next;
    }
    m_page = page;
    update();
}

void PageTrail::keep(std::vector<Stop> &way, const Page *next)
{
    if (m_here)
        way.push_back(*m_here);
    if (m_here && m_page && m_page != next && placeOn(*m_page) != m_here->place)
        way.push_back({m_here->page, placeOn(*m_page)});
    if (way.size() > kMostStops)
        way.erase(way.begin(), way.end() - kMostStops);
}

void PageTrail::step(std::vector<Stop> &from, std::vector<Stop> &to)
{
    if (from.empty())
        return;
    const Stop stop = from.back();
    from.pop_back();
    keep(to, nullptr);
    m_isStepping = true;
    m_window.showPage(stop.page);
    m_isStepping = false;
    m_page = m_window.currentPage();
    if (m_page && stop.place.isValid())
        m_page->setProperty(kPlace, stop.place);
    m_here = stop;
    update();
}

void PageTrail::update()
{
    const bool isOurs = !m_page || !m_page->property("ownTrail").toBool();
    m_window.actionTable().action(ActionId::Back).setEnabled(isOurs && !m_back.empty());
    m_window.actionTable().action(ActionId::Forward).setEnabled(isOurs && !m_forward.empty());
}

} // namespace leadbook
