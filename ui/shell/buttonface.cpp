// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/buttonface.h"

#include "ui/shell/pagetabs.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>

namespace leadbook {

namespace {

bool hasMenu(const QAbstractButton &button)
{
    const auto *push = qobject_cast<const QPushButton *>(&button);
    return push != nullptr && push->menu() != nullptr;
}

bool isOneOfSeveral(const QAbstractButton &button)
{
    const bool isInGroup = button.group() != nullptr && button.group()->exclusive();
    return isInGroup || button.autoExclusive();
}

bool isTab(const QAbstractButton &button)
{
    return qobject_cast<const PageTabs *>(button.parentWidget()) != nullptr;
}

/// @p text as it is read, "&&" being a "&".
QString withoutMarks(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i >= text.size())
            break;
        plain += text[i];
    }
    return plain;
}

} // namespace

ButtonFace::ButtonFace(QAbstractButton &button)
    : QAccessibleWidget(&button)
    , m_button(button)
{
}

QString ButtonFace::text(QAccessible::Text kind) const
{
    QString own = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Name && own.isEmpty())
        return withoutMarks(m_button.text());
    if (kind == QAccessible::Accelerator && own.isEmpty())
        return m_button.shortcut().toString(QKeySequence::NativeText);
    return own;
}

QAccessible::Role ButtonFace::role() const
{
    if (isTab(m_button))
        return QAccessible::PageTab;
    if (hasMenu(m_button))
        return QAccessible::ButtonMenu;
    if (!m_button.isCheckable())
        return QAccessible::Button;
    return isOneOfSeveral(m_button) ? QAccessible::RadioButton : QAccessible::CheckBox;
}

QAccessible::State ButtonFace::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const auto *box = qobject_cast<const QCheckBox *>(&m_button);
    const auto *push = qobject_cast<const QPushButton *>(&m_button);
    state.checkable = m_button.isCheckable();
    state.checked = m_button.isChecked();
    state.checkStateMixed = box != nullptr && box->checkState() == Qt::PartiallyChecked;
    state.pressed = m_button.isDown();
    state.hasPopup = hasMenu(m_button);
    state.defaultButton = push != nullptr && push->isDefault();
    state.selectable = isTab(m_button);
    state.selected = isTab(m_button) && m_button.isChecked();
    return state;
}

const QString &ButtonFace::ownAction() const
{
    if (hasMenu(m_button))
        return QAccessibleActionInterface::showMenuAction();
    return m_button.isCheckable() && !isTab(m_button) ? QAccessibleActionInterface::toggleAction()
                                                      : QAccessibleActionInterface::pressAction();
}

QStringList ButtonFace::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (m_button.isEnabled())
        names.prepend(ownAction());
    return names;
}

void ButtonFace::doAction(const QString &name)
{
    if (name != ownAction())
        QAccessibleWidget::doAction(name);
    else if (m_button.isEnabled()) // later, since a menu stays open in the call
        QMetaObject::invokeMethod(&m_button, &QAbstractButton::animateClick, Qt::QueuedConnection);
}

QStringList ButtonFace::keyBindingsForAction(const QString &name) const
{
    if (name == ownAction() && !m_button.shortcut().isEmpty())
        return {m_button.shortcut().toString()};
    return QAccessibleWidget::keyBindingsForAction(name);
}

} // namespace leadbook
