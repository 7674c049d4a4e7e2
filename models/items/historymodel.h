// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/history/historylist.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace leadbook {

/// When something was done, as this computer's clock tells it.
QString momentLabel(std::int64_t atMs);

/// The journal, newest first, read part by part as it is scrolled: what, when, who, rows, state. IdRole is
/// the change's number, CountRole its rows.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        What,
        When,
        Who,
        Rows,
        State,
    };

    explicit HistoryModel(Workspace &workspace, QObject *parent = nullptr);

    /// Begins anew with what fits; the rows shown stay until the new ones are there.
    void show(HistoryKind kind, const QString &search);
    /// Reads again as many as there are.
    void refresh();
    void retranslate();

    const HistoryEntry &entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// The row of a change, -1 where it is not among those read.
    int rowOf(std::int64_t change) const;
    /// "Undo “Edit city”", and of an edit its label alone.
    static QString labelOf(const Change &change);
    bool isReading() const { return m_isReading; }
    /// Of some of the changes read it is known who made them.
    bool hasAuthors() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first part of what was asked for is there; @p failure: why it is not.
    void answered(const QString &failure);

private:
    void ask(int count);
    void take(const Result<HistoryPart> &part, bool isFirst);

    Workspace &m_workspace;
    HistoryQuery m_query;
    Latest m_latest;
    std::vector<HistoryEntry> m_entries;
    bool m_hasMore = false;
    bool m_isReading = false;
};

} // namespace leadbook
