// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "ui/manual/manualpage.h"
#include "ui/manual/pagetopics.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kWelcome = "welcome"_L1;

} // namespace

void Application::connectManual()
{
    plan(u"manual"_s, [this] { return &*m_manual; });
    m_window->actionTable().handle(ActionId::Manual, this, [this] {
        const Page *page = m_window->currentPage();
        showManual(topicOfPage(page != nullptr ? page->name() : QString(kWelcome)));
    });
}

ManualPage *Application::makeManual()
{
    auto *page = new ManualPage(u":/manual"_s, m_window->actionTable(), m_window.get());
    page->setLanguage(m_language.current());
    connect(&m_language, &Language::changed, page, &ManualPage::setLanguage);
    connect(page, &ManualPage::closed, this, [this] {
        if (m_pageBeforeManual.isEmpty() || !showPage(m_pageBeforeManual))
            showPage(kWelcome);
    });
    return page;
}

bool Application::showManual(const QString &topic)
{
    ManualPage &manual = *m_manual;
    if (!manual.showTopic(topic))
        return false;
    const Page *page = m_window->currentPage();
    if (page != &manual)
        m_pageBeforeManual = page != nullptr ? page->name() : QString(kWelcome);
    return m_window->showPage(manual.name());
}

} // namespace leadbook
