// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/today/taskwork.h"

#include "domain/changelabel.h"
#include "domain/interactionkind.h"
#include "domain/shippedtask.h"
#include "store/editor.h"
#include "workspace/cellvalues.h"
#include "workspace/today/repeating.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace leadbook {

namespace {

/// The kind of contact that a task of @p kind is.
InteractionKind contactOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Mail:
        return InteractionKind::Email;
    case TaskKind::Visit:
        return InteractionKind::Visit;
    case TaskKind::Training:
    case TaskKind::Review:
        return InteractionKind::Meeting;
    case TaskKind::Message:
        return InteractionKind::Message;
    default:
        return InteractionKind::Call;
    }
}

std::vector<Cell> cellsOf(const NewTask &task, Day today)
{
    return {Cell{"customer", idOrNull(task.customer)},
            Cell{"title", task.title},
            Cell{"kind", task.kind ? QVariant(int(*task.kind)) : QVariant()},
            Cell{"due_day", dayOrNull(task.due)},
            Cell{"deal", idOrNull(task.deal)},
            Cell{"set_day", dayOrNull(today)}};
}

/// Logs the contact that @p task was, as the book has it.
Status logContact(Editor &editor, std::int64_t task, Day today)
{
    auto read = editor.prepare("SELECT customer, contact, deal, owner, title, kind FROM task WHERE id = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, task);
    const auto row = read->step();
    LEADBOOK_TRY(row);
    if (!*row || read->isNull(0) || read->isNull(5) ||
        !isContactTask(static_cast<TaskKind>(read->integer(5))))
        return {};
    const auto kind = contactOf(static_cast<TaskKind>(read->integer(5)));
    const std::string_view title = read->text(4);
    const std::array cells{Cell{"customer", idOrNull(read->integer(0))},
                           Cell{"contact", idOrNull(read->integer(1))},
                           Cell{"deal", idOrNull(read->integer(2))},
                           Cell{"owner", idOrNull(read->integer(3))},
                           Cell{"kind", int(kind)},
                           Cell{"day", dayOrNull(today)},
                           Cell{"direction", 0},
                           Cell{"answered", 1},
                           Cell{"summary", shownTaskTitle(QString::fromUtf8(
                                               title.data(), static_cast<qsizetype>(title.size())))}};
    LEADBOOK_TRY(editor.insert(RecordTable::Interaction, cells));
    return {};
}

} // namespace

RecordWork planTask(const NewTask &task, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Add task “%1”"), task.title),
            [task, today](Editor &editor) -> Status {
                LEADBOOK_TRY(editor.insert(RecordTable::Task, cellsOf(task, today)));
                return {};
            }};
}

RecordWork finishTask(std::int64_t task, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Task done")), [task, today](Editor &editor) -> Status {
                LEADBOOK_TRY(logContact(editor, task, today));
                LEADBOOK_TRY(editor.update(
                    RecordTable::Task, task,
                    std::array{Cell{"done_day", dayOrNull(today)}, Cell{"ending", int(TaskEnding::Done)}}));
                return repeatTask(editor, task, today);
            }};
}

RecordWork putOffTask(std::int64_t task, Day until)
{
    return {
        writtenLabel(QT_TRANSLATE_NOOP("Change", "Task put off")), [task, until](Editor &editor) -> Status {
            auto read = editor.prepare("SELECT coalesce(first_due_day, due_day) FROM task WHERE id = ?1");
            LEADBOOK_TRY(read);
            read->bind(1, task);
            const auto row = read->step();
            LEADBOOK_TRY(row);
            const QVariant first =
                *row && !read->isNull(0) ? QVariant(qlonglong{read->integer(0)}) : QVariant();
            return editor.update(RecordTable::Task, task,
                                 std::array{Cell{"due_day", dayOrNull(until)}, Cell{"first_due_day", first}});
        }};
}

RecordWork dropTask(std::int64_t task, const QString &reason, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Task not needed")),
            [task, reason, today](Editor &editor) -> Status {
                LEADBOOK_TRY(editor.update(
                    RecordTable::Task, task,
                    std::array{Cell{"done_day", dayOrNull(today)}, Cell{"ending", int(TaskEnding::NotNeeded)},
                               Cell{"reason", reason.isEmpty() ? QVariant() : QVariant(reason)}}));
                return repeatTask(editor, task, today);
            }};
}

RecordWork skipContact(const NewTask &task, const QString &reason, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "“%1” not needed now"), task.title),
            [task, reason, today](Editor &editor) -> Status {
                NewTask skipped = task;
                skipped.due = today;
                std::vector<Cell> over = cellsOf(skipped, today);
                over.push_back({"done_day", dayOrNull(today)});
                over.push_back({"ending", int(TaskEnding::NotNeeded)});
                over.push_back({"reason", reason.isEmpty() ? QVariant() : QVariant(reason)});
                LEADBOOK_TRY(editor.insert(RecordTable::Task, over));
                LEADBOOK_TRY(editor.insert(RecordTable::Task, cellsOf(task, today)));
                return {};
            }};
}

} // namespace leadbook
