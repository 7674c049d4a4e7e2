// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagekeys.h"
#include "ui/shell/pageshelf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QString keyOfPage(qsizetype index)
{
    return index < keyCount(PageKey::ShowPage) ? keyText(PageKey::ShowPage, static_cast<int>(index))
                                               : QString();
}

/// Pages behind the tabs of others, "Segments › Clusters", and those that only actions lead to.
QList<Command> hiddenPageCommands(MainWindow &window)
{
    QList<Command> commands;
    const PageShelf &shelf = window.shelf();
    for (const QString &name : shelf.names()) {
        if (shelf.isEntry(name))
            continue;
        const QString entry = shelf.title(name.section(u'/', 0, 0));
        const QString tab = shelf.tab(name);
        const QString text = tab.isEmpty() ? shelf.title(name) : u"%1 › %2"_s.arg(entry, tab);
        if (!text.isEmpty())
            commands.append({text, {}, shelf.icon(name), [&window, name] { window.showPage(name); }});
    }
    return commands;
}

} // namespace

QList<Command> windowCommands(MainWindow &window)
{
    QList<Command> commands;
    const PageShelf &shelf = window.shelf();
    const QStringList entries = shelf.entries();
    for (qsizetype i = 0; i < entries.size(); ++i)
        commands.append({shelf.title(entries[i]), keyOfPage(i), shelf.icon(entries[i]),
                         [&window, name = entries[i]] { window.showPage(name); }});
    for (const ActionSpec &spec : kActions) {
        QAction &action = window.actionTable().action(spec.id);
        if (!action.isVisible() || !action.isEnabled() || spec.id == ActionId::Palette)
            continue;
        commands.append({withoutKey(action.text()).remove(u'…'),
                         action.shortcut().toString(QKeySequence::NativeText), QString::fromLatin1(spec.icon),
                         [&action] { action.trigger(); }});
    }
    for (const Command &page : hiddenPageCommands(window)) {
        // Where an action of that name leads there, it is enough.
        if (std::ranges::find(commands, page.text, &Command::text) == commands.end())
            commands.append(page);
    }
    return commands;
}

} // namespace leadbook
