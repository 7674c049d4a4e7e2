// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetkeys.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace leadbook {

namespace {

/// Whether @p object belongs to @p sheet.
bool isInside(const QObject *object, const QWidget &sheet)
{
    while (object != nullptr && object != &sheet)
        object = object->parent();
    return object != nullptr;
}

/// A letter that is being written is nobody's shortcut, and most keys are letters.
bool mayBeShortcut(const QKeyEvent &event)
{
    const bool isHeld = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    return isHeld || event.text().isEmpty() || !event.text().at(0).isPrint();
}

/// Whether a button or label of @p sheet is chosen by @p keys.
bool isMnemonicOf(const QWidget &sheet, const QKeySequence &keys)
{
    const auto buttons = sheet.findChildren<QAbstractButton *>();
    const auto labels = sheet.findChildren<QLabel *>();
    return std::ranges::any_of(buttons,
                               [&](const QAbstractButton *button) { return button->shortcut() == keys; }) ||
           std::ranges::any_of(labels, [&](const QLabel *label) {
               return label->buddy() != nullptr && QKeySequence::mnemonic(label->text()) == keys;
           });
}

} // namespace

bool isMnemonic(const QKeyEvent &event)
{
    return event.modifiers() == Qt::AltModifier && event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
}

bool isKeyBelow(const QKeyEvent &event, const QWidget &window, const QWidget &sheet)
{
    if (!mayBeShortcut(event))
        return false;
    // "?" is written with Shift, and a shortcut of it may say so or not.
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const auto key = static_cast<Qt::Key>(event.key());
    const QKeySequence pressed(QKeyCombination(held, key));
    if (isMnemonic(event))
        return !isMnemonicOf(sheet, pressed);
    const QKeySequence plain(QKeyCombination(held & ~Qt::ShiftModifier, key));
    const bool isSign =
        event.key() < Qt::Key_Escape && !(event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z);
    const auto isMeant = [&](const QKeySequence &keys) {
        return keys == pressed || (isSign && keys == plain);
    };
    const auto shortcuts = window.findChildren<QShortcut *>();
    if (std::ranges::any_of(shortcuts, [&](const QShortcut *shortcut) {
            return isMeant(shortcut->key()) && !isInside(shortcut, sheet);
        }))
        return true;
    const auto actions = window.findChildren<QAction *>();
    return std::ranges::any_of(actions, [&](const QAction *action) {
        return std::ranges::any_of(action->shortcuts(), isMeant) && !isInside(action, sheet) &&
               !action->property(kHoldsOverSheets).toBool();
    });
}

} // namespace leadbook
