// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"

#include <QKeySequence>
#include <QObject>

#include <optional>

class QSettings;

namespace leadbook {

class Actions;

/// Who has a key.
struct KeyHolder
{
    std::optional<ActionId> action; ///< absent: a key of one page, which stays with it
    QString name;                   ///< in the user's language
};

/// The keys of the actions as the user wants them, kept in the settings and in effect at once. User interface
/// thread.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. What is kept is in effect afterwards.
    Shortcuts(Actions &actions, QSettings &settings, QObject *parent = nullptr);

    QList<QKeySequence> keys(ActionId id) const;
    /// They are others than those of the table.
    bool isOwn(ActionId id) const;
    /// Any are.
    bool hasOwn() const;
    /// Why @p key cannot be the key of any action, in one sentence; empty: it can.
    static QString faultOf(const QKeySequence &key);
    /// Who but @p id has @p key; absent: nobody.
    std::optional<KeyHolder> holderOf(const QKeySequence &key, ActionId id) const;

    /// Makes @p key the key of @p id, in place of those it has, and takes it from the action that has it. An
    /// empty one: it has none.
    void set(ActionId id, const QKeySequence &key);
    /// Gives @p id the keys of the table again, and takes them from the actions that have them.
    void reset(ActionId id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void give(ActionId id, const QList<QKeySequence> &keys);
    void apply(ActionId id, const QList<QKeySequence> &keys);

    Actions &m_actions;
    QSettings &m_settings;
};

} // namespace leadbook
