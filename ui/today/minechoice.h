// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/today/todayqueue.h"

#include <QList>
#include <QObject>

class QWidget;

namespace leadbook {

class Chip;
class Me;
class Workspace;

/// The choice in a page's head between one's own customers and everybody's; it is there once the book knows
/// who one is.
class MineChoice : public QObject
{
    Q_OBJECT

public:
    /// It belongs to @p page, which puts its chips() into the head; @p me and @p workspace outlive it.
    MineChoice(QWidget &page, Me &me, Workspace &workspace);

    QList<QWidget *> chips() const;

    /// Whose queue is asked for.
    TodayAsk question() const;
    /// The id of that owner; absent: everybody.
    std::optional<std::int64_t> owner() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void offer();

    Me &m_me;
    Chip *m_mine;
    Chip *m_everyone;
};

} // namespace leadbook
