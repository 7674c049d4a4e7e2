// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicateactions.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace leadbook {

DuplicateActions::DuplicateActions(QWidget &list, std::function<SelectedPeople()> selected)
    : QObject(&list)
    , m_selected(std::move(selected))
{
    list.addActions({&m_lookAlikes, &m_merge});
    list.installEventFilter(this);
    connect(&m_lookAlikes, &QAction::triggered, this, [this] {
        const SelectedPeople people = m_selected();
        if (!people.ids.empty())
            Q_EMIT lookAlikesAsked(people);
    });
    connect(&m_merge, &QAction::triggered, this, [this] {
        const SelectedPeople people = m_selected();
        if (people.ids.size() == 2)
            Q_EMIT mergeAsked(people.kind, people.ids[0], people.ids[1]);
    });
    retranslate();
    update(0);
}

void DuplicateActions::update(std::size_t count)
{
    m_lookAlikes.setEnabled(count > 0);
    m_merge.setEnabled(count == 2);
}

void DuplicateActions::retranslate()
{
    m_lookAlikes.setText(tr("Find &look-alikes"));
    m_merge.setText(tr("&Merge these two…"));
}

bool DuplicateActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace leadbook
