// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qsizetype kNumbered = 8; // pages that Ctrl and a figure show

QString keyOfPage(qsizetype index)
{
    if (index >= kNumbered)
        return {};
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index))
        .toString(QKeySequence::NativeText);
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
        QString text = action.text().replace(u"&&"_s, u"\x1"_s).remove(u'&').remove(u"…"_s);
        commands.append({text.replace(u'\x1', u'&'), action.shortcut().toString(QKeySequence::NativeText),
                         QString::fromLatin1(spec.icon), [&action] { action.trigger(); }});
    }
    return commands;
}

} // namespace leadbook
