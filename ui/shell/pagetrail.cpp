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
    if (m_page != page)
        followThePage();
    leadOn({page->name(), placeOn(*page)});
    m_page = page;
    update();
}

void PageTrail::followThePage()
{
    if (m_here && m_page)
        leadOn({m_here->page, placeOn(*m_page)});
}

void PageTrail::leadOn(const Stop &next)
{
    if (m_here == next)
        return;
    if (m_here)
        m_back.push_back(*m_here);
    if (m_back.size() > kMostStops)
        m_back.erase(m_back.begin(), m_back.end() - kMostStops);
    m_forward.clear();
    m_here = next;
}

void PageTrail::step(std::vector<Stop> &from, std::vector<Stop> &to)
{
    followThePage();
    if (!from.empty()) {
        const Stop stop = from.back();
        from.pop_back();
        if (m_here)
            to.push_back(*m_here);
        go(stop);
    }
    update();
}

void PageTrail::go(const Stop &stop)
{
    m_isStepping = true;
    m_window.showPage(stop.page);
    m_isStepping = false;
    m_page = m_window.currentPage();
    if (m_page && stop.place.isValid())
        m_page->setProperty(kPlace, stop.place);
    m_here = stop;
}

void PageTrail::update()
{
    const bool isOurs = !m_page || !m_page->property("ownTrail").toBool();
    m_window.actionTable().action(ActionId::Back).setEnabled(isOurs && !m_back.empty());
    m_window.actionTable().action(ActionId::Forward).setEnabled(isOurs && !m_forward.empty());
}

} // namespace leadbook
