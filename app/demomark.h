// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/history/historylist.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QObject>

#include <cstdint>

namespace leadbook {

/// Whether the open book holds demo data: the change that made them is looked for in its history once it is
/// loaded, and watched from then on.
class DemoMark : public QObject
{
    Q_OBJECT

public:
    DemoMark(Workspace &workspace, QObject *parent);

    bool isDemo() const { return m_isDemo; }
    /// Takes the demo data back with whatever was added to them since, as one step of undo.
    void remove();

Q_SIGNALS:
    void changed(bool isDemo);
    void removed(const leadbook::Result<leadbook::CommittedChange> &change);

private:
    void forget();
    void look();
    void follow();
    void ask(const HistoryQuery &query);
    void set(bool isDemo);

    Workspace &m_workspace;
    Latest m_latest;
    std::int64_t m_change = 0; ///< that made them; 0: none is known
    bool m_hasLooked = false;  ///< in the whole history of this book
    bool m_isDemo = false;
};

} // namespace leadbook
