// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include "ui/shell/actions.h"
#include "ui/shell/pagekeys.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QString settingOf(ActionId id)
{
    return u"shortcuts/"_s + Actions::keptName(id);
}

/// A key that types something, or moves about, where it is not held with Ctrl or Alt.
bool isTypingKey(QKeyCombination key)
{
    const bool isHeld = key.keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
    const bool isFunction = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    return !isHeld && !isFunction && key.key() != Qt::Key_Delete && key.key() != Qt::Key_Insert;
}

} // namespace

Shortcuts::Shortcuts(Actions &actions, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    for (const ActionSpec &spec : kActions) {
        const QVariant kept = m_settings.value(settingOf(spec.id));
        if (!kept.isValid())
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); }); // it has none
        m_actions.action(spec.id).setShortcuts(keys);
    }
}

QList<QKeySequence> Shortcuts::keys(ActionId id) const
{
    return m_actions.action(id).shortcuts();
}

bool Shortcuts::isOwn(ActionId id) const
{
    return keys(id) != Actions::tableKeys(id);
}

bool Shortcuts::hasOwn() const
{
    return std::ranges::any_of(kActions, [this](const ActionSpec &spec) { return isOwn(spec.id); });
}

QString Shortcuts::faultOf(const QKeySequence &key)
{
    if (!key.isEmpty() && isTypingKey(key[0]))
        return tr("This key is for typing and moving. Press it with Ctrl or Alt, or a function key.");
    return {};
}

std::optional<KeyHolder> Shortcuts::holderOf(const QKeySequence &key, ActionId id) const
{
    if (key.isEmpty())
        return {};
    for (const ActionSpec &spec : kActions) {
        if (spec.id != id && keys(spec.id).contains(key) && m_actions.action(spec.id).isVisible())
            return KeyHolder{spec.id, m_actions.plainText(spec.id)};
    }
    // The action whose key a page has as well, such as Ctrl+C, is the same thing there.
    if (Actions::tableKeys(id).contains(key))
        return {};
    for (const PageKeySpec &spec : kPageKeys) {
        for (int place = 0; place < spec.count; ++place) {
            if (key == QKeySequence(keyOf(spec.id, place)))
                return KeyHolder{{},
                                 tr("%1 (%2)", "what a key does, and where")
                                     .arg(QCoreApplication::translate("PageKeys", spec.text),
                                          QCoreApplication::translate("PageKeys", spec.place))};
        }
    }
    return {};
}

void Shortcuts::apply(ActionId id, const QList<QKeySequence> &keys)
{
    m_actions.action(id).setShortcuts(keys);
    if (keys == Actions::tableKeys(id))
        m_settings.remove(settingOf(id));
    else
        m_settings.setValue(settingOf(id), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void Shortcuts::give(ActionId id, const QList<QKeySequence> &wanted)
{
    for (const ActionSpec &spec : kActions) {
        if (spec.id == id)
            continue;
        QList<QKeySequence> left = keys(spec.id);
        if (left.removeIf([&wanted](const QKeySequence &key) { return wanted.contains(key); }) > 0)
            apply(spec.id, left);
    }
    apply(id, wanted);
    Q_EMIT changed();
}

void Shortcuts::set(ActionId id, const QKeySequence &key)
{
    give(id, key.isEmpty() ? QList<QKeySequence>() : QList{key});
}

void Shortcuts::reset(ActionId id)
{
    give(id, Actions::tableKeys(id));
}

void Shortcuts::resetAll()
{
    for (const ActionSpec &spec : kActions)
        apply(spec.id, Actions::tableKeys(spec.id));
    Q_EMIT changed();
}

} // namespace leadbook
