// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/pagekeys.h"
#include "ui/shell/pagetabs.h"

#include <QAbstractButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QString keyOfPage(qsizetype index)
{
    return index < keyCount(PageKey::ShowPage) ? keyText(PageKey::ShowPage, static_cast<int>(index))
                                               : QString();
}

/// What the tab of @p page on its own row says: "Clusters"; empty: it has none.
QString tabText(const Page &page)
{
    const auto *row = page.findChild<PageTabs *>();
    if (row == nullptr)
        return {};
    for (const QAbstractButton *chip : row->findChildren<QAbstractButton *>()) {
        if (chip->isChecked())
            return chip->text();
    }
    return {};
}

/// Pages behind the tabs of others, "Segments › Clusters", and those that only actions lead to.
QList<Command> hiddenPageCommands(MainWindow &window)
{
    QList<Command> commands;
    const QList<Page *> entries = window.pages();
    for (const Page *page : window.findChildren<Page *>()) {
        const QString name = page->name();
        if (entries.contains(page))
            continue;
        const auto entry = std::ranges::find(entries, name.section(u'/', 0, 0), &Page::name);
        const QString tab = entry != entries.end() ? tabText(*page) : QString();
        const QString text = tab.isEmpty() ? page->title() : u"%1 › %2"_s.arg((*entry)->title(), tab);
        if (!text.isEmpty())
            commands.append({text, {}, page->icon(), [&window, name] { window.showPage(name); }});
    }
    return commands;
}

} // namespace

QList<Command> windowCommands(MainWindow &window)
{
    QList<Command> commands;
    const QList<Page *> pages = window.pages();
    for (qsizetype i = 0; i < pages.size(); ++i)
        commands.append({pages[i]->title(), keyOfPage(i), pages[i]->icon(),
                         [&window, name = pages[i]->name()] { window.showPage(name); }});
    for (const ActionSpec &spec : kActions) {
        QAction &action = window.actionTable().action(spec.id);
        if (!action.isVisible() || !action.isEnabled() || spec.id == ActionId::Palette)
            continue;
        commands.append({withoutKey(action.text()).remove(u'…'),
                         action.shortcut().toString(QKeySequence::NativeText), QString::fromLatin1(spec.icon),
                         [&action] { action.trigger(); }});
    }
    return commands + hiddenPageCommands(window);
}

} // namespace leadbook
