// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/icons.h"
#include "ui/widgets/sheetkeys.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// What holds while a sheet lies over the window: it is for what is written in the sheet, or changes nothing
/// that lies below.
constexpr std::array kOverSheets{ActionId::Quit,       ActionId::Save,       ActionId::Undo,
                                 ActionId::Redo,       ActionId::Cut,        ActionId::Copy,
                                 ActionId::SelectAll,  ActionId::TextLarger, ActionId::TextSmaller,
                                 ActionId::TextNormal, ActionId::Lock};

std::size_t rowOf(ActionId id)
{
    const auto at = std::find_if(kActions.begin(), kActions.end(),
                                 [id](const ActionSpec &spec) { return spec.id == id; });
    return static_cast<std::size_t>(at - kActions.begin());
}

} // namespace

Actions::Actions(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    for (std::size_t row = 0; row < kActions.size(); ++row) {
        const ActionSpec &spec = kActions[row];
        auto *action = new QAction(this);
        action->setIcon(themeIcon(QString::fromLatin1(spec.icon), Tone::Muted));
        action->setMenuRole(spec.role);
        action->setShortcuts(tableKeys(spec.id));
        action->setVisible(false);
        action->setProperty(kHoldsOverSheets, std::ranges::find(kOverSheets, spec.id) != kOverSheets.end());
        m_window.addAction(action);
        m_actions[row] = action;
    }
    m_window.installEventFilter(this);
    retranslate();
}

QAction &Actions::action(ActionId id) const
{
    return *m_actions[rowOf(id)];
}

QList<QKeySequence> Actions::tableKeys(ActionId id)
{
    const ActionSpec &spec = kActions[rowOf(id)];
    QList<QKeySequence> keys;
    for (const char *key : {spec.shortcut, spec.second}) {
        if (*key != '\0')
            keys << QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText);
    }
    return keys;
}

QString Actions::plainText(ActionId id) const
{
    return withoutKey(QCoreApplication::translate("Actions", kActions[rowOf(id)].text)).remove(u'…');
}

QString Actions::keptName(ActionId id)
{
    QString name;
    for (const QChar c : QString::fromUtf8(kActions[rowOf(id)].text)) {
        if (c.isLetterOrNumber())
            name += c.toLower();
    }
    return name;
}

void Actions::handle(ActionId id, const QObject *context, std::function<void()> work)
{
    QAction &chosen = action(id);
    connect(&chosen, &QAction::triggered, context, [work = std::move(work)] { work(); });
    chosen.setVisible(true);
    hideEmptyMenus();
}

void Actions::setDetail(ActionId id, const QString &detail)
{
    m_details[rowOf(id)] = detail;
    retranslate();
}

void Actions::fill(QMenuBar &bar)
{
    for (QMenu *&menu : m_menus) {
        menu = bar.addMenu(QString());
        menu->setToolTipsVisible(true);
        connect(menu, &QMenu::aboutToShow, this, &Actions::hideEmptyMenus);
    }
    for (std::size_t row = 0; row < kActions.size(); ++row) {
        QMenu *target = m_menus[static_cast<std::size_t>(kActions[row].menu)];
        if (kActions[row].separatorBefore)
            target->addSeparator();
        target->addAction(m_actions[row]);
    }
    retranslate();
    hideEmptyMenus();
}

QMenu &Actions::menu(MenuId id) const
{
    return *m_menus[static_cast<std::size_t>(id)];
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void Actions::retranslate()
{
    for (std::size_t row = 0; row < kActions.size(); ++row) {
        QString text = QCoreApplication::translate("Actions", kActions[row].text);
        QString detail = m_details[row];
        if (!detail.isEmpty())
            text =
                QCoreApplication::translate("Actions", "%1 “%2”").arg(text, detail.replace(u"&"_s, u"&&"_s));
        m_actions[row]->setText(text);
    }
    for (std::size_t i = 0; i < m_menus.size(); ++i) {
        if (m_menus[i])
            m_menus[i]->setTitle(QCoreApplication::translate("Actions", kMenuTitles[i]));
    }
}

void Actions::hideEmptyMenus()
{
    for (QMenu *menu : m_menus) {
        if (!menu)
            continue;
        const QList<QAction *> entries = menu->actions();
        const bool shown = std::any_of(entries.begin(), entries.end(), [](const QAction *entry) {
            return entry->isVisible() && !entry->isSeparator();
        });
        menu->menuAction()->setVisible(shown);
    }
}

QString withoutKey(const QString &text)
{
    // Chinese has its keys behind: "查找(&F)".
    static const QRegularExpression behind(u"\\(&.\\)"_s);
    QString plain = text;
    plain.remove(behind);
    return plain.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
}

QString keyText(const QWidget &widget, ActionId id)
{
    const auto *actions = widget.window()->findChild<Actions *>(QString(), Qt::FindDirectChildrenOnly);
    const QList<QKeySequence> keys =
        actions != nullptr ? actions->action(id).shortcuts() : Actions::tableKeys(id);
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

} // namespace leadbook
