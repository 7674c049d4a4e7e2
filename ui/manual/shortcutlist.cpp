// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/shortcutlist.h"

#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// What a menu says without the mark of its access key: "File", "文件".
QString labelOf(const char *source)
{
    static const QRegularExpression bracketed(u"\\(&.\\)"_s);
    QString text = QCoreApplication::translate("Actions", source);
    text.remove(bracketed);
    return text.remove(u'&').remove(u'…');
}

/// `Ctrl+Shift+Z`, `Ctrl+Y`
QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << u'`' + key.toString(QKeySequence::NativeText) + u'`';
    return keys.join(u", "_s);
}

} // namespace

QString shortcutsMarkdown(const Actions &actions)
{
    const QString head = u"\n| %1 | %2 |\n| --- | --- |\n"_s.arg(
        QCoreApplication::translate("Manual", "Command"), QCoreApplication::translate("Manual", "Keys"));
    QString text;
    for (std::size_t menu = 0; menu < kMenuTitles.size(); ++menu) {
        QString rows;
        for (const ActionSpec &spec : kActions) {
            const QAction &action = actions.action(spec.id);
            if (static_cast<std::size_t>(spec.menu) == menu && action.isVisible() &&
                !action.shortcuts().isEmpty())
                rows += u"| %1 | %2 |\n"_s.arg(labelOf(spec.text), keysOf(action));
        }
        if (!rows.isEmpty())
            text += u"### "_s + labelOf(kMenuTitles[menu]) + u'\n' + head + rows + u'\n';
    }
    return text;
}

} // namespace leadbook
