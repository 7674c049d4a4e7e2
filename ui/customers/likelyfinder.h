// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/duplicates/likelyindex.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>
#include <vector>

namespace leadbook {

/// Tells at each key whom a new customer looks like. While a form is open it keeps an index of the book, made
/// beside the workers; until that is there the book is passed over. Window's thread; never waits.
class LikelyFinder : public QObject
{
    Q_OBJECT

public:
    explicit LikelyFinder(Workspace &workspace, QObject *parent = nullptr);
    ~LikelyFinder() override;

    /// A form opened: an index is made unless there is one.
    void begin();
    /// It closed: what was asked is forgotten, and the index let go.
    void end();
    /// Whom @p entered looks like comes by found(), unless something else is asked before.
    void ask(const EnteredCustomer &entered);
    /// What was asked is not wanted any more.
    void cancel() { m_latest.cancel(); }

    /// No answer is awaited.
    bool isSettled() const { return m_asked == 0; }
    bool hasIndex() const { return m_index != nullptr; }

Q_SIGNALS:
    void found(const std::vector<leadbook::LikelyCustomer> &customers);
    /// The index is there.
    void indexed();

private:
    void follow(const ViewPtr &view, const ViewChange &change);
    void makeIndex();

    Workspace &m_workspace;
    Latest m_latest;
    Latest m_latestIndex;
    std::shared_ptr<const LikelyIndex> m_index;
    std::vector<Row> m_changed; ///< since the view that the index is made of
    int m_asked = 0;            ///< answers of workers that are awaited
    bool m_isOpen = false;
};

} // namespace leadbook
