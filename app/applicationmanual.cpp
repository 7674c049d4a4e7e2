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

void Application::addManual()
{
    m_manual = new ManualPage(u":/manual"_s, m_window->actionTable(), m_window.get());
    m_manual->setLanguage(m_language.current());
    m_window->addHiddenPage(m_manual);
    connect(&m_language, &Language::changed, m_manual, &ManualPage::setLanguage);
    m_window->actionTable().handle(ActionId::Manual, m_manual, [this] {
        const Page *page = m_window->currentPage();
        showManual(topicOfPage(page != nullptr ? page->name() : QString(kWelcome)));
    });
    connect(m_manual, &ManualPage::closed, this, [this] {
        if (m_pageBeforeManual.isEmpty() || !showPage(m_pageBeforeManual))
            showPage(kWelcome);
    });
}

bool Application::showManual(const QString &topic)
{
    if (!m_manual->showTopic(topic))
        return false;
    const Page *page = m_window->currentPage();
    if (page != m_manual)
        m_pageBeforeManual = page != nullptr ? page->name() : QString(kWelcome);
    return m_window->showPage(m_manual->name());
}

} // namespace leadbook
