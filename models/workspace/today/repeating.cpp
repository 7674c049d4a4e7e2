// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/today/repeating.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "domain/recurrence.h"
#include "store/editor.h"
#include "workspace/today/daysoff.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Repeating)
};

/// What goes along from one to the next, as it is.
constexpr std::array<std::string_view, 10> kKept{"customer", "contact", "deal", "owner",  "title",
                                                 "note",     "kind",    "step", "minute", "minutes"};

QVariant valueOf(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    // Of those that are kept, title and note are texts.
    if (kKept[static_cast<std::size_t>(column)] == "title" ||
        kKept[static_cast<std::size_t>(column)] == "note")
        return toQString(row.text(column));
    return qlonglong{row.integer(column)};
}

/// Whether @p step stands for a strategy's cadence.
Result<bool> isCadence(Editor &editor, std::int64_t step)
{
    auto read = editor.prepare("SELECT position FROM strategy_step WHERE id = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, step);
    const auto row = read->step();
    LEADBOOK_TRY(row);
    return *row && read->integer(0) == kCadencePosition;
}

} // namespace

Status repeatTask(Editor &editor, std::int64_t task, Day today)
{
    auto read = editor.prepare("SELECT customer, contact, deal, owner, title, note, kind, step, minute, "
                               "minutes, repeats, coalesce(first_due_day, due_day), entered_day FROM task "
                               "WHERE id = ?1 AND repeats IS NOT NULL AND due_day IS NOT NULL");
    LEADBOOK_TRY(read);
    read->bind(1, task);
    const auto row = read->step();
    LEADBOOK_TRY(row);
    if (!*row)
        return {};
    constexpr int kRule = kKept.size();
    const auto rule = parseRecurrence(toQString(read->text(kRule)));
    if (!rule) // of another program: it stays where it is
        return {};
    const auto cadence = isCadence(editor, read->integer(7));
    LEADBOOK_TRY(cadence);
    const Day start = *cadence ? today : read->day(kRule + 1);
    const auto next = nextOccurrence(*rule, start, today);
    if (!next)
        return {};
    const auto workdays = readWorkdays(editor.database());
    LEADBOOK_TRY(workdays);
    const Day due = workdays->nextWorkday(next->day);
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < kKept.size(); ++i)
        cells.push_back({kKept[i], valueOf(*read, static_cast<int>(i))});
    cells.push_back({"repeats", toRule(next->rule)});
    cells.push_back({"due_day", int{due.number()}});
    cells.push_back({"first_due_day", due == next->day ? QVariant() : QVariant(int{next->day.number()})});
    cells.push_back({"set_day", int{today.number()}});
    cells.push_back({"entered_day",
                     read->isNull(kRule + 2) ? QVariant() : QVariant(qlonglong{read->integer(kRule + 2)})});
    LEADBOOK_TRY(editor.insert(RecordTable::Task, cells));
    return {};
}

RecordWork setTaskRepeats(std::int64_t task, const QString &text)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Repeat of a task")),
            [task, text](Editor &editor) -> Status {
                QVariant written;
                if (!text.trimmed().isEmpty()) {
                    const auto rule = parseRecurrence(text);
                    LEADBOOK_TRY(rule);
                    auto read = editor.prepare("SELECT due_day FROM task WHERE id = ?1");
                    LEADBOOK_TRY(read);
                    read->bind(1, task);
                    const auto row = read->step();
                    LEADBOOK_TRY(row);
                    if (*row && read->isNull(0))
                        return Error{
                            ErrorCode::Invalid,
                            Words::tr("Say on which day the task is due first; it repeats from there."),
                            {}};
                    written = toRule(*rule);
                }
                return editor.update(RecordTable::Task, task, std::array{Cell{"repeats", written}});
            }};
}

} // namespace leadbook
