// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ownership/ownershipchange.h"

#include "domain/changelabel.h"
#include "workspace/ownership/ownershipwriter.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <numeric>

namespace leadbook {

std::size_t Assignment::customers() const
{
    return std::accumulate(shares.begin(), shares.end(), std::size_t{0},
                           [](std::size_t sum, const Share &share) { return sum + share.customers.size(); });
}

Result<OwnershipOutcome> carryOut(Editor &editor, const OwnershipChange &change, Day today,
                                  const Progress &progress)
{
    OwnershipWriter writer(editor, today, progress);
    const Status done = std::visit([&writer](const auto &asked) { return writer.write(asked); }, change);
    LEADBOOK_TRY(done);
    return writer.outcome();
}

QString labelOf(const OwnershipChange &change)
{
    if (const auto *claim = std::get_if<Claim>(&change))
        return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Claimed %n customer(s)"), {},
                            static_cast<int>(claim->customers.size()));
    if (const auto *back = std::get_if<PoolReturn>(&change))
        return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Returned %n customer(s) to the pool"), {},
                            static_cast<int>(back->customers.size()));
    if (const auto *assigned = std::get_if<Assignment>(&change))
        return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Assigned %n customer(s)"), {},
                            static_cast<int>(assigned->customers()));
    if (const auto *release = std::get_if<Release>(&change)) {
        if (release->to.shares.empty())
            return writtenLabel(
                QT_TRANSLATE_NOOP("Change", "Returned all customers of an owner to the pool"));
        return writtenLabel(QT_TRANSLATE_NOOP("Change", "Handed over all customers of an owner"));
    }
    const auto &over = std::get<HandOver>(change);
    if (over.from != 0)
        return writtenLabel(QT_TRANSLATE_NOOP("Change", "Handed over all customers of an owner"));
    return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Handed over %n customer(s)"), {},
                        static_cast<int>(over.customers.size()));
}

QFuture<Result<OwnershipOutcome>> changeOwnership(Workspace &workspace, OwnershipChange change,
                                                  std::shared_ptr<Progress> progress)
{
    const auto outcome = std::make_shared<OwnershipOutcome>();
    const QString label = labelOf(change);
    const Day today = workspace.clock().today();
    return workspace
        .change(label,
                [outcome, today, change = std::move(change),
                 progress = std::move(progress)](Editor &editor) -> Status {
                    const auto done = carryOut(editor, change, today, *progress);
                    LEADBOOK_TRY(done);
                    *outcome = *done;
                    return {};
                })
        .then([outcome](const Result<CommittedChange> &committed) -> Result<OwnershipOutcome> {
            LEADBOOK_TRY(committed);
            outcome->change = *committed;
            return *outcome;
        });
}

} // namespace leadbook
