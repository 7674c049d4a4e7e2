// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/latest.h"
#include "workspace/workspace.h"
#include "workspace/writtensearch.h"

#include <QObject>
#include <QString>

#include <memory>

namespace leadbook {

/// Keeps to whom a list's search finds by what was written, once it is asked for: has a worker read the book
/// when another text is typed, and only the customers at hand where the text is longer than one that was
/// searched for or an edit touched few. A newer text stops the search before. Window's thread; never waits.
class WrittenFinder : public QObject
{
    Q_OBJECT

public:
    explicit WrittenFinder(Workspace &workspace, QObject *parent = nullptr);
    ~WrittenFinder() override;

    bool isAsked() const { return m_isAsked; }
    void setAsked(bool asked);
    /// The list is searched by @p typed now; blank: by nothing.
    void seek(const QString &typed);
    /// The book is another one (null), or another version.
    void follow(const ViewPtr &view, const ViewChange &change);

    /// Whom @p typed finds; null where it was not asked for or is not known yet.
    std::shared_ptr<const WrittenHits> hitsOf(const QString &typed) const;
    /// A worker reads.
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Others are found.
    void found();
    /// It began or ended to read, or is asked for or not.
    void stateChanged();
    /// It could not be read: @p sentence says what to do. It is no longer asked for.
    void failed(const QString &sentence);

private:
    using Customers = std::vector<std::int64_t>;

    void stop();
    using Found = Result<std::shared_ptr<const WrittenHits>>;

    /// Reads @p among, all where absent; @p others: what is known of those who are not among them.
    void read(const std::optional<Customers> &among, std::shared_ptr<const WrittenHits> others);
    void take(const Found &hits);

    Workspace &m_workspace;
    Latest m_latest;
    QString m_typed;
    QString m_knownFor;                         ///< what m_known answers
    std::shared_ptr<const WrittenHits> m_known; ///< of the newest search that was read to its end
    bool m_isAsked = false;
    bool m_isBusy = false;
};

} // namespace leadbook
