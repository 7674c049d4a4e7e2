// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyfield.h"

#include <QKeyEvent>

namespace leadbook {

namespace {

bool leaves(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) &&
           !event.modifiers().testFlag(Qt::ControlModifier);
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

/// Ctrl+Shift+/ gives Ctrl+?: the sign says already that Shift is held, except of letters and named keys.
Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers held =
        event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isSign = event.key() > Qt::Key_Space && event.key() <= Qt::Key_AsciiTilde &&
                        (event.key() < Qt::Key_A || event.key() > Qt::Key_Z) &&
                        (event.key() < Qt::Key_0 || event.key() > Qt::Key_9);
    if (isSign)
        held &= ~Qt::ShiftModifier;
    return held;
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyField::setKey(const QKeySequence &key)
{
    m_key = key;
    setText(key.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent *event)
{
    // Otherwise the window would do what the key does now.
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leaves(*event)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT cancelled();
        return;
    }
    if (isModifier(event->key()))
        return;
    setKey(QKeySequence(QKeyCombination(modifiersOf(*event), static_cast<Qt::Key>(event->key()))));
    Q_EMIT pressed(m_key);
}

} // namespace leadbook
