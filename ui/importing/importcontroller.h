// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QObject>

#include <optional>

namespace leadbook {

/// Plans an import whenever what was asked or the book changes, and carries it out when told. One at a time;
/// window's thread, never waits.
class ImportController : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle,      ///< no file chosen
        Planning,  ///< the store thread looks at the file
        Planned,   ///< receipts() say what would happen
        Importing, ///< it is written
        Done,      ///< receipts() say what happened
        Failed,    ///< error() says why; nothing was written
    };

    explicit ImportController(Workspace &workspace, QObject *parent = nullptr);

    State state() const { return m_state; }
    const ImportRequest &request() const { return m_request; }
    const std::vector<ImportReceipt> &receipts() const { return m_receipts; }
    const QString &error() const { return m_error; }

    /// Plans @p request anew; an earlier plan that is still being made is dropped. False while an import is
    /// running: that one is awaited to its end.
    bool plan(const ImportRequest &request);
    /// The book changed since the plan was made.
    bool isOutdated() const;
    /// Imports what was planned, where that still holds.
    void import();
    /// Writes the rows of the plan that cannot be imported to a file, with the reasons; told() says what came
    /// of it.
    void saveRejects(const QString &path);
    /// Forgets file and plan; what is being imported goes on.
    void reset();

Q_SIGNALS:
    void stateChanged();
    /// An import ended well.
    void imported();
    /// @p sentence says what happened beside the plan.
    void told(const QString &sentence);

private:
    /// What was done to the book last, as far as undo knows.
    struct Head
    {
        std::int64_t undo = 0;
        std::int64_t redo = 0;

        friend bool operator==(const Head &, const Head &) = default;
    };

    Head head() const;
    void followBook(const QString &path);
    void followHistory();
    void run(bool planOnly);
    void take(const Result<std::vector<ImportReceipt>> &receipts, bool planOnly);
    void enter(State state);

    Workspace &m_workspace;
    Latest m_latest;
    Latest m_saving;
    ImportRequest m_request;
    Head m_plannedOn;
    State m_state = State::Idle;
    std::vector<ImportReceipt> m_receipts;
    QString m_error;
    std::weak_ptr<Progress> m_running;
};

} // namespace leadbook
