// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/dealwork.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "workspace/deals/dealwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

QString countedLabel(const char *phrase, std::size_t deals)
{
    return writtenLabel(phrase, {}, static_cast<int>(deals));
}

Book::Work decideWork(std::vector<DealChanges> deals, DealOutcome outcome, DealStamp stamp)
{
    return [deals = std::move(deals), outcome, stamp = std::move(stamp)](Editor &editor) -> Status {
        DealWriter writer(editor, stamp);
        for (const DealChanges &deal : deals)
            LEADBOOK_TRY(writer.decide(deal, outcome));
        return {};
    };
}

} // namespace

RecordWork addDeal(const NewDeal &deal, const DealStamp &stamp)
{
    const auto title = std::ranges::find(deal.values, FieldId::DealTitle, &DealValue::field);
    const QString name = title == deal.values.end() ? QString() : title->value.toString().trimmed();
    return {name.isEmpty() ? writtenLabel(QT_TRANSLATE_NOOP("Change", "Add a deal"))
                           : writtenLabel(QT_TRANSLATE_NOOP("Change", "Add deal “%1”"), name),
            [deal, stamp](Editor &editor) { return DealWriter(editor, stamp).add(deal); }};
}

std::int64_t madeDeal(const CommittedChange &change)
{
    const auto made = std::ranges::find_if(change.touched, [](const TouchedRows &rows) {
        return rows.table == RecordTable::Deal && rows.operation == RowOperation::Insert;
    });
    return made == change.touched.end() ? 0 : made->first;
}

RecordWork moveDeals(std::vector<DealChanges> deals, const StageRow &stage, const DealStamp &stamp)
{
    return {stageChangeLabel(toQString(stage.name), static_cast<int>(deals.size())),
            [deals = std::move(deals), id = stage.id, stamp](Editor &editor) -> Status {
                DealWriter writer(editor, stamp);
                const auto to = writer.stage(id);
                LEADBOOK_TRY(to);
                for (const DealChanges &deal : deals)
                    LEADBOOK_TRY(writer.enter(deal, *to));
                return {};
            }};
}

RecordWork winDeals(std::vector<DealChanges> deals, const DealStamp &stamp)
{
    return {countedLabel(QT_TRANSLATE_N_NOOP("Change", "Won %n deal(s)"), deals.size()),
            decideWork(std::move(deals), DealOutcome::Won, stamp)};
}

RecordWork loseDeals(std::vector<DealChanges> deals, const LossReason &reason, const DealStamp &stamp)
{
    const QString label = countedLabel(QT_TRANSLATE_N_NOOP("Change", "Lost %n deal(s)"), deals.size());
    if (reason.isRequired && reason.text.trimmed().isEmpty())
        return {label, [](Editor &) -> Status {
                    return Error{ErrorCode::Invalid,
                                 QCoreApplication::translate(
                                     "DealWork", "Say why the deal was lost; the reasons show what "
                                                 "to do better."),
                                 {}};
                }};
    for (DealChanges &deal : deals) {
        if (!reason.text.trimmed().isEmpty())
            deal.values.push_back({FieldId::DealLostReason, reason.text});
    }
    return {label, decideWork(std::move(deals), DealOutcome::Lost, stamp)};
}

RecordWork reopenDeals(std::vector<std::int64_t> deals, const DealStamp &stamp)
{
    return {countedLabel(QT_TRANSLATE_N_NOOP("Change", "Open %n deal(s) again"), deals.size()),
            [deals = std::move(deals), stamp](Editor &editor) -> Status {
                DealWriter writer(editor, stamp);
                for (const std::int64_t deal : deals)
                    LEADBOOK_TRY(writer.reopen(deal));
                return {};
            }};
}

RecordWork editDeals(std::vector<DealChanges> deals, Day today)
{
    return {countedLabel(QT_TRANSLATE_N_NOOP("Change", "Edit of %n deal(s)"), deals.size()),
            [deals = std::move(deals), today](Editor &editor) -> Status {
                DealWriter writer(editor, {today, 0, {}});
                for (const DealChanges &deal : deals)
                    LEADBOOK_TRY(writer.edit(deal));
                return {};
            }};
}

RecordWork removeDeals(std::vector<std::int64_t> deals)
{
    return {countedLabel(QT_TRANSLATE_N_NOOP("Change", "Deleted %n deal(s)"), deals.size()),
            [deals = std::move(deals)](Editor &editor) -> Status {
                DealWriter writer(editor, {});
                for (const std::int64_t deal : deals)
                    LEADBOOK_TRY(writer.remove(deal));
                return {};
            }};
}

RecordWork correctMoveDay(std::int64_t move, Day day, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Correct the day of a move")),
            [move, day, today](Editor &editor) {
                return DealWriter(editor, {today, 0, {}}).correctMove(move, day);
            }};
}

} // namespace leadbook
