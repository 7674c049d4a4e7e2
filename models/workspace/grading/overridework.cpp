// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/overridework.h"

#include "domain/changelabel.h"

#include <QCoreApplication>

#include <array>
#include <utility>
#include <vector>

namespace leadbook {

namespace {

struct OverrideText
{
    Q_DECLARE_TR_FUNCTIONS(GradeByHand)
};

Status checkOverride(const GradeOverride &set, Day today)
{
    if (set.reason.trimmed().isEmpty())
        return Error{
            ErrorCode::Invalid,
            OverrideText::tr("A grade set by hand needs a reason; write why the rules do not fit here."),
            {}};
    if (!set.until.isValid() || set.until < today)
        return Error{ErrorCode::Invalid,
                     OverrideText::tr("A grade set by hand ends by itself; name a day from today on."),
                     {}};
    return {};
}

/// Ends before @p today what holds then or later; how many that were.
Result<int> endBefore(Editor &editor, std::int64_t customer, Day today)
{
    auto find = editor.prepare("SELECT id, since_day FROM grade_override WHERE customer = ?1 AND until_day "
                               ">= ?2 ORDER BY id");
    LEADBOOK_TRY(find);
    find->bind(1, customer);
    find->bind(2, today);
    std::vector<std::pair<std::int64_t, Day>> held;
    for (;;) {
        const auto row = find->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        held.emplace_back(find->integer(0), find->day(1));
    }
    for (const auto &[id, since] : held) {
        // One that begins today or later has not been anybody's grade on any day before.
        if (since >= today)
            LEADBOOK_TRY(editor.remove(RecordTable::GradeOverride, id));
        else
            LEADBOOK_TRY(editor.update(RecordTable::GradeOverride, id,
                                       std::array{Cell{"until_day", int{(today - 1).number()}}}));
    }
    return static_cast<int>(held.size());
}

} // namespace

RecordWork setGradeByHand(std::int64_t customer, const GradeOverride &set, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Set grade %1 by hand"), set.grade),
            [customer, set, today](Editor &editor) -> Status {
                LEADBOOK_TRY(checkOverride(set, today));
                LEADBOOK_TRY(endBefore(editor, customer, today));
                const std::array cells{
                    Cell{"customer", qlonglong{customer}},
                    Cell{"grade", set.grade},
                    Cell{"reason", set.reason.trimmed()},
                    Cell{"since_day", int{today.number()}},
                    Cell{"until_day", int{set.until.number()}},
                    Cell{"who", set.who.isEmpty() ? QVariant() : QVariant(set.who)},
                };
                LEADBOOK_TRY(editor.insert(RecordTable::GradeOverride, cells));
                return {};
            }};
}

RecordWork gradeByRules(std::int64_t customer, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Grade by the rules again")),
            [customer, today](Editor &editor) -> Status {
                const auto ended = endBefore(editor, customer, today);
                LEADBOOK_TRY(ended);
                if (*ended > 0)
                    return {};
                return Error{ErrorCode::NotFound,
                             OverrideText::tr("The grade of this customer follows the rules already; nothing "
                                              "was changed."),
                             {}};
            }};
}

} // namespace leadbook
