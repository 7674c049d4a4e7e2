// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/peopleeditor.h"

#include "items/peopletablemodel.h"
#include "workspace/deliver.h"
#include "workspace/workspace.h"

namespace leadbook {

namespace {

/// Fewer are written before a progress bar could be read.
constexpr std::size_t kJob = 1000;

} // namespace

PeopleEditor::PeopleEditor(Workspace &workspace, PeopleTableModel &model, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&model, &PeopleTableModel::editAsked, this, &PeopleEditor::edit);
}

std::shared_ptr<Progress> PeopleEditor::progressFor(std::size_t people, const QString &name)
{
    return people < kJob ? std::make_shared<Progress>() : m_workspace.jobs().start(name);
}

void PeopleEditor::edit(const PeopleEdit &edit)
{
    const std::size_t people = edit.people();
    const ListKind list = edit.list;
    const auto progress =
        progressFor(people, tr("Editing %Ln customer(s)", nullptr, static_cast<int>(people)));
    ++m_running;
    deliver(editPeople(m_workspace, edit, progress), this,
            [this, list, people](const Result<EditOutcome> &outcome) { take(list, outcome, people, false); });
}

void PeopleEditor::remove(ListKind list, const std::vector<std::int64_t> &ids)
{
    const std::size_t people = ids.size();
    if (people == 0)
        return;
    const auto progress =
        progressFor(people, tr("Deleting %Ln customer(s)", nullptr, static_cast<int>(people)));
    ++m_running;
    deliver(removePeople(m_workspace, list, ids, progress), this,
            [this, list, people](const Result<EditOutcome> &outcome) { take(list, outcome, people, true); });
}

void PeopleEditor::take(ListKind list, const Result<EditOutcome> &outcome, std::size_t people, bool isRemoval)
{
    --m_running;
    if (!outcome) {
        Q_EMIT refused(outcome.error().message);
    } else if (people == 1 && outcome->withoutContact > 0) {
        Q_EMIT refused(list == ListKind::Customers
                           ? tr("This customer has no contact yet. Write the name of its main contact first.")
                           : tr("This contact belongs to no customer, so there is nothing to write it to."));
    } else if (people == 1 && outcome->missing > 0) {
        Q_EMIT refused(tr("Nothing was written: the record was deleted meanwhile."));
    } else if (outcome->withoutContact > 0) {
        Q_EMIT done(tr("%Ln customer(s) changed.", nullptr, static_cast<int>(outcome->changed)) + u' ' +
                    tr("%Ln without a contact stayed as they are.", nullptr,
                       static_cast<int>(outcome->withoutContact)));
    } else if (isRemoval) {
        const int count = static_cast<int>(outcome->changed);
        Q_EMIT done(list == ListKind::Customers ? tr("%Ln customer(s) deleted.", nullptr, count)
                                                : tr("%Ln contact(s) deleted.", nullptr, count));
    } else if (people > 1) {
        Q_EMIT done(tr("%Ln customer(s) changed.", nullptr, static_cast<int>(outcome->changed)));
    }
    Q_EMIT finished();
}

} // namespace leadbook
