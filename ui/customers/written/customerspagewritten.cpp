// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpane.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/filter/viewsbutton.h"
#include "ui/customers/written/writtenchip.h"
#include "ui/widgets/searchfield.h"

// How the page's search goes through what was written too.

namespace leadbook {

void CustomersPage::connectWritten()
{
    WrittenFinder &written = m_people->written();
    connect(&written, &WrittenFinder::failed, this, &CustomersPage::failed);
    connect(&written, &WrittenFinder::stateChanged, this, [this] {
        m_views->compare(definition());
        updateState();
    });
    const auto mark = [this] {
        m_pane->setSearch(m_people->written().isAsked() ? m_search->text() : QString());
    };
    connect(&written, &WrittenFinder::stateChanged, m_pane, mark);
    connect(m_search, &QLineEdit::textChanged, m_pane, mark);
}

void CustomersPage::searchWritten()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_people->written().setAsked(!m_people->written().isAsked());
}

void CustomersPage::showNobodyWritten(const QString &words)
{
    const NextStep clear{tr("Clear the search"), [this] { m_search->clear(); }, true};
    if (m_people->written().isAsked())
        showEmpty(tr("Nobody found"),
                  tr("No name, phone, e-mail, note or interaction holds “%1”.").arg(words), {clear});
    else
        showEmpty(tr("Nobody found"), tr("No name, phone, e-mail or note holds “%1”.").arg(words),
                  {clear, {WrittenChip::words(), [this] { searchWritten(); }}});
}

} // namespace leadbook
