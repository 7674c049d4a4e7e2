// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/choicesbutton.h"

#include "ui/widgets/drawing.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace leadbook {

namespace {

constexpr qsizetype kLongest = 30;

} // namespace

ChoicesButton::ChoicesButton(QWidget *parent)
    : Button({}, Kind::Secondary, parent)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    m_menu->installEventFilter(this);
    updateText();
}

void ChoicesButton::add(const FilterChoice &choice)
{
    QString text = choice.label;
    QAction *action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
    action->setData(choice.key);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this] {
        updateText();
        Q_EMIT chosenChanged();
    });
}

void ChoicesButton::setChoices(const std::vector<FilterChoice> &choices)
{
    m_menu->clear();
    for (const FilterChoice &choice : choices)
        add(choice);
    updateText();
}

void ChoicesButton::setChosen(const QStringList &keys)
{
    const QSignalBlocker blocker(this);
    for (const QString &key : keys) {
        const auto actions = m_menu->actions();
        const bool isThere = std::ranges::any_of(actions, [&](const QAction *action) {
            return action->data().toString().compare(key, Qt::CaseInsensitive) == 0;
        });
        if (!isThere)
            add({key, key});
    }
    for (QAction *action : m_menu->actions())
        action->setChecked(keys.contains(action->data().toString(), Qt::CaseInsensitive));
}

QStringList ChoicesButton::chosen() const
{
    QStringList keys;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            keys << action->data().toString();
    }
    return keys;
}

void ChoicesButton::updateText()
{
    QStringList labels;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            labels << action->text();
    }
    const QString all = labels.join(tr(", "));
    QString shown = all;
    if (labels.isEmpty())
        shown = tr("Choose…");
    else if (all.size() > kLongest && labels.size() > 1)
        shown = tr("%1 and %Ln more", nullptr, static_cast<int>(labels.size()) - 1).arg(labels.front());
    setText(shown);
    setToolTip(plainToolTip(all));
    setAccessibleDescription(all);
}

bool ChoicesButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_menu)
        return Button::eventFilter(watched, event);
    // Ticking one leaves the menu open for the next.
    QAction *action = nullptr;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
            action = m_menu->activeAction();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        action = m_menu->actionAt(static_cast<QMouseEvent *>(event)->pos());
    }
    if (action == nullptr || !action->isCheckable())
        return Button::eventFilter(watched, event);
    action->toggle();
    return true;
}

void ChoicesButton::changeEvent(QEvent *event)
{
    Button::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateText();
}

} // namespace leadbook
