// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/targets/targetwork.h"

#include "core/fiscalperiod.h"
#include "domain/changelabel.h"
#include "store/editor.h"
#include "workspace/settings/booksettings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(Targets)
};

/// The id of the target of @p key, 0 where there is none.
Result<std::int64_t> targetOf(const Editor &editor, const TargetKey &key)
{
    auto find = editor.prepare("SELECT id FROM target WHERE coalesce(owner, 0) = ?1 AND kind = ?2 AND "
                               "first_day = ?3 AND months = ?4");
    LEADBOOK_TRY(find);
    find->bind(1, key.owner);
    find->bind(2, static_cast<int>(key.kind));
    find->bind(3, key.first);
    find->bind(4, key.months);
    const auto row = find->step();
    LEADBOOK_TRY(row);
    return *row ? find->integer(0) : 0;
}

Status verifyOwner(const Editor &editor, std::int64_t owner)
{
    if (owner == 0)
        return {};
    auto find = editor.prepare("SELECT id FROM owner WHERE id = ?1");
    LEADBOOK_TRY(find);
    find->bind(1, owner);
    const auto row = find->step();
    LEADBOOK_TRY(row);
    if (*row)
        return {};
    return Error{ErrorCode::NotFound, TargetText::tr("The owner was deleted meanwhile; choose again."), {}};
}

Status verify(const Editor &editor, const TargetKey &key, Money amount)
{
    if (!amount.isKnown() || amount <= Money(0))
        return Error{ErrorCode::Invalid, TargetText::tr("A target is an amount above 0; write one."), {}};
    const auto settings = readBookSettings(editor.database());
    LEADBOOK_TRY(settings);
    const bool isPeriod = key.months == 1 || key.months == 3 || key.months == 12;
    if (!isPeriod || !key.first.isValid() ||
        fiscalBegin(key.first, key.months, settings->firstMonth) != key.first)
        return Error{ErrorCode::Invalid,
                     TargetText::tr("A target is for a month, a quarter or a year; name its first day."),
                     {}};
    return {};
}

} // namespace

const TargetRow *findTarget(const Snapshot &snapshot, const TargetKey &key)
{
    const auto found = std::ranges::find_if(snapshot.targets, [&key](const TargetRow &row) {
        return TargetKey{row.owner, row.kind, row.first, row.months} == key;
    });
    return found == snapshot.targets.end() ? nullptr : &*found;
}

RecordWork setTarget(const TargetKey &key, Money amount)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Target set")), [key, amount](Editor &editor) -> Status {
                LEADBOOK_TRY(verify(editor, key, amount));
                LEADBOOK_TRY(verifyOwner(editor, key.owner));
                const auto known = targetOf(editor, key);
                LEADBOOK_TRY(known);
                const std::array cells{
                    Cell{"amount", qlonglong{amount.tenThousandths()}},
                    Cell{"currency", QVariant()},
                    Cell{"owner", key.owner == 0 ? QVariant() : QVariant(qlonglong{key.owner})},
                    Cell{"kind", static_cast<int>(key.kind)},
                    Cell{"first_day", int{key.first.number()}},
                    Cell{"months", key.months},
                };
                if (*known != 0)
                    return editor.update(RecordTable::Target, *known, std::span(cells).first(2));
                LEADBOOK_TRY(editor.insert(RecordTable::Target, cells));
                return {};
            }};
}

RecordWork removeTarget(const TargetKey &key)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Target removed")), [key](Editor &editor) -> Status {
                const auto known = targetOf(editor, key);
                LEADBOOK_TRY(known);
                if (*known != 0)
                    return editor.remove(RecordTable::Target, *known);
                return Error{
                    ErrorCode::NotFound, TargetText::tr("There is no such target; nothing was changed."), {}};
            }};
}

} // namespace leadbook
