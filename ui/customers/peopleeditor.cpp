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
    const int count = static_cast<int>(people);
    const auto progress =
        progressFor(people, list == ListKind::Customers ? tr("Editing %Ln customer(s)", nullptr, count)
                                                        : tr("Editing %Ln contact(s)", nullptr, count));
    ++m_running;
    deliver(editPeople(m_workspace, edit, progress), this,
            [this, list, people](const Result<EditOutcome> &outcome) { take(list, outcome, people, false); });
}

void PeopleEditor::remove(ListKind list, const std::vector<std::int64_t> &ids)
{
    const std::size_t people = ids.size();
    if (people == 0)
        return;
    const int count = static_cast<int>(people);
    const auto progress =
        progressFor(people, list == ListKind::Customers ? tr("Deleting %Ln customer(s)", nullptr, count)
                                                        : tr("Deleting %Ln contact(s)", nullptr, count));
    ++m_running;
    deliver(removePeople(m_workspace, list, ids, progress), this,
            [this, list, people](const Result<EditOutcome> &outcome) { take(list, outcome, people, true); });
}

void PeopleEditor::take(ListKind list, const Result<EditOutcome> &outcome, std::size_t people, bool isRemoval)
{
    --m_running;
    const QString problem = problemOf(list, outcome, people);
    if (!problem.isEmpty()) {
        Q_EMIT refused(problem);
        return;
    }
    const int count = static_cast<int>(outcome->changed);
    const bool areCustomers = list == ListKind::Customers;
    QString sentence;
    if (isRemoval)
        sentence = areCustomers ? tr("%Ln customer(s) deleted.", nullptr, count)
                                : tr("%Ln contact(s) deleted.", nullptr, count);
    else if (people > 1)
        sentence = areCustomers ? tr("%Ln customer(s) changed.", nullptr, count)
                                : tr("%Ln contact(s) changed.", nullptr, count);
    if (!sentence.isEmpty() && outcome->withoutContact > 0)
        sentence += u' ' + tr("%Ln without a contact stayed as they are.", nullptr,
                              static_cast<int>(outcome->withoutContact));
    if (!sentence.isEmpty())
        Q_EMIT done(sentence);
    Q_EMIT written();
}

QString PeopleEditor::problemOf(ListKind list, const Result<EditOutcome> &outcome, std::size_t people)
{
    if (!outcome)
        return outcome.error().message;
    if (people == 1 && outcome->withoutContact > 0)
        return list == ListKind::Customers
                   ? tr("This customer has no contact yet. Write the name of its main contact first.")
                   : tr("This contact belongs to no customer, so there is nothing to write it to.");
    if (people == 1 && outcome->missing > 0)
        return tr("Nothing was written: the record was deleted meanwhile.");
    return {};
}

} // namespace leadbook
