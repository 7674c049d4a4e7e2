// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editbench.h"

#include "items/peopletablemodel.h"
#include "store/editor.h"
#include "ui/customers/peoplelist.h"
#include "ui/customers/peopletable.h"
#include "workspace/deliver.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <optional>
#include <random>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kEdits = 40;
constexpr QSize kTableSize(1176, 740);

/// The customer table, and whether what an edit changed has been painted.
class WatchedTable : public QObject
{
public:
    WatchedTable(Workspace &workspace, QSettings &settings)
        : m_list(workspace)
        , m_table(m_list.model(), settings)
    {
        m_table.setToday(workspace.clock().today());
        m_table.resize(kTableSize);
        m_table.viewport()->installEventFilter(this);
        connect(&m_list.model(), &QAbstractItemModel::dataChanged, this,
                [this] { m_isChanged = m_isChanged || textOf(m_at) == m_awaited; });
        waitUntil([this] { return !m_list.isBusy(); });
        m_table.arrange();
        m_table.show();
        QCoreApplication::processEvents();
    }

    const PeopleTableModel &model() { return m_list.model(); }
    /// The city where it is shown, else the name.
    FieldId field()
    {
        const auto city = columnOf(FieldId::City);
        return city && !m_table.isColumnHidden(*city) ? FieldId::City : FieldId::Name;
    }
    QString showRow(int row)
    {
        m_at = model().index(row, columnOf(field()).value_or(0));
        m_table.scrollTo(m_at);
        QCoreApplication::processEvents();
        return textOf(m_at);
    }
    /// Milliseconds to select all rows and to say how many they are.
    double timeSelection()
    {
        QElapsedTimer timer;
        timer.start();
        m_table.selectAll();
        const bool isAll = m_table.selectionCount() == model().rowCount();
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        m_table.clearSelection();
        return isAll ? milliseconds : -1;
    }
    /// Milliseconds until the row shows @p text after @p request() was made.
    template <typename Request> Result<double> time(const QString &text, Request &&request)
    {
        m_awaited = text;
        m_isChanged = m_isPainted = false;
        std::optional<Error> failure;
        QObject receiver;
        QElapsedTimer timer;
        timer.start();
        deliver(request(), &receiver, [&failure](const Result<CommittedChange> &committed) {
            if (!committed)
                failure = committed.error();
        });
        waitUntil([this, &failure] { return failure || m_isPainted; });
        if (failure)
            return *failure;
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The paint is over when the loop that delivers it is: waitUntil() looks after that.
        if (m_isChanged && event->type() == QEvent::Paint)
            m_isPainted = m_isPainted ||
                          static_cast<QPaintEvent *>(event)->region().intersects(m_table.visualRect(m_at));
        return QObject::eventFilter(watched, event);
    }

private:
    template <typename Condition> void waitUntil(Condition &&condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    std::optional<int> columnOf(FieldId field)
    {
        const auto &columns = model().columns();
        const auto found = std::ranges::find(columns, FieldRef(field));
        return found == columns.end() ? std::nullopt
                                      : std::optional(static_cast<int>(found - columns.begin()));
    }
    static QString textOf(const QModelIndex &index) { return index.data().toString(); }

    PeopleList m_list;
    PeopleTable m_table;
    QPersistentModelIndex m_at;
    QString m_awaited;
    bool m_isChanged = false;
    bool m_isPainted = false;
};

} // namespace

Result<EditTimes> measureEdits(Workspace &workspace)
{
    EditTimes times;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"bench.ini"_s), QSettings::IniFormat);
    WatchedTable table(workspace, settings);
    const int rows = table.model().rowCount();
    const std::string_view column = fieldOf(table.field()).column;
    std::mt19937 random(1);
    for (int i = 0; rows > 0 && i < kEdits; ++i) {
        const int row = std::uniform_int_distribution(0, rows - 1)(random);
        const std::int64_t id = table.model().customerAt(row);
        const QString before = table.showRow(row);
        const QString after = u"Bench %1"_s.arg(i);
        const auto edit = table.time(after, [&] {
            return workspace.change(u"Benchmark"_s, [id, column, after](Editor &editor) {
                const std::array cells{Cell{column, after}};
                return editor.update(RecordTable::Customer, id, cells);
            });
        });
        LEADBOOK_TRY(edit);
        times.edits.push_back(*edit);
        const auto undo = table.time(before, [&workspace] { return workspace.undo(); });
        LEADBOOK_TRY(undo);
        times.undos.push_back(*undo);
        times.selections.push_back(table.timeSelection());
    }
    return times;
}

} // namespace leadbook
