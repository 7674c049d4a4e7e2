// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/editor.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <initializer_list>
#include <vector>

namespace leadbook::test {

/// A workspace on a new book of its own, on a day that stands still.
class OpenWorkspace
{
public:
    explicit OpenWorkspace(Day today)
        : m_clock(today)
    {
        await(m_workspace.create(m_folder.filePath(QStringLiteral("test.leadbook"))));
    }

    Workspace &operator*() { return m_workspace; }
    Workspace *operator->() { return &m_workspace; }

    /// Writes with @p work and loads what came of it; a test without its rows cannot go on.
    void fill(Book::Work work)
    {
        await(m_workspace.change(QStringLiteral("Fill"), std::move(work)));
        load();
    }
    void load() { await(m_workspace.load()); }

    template <typename T> void await(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
            qFatal("no answer");
        QCoreApplication::sendPostedEvents(); // what was sent to this thread before it ended has arrived then
        if (const auto result = future.result(); !result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Workspace m_workspace{m_clock};
};

/// Inserts rows of one table and keeps the first error.
class RowWriter
{
public:
    explicit RowWriter(Editor &editor)
        : m_editor(editor)
    {
    }
    /// The id of the new row, 0 after an error.
    std::int64_t add(RecordTable table, std::initializer_list<Cell> cells)
    {
        if (!m_status)
            return 0;
        const std::vector<Cell> row(cells);
        const auto id = m_editor.insert(table, row);
        if (!id)
            m_status = id.error();
        return id.value_or(0);
    }
    /// The integers of the first column of a question, in its order.
    std::vector<std::int64_t> ask(std::string_view sql)
    {
        std::vector<std::int64_t> ids;
        auto statement = m_editor.prepare(sql);
        if (!statement) {
            m_status = statement.error();
            return ids;
        }
        while (statement->step().value_or(false))
            ids.push_back(statement->integer(0));
        return ids;
    }
    const Status &status() const { return m_status; }

private:
    Editor &m_editor;
    Status m_status;
};

} // namespace leadbook::test
