// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/editing/peopleedit.h"

#include "domain/changelabel.h"
#include "workspace/editing/personwriter.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace leadbook {

namespace {

/// So many people between two reports.
constexpr std::int64_t kStep = 512;

Status tell(const Progress &progress, std::int64_t done, std::size_t total)
{
    if (done % kStep != 0)
        return {};
    if (progress.isCancelled())
        return cancelledError();
    progress.report(done, static_cast<std::int64_t>(total));
    return {};
}

Status writePerson(PersonWriter &writer, std::int64_t id, const std::vector<FieldEdit> &changes,
                   EditOutcome &outcome)
{
    auto person = writer.find(id);
    LEADBOOK_TRY(person);
    if (!*person) {
        ++outcome.missing;
        return {};
    }
    bool lacksContact = false;
    for (const FieldEdit &change : changes) {
        const auto written = writer.write(**person, change);
        LEADBOOK_TRY(written);
        lacksContact = lacksContact || !*written;
    }
    ++(lacksContact ? outcome.withoutContact : outcome.changed);
    return {};
}

/// Runs @p work, which fills an outcome, as a change of the book.
template <typename Work>
QFuture<Result<EditOutcome>> changed(Workspace &workspace, const QString &label, Work work)
{
    const auto outcome = std::make_shared<EditOutcome>();
    return workspace
        .change(label,
                [outcome, work = std::move(work)](Editor &editor) -> Status {
                    const auto done = work(editor);
                    LEADBOOK_TRY(done);
                    *outcome = *done;
                    return {};
                })
        .then([outcome](const Result<CommittedChange> &committed) -> Result<EditOutcome> {
            LEADBOOK_TRY(committed);
            outcome->change = *committed;
            return *outcome;
        });
}

Result<EditOutcome> removeAll(Editor &editor, ListKind list, const std::vector<std::int64_t> &ids,
                              const Progress &progress)
{
    EditOutcome outcome;
    for (const std::int64_t id : ids) {
        LEADBOOK_TRY(tell(progress, outcome.changed, ids.size()));
        const Status removed =
            list == ListKind::Customers ? editor.removeCustomer(id) : editor.removeContact(id);
        if (!removed && removed.error().code == ErrorCode::NotFound)
            ++outcome.missing;
        else
            LEADBOOK_TRY(removed);
        ++outcome.changed;
    }
    outcome.changed -= outcome.missing;
    return outcome;
}

} // namespace

std::size_t PeopleEdit::people() const
{
    return std::accumulate(parts.begin(), parts.end(), std::size_t{0},
                           [](std::size_t sum, const PeopleChanges &part) { return sum + part.ids.size(); });
}

Result<EditOutcome> carryOut(Editor &editor, const PeopleEdit &edit, Day today, const Progress &progress)
{
    EditOutcome outcome;
    std::int64_t done = 0;
    PersonWriter writer(editor, edit.list, today);
    for (const PeopleChanges &part : edit.parts) {
        for (const std::int64_t id : part.ids) {
            LEADBOOK_TRY(tell(progress, done++, edit.people()));
            LEADBOOK_TRY(writePerson(writer, id, part.changes, outcome));
        }
    }
    return outcome;
}

QString labelOf(const Snapshot &snapshot, const PeopleEdit &edit)
{
    if (!edit.label.isEmpty())
        return edit.label;
    const auto people = static_cast<int>(edit.people());
    const bool isOneField = std::ranges::all_of(edit.parts, [&edit](const PeopleChanges &part) {
        return part.changes.size() == 1 &&
               part.changes.front().field == edit.parts.front().changes.front().field;
    });
    if (!isOneField || edit.parts.empty())
        return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Edit of %n customer(s)"), {}, people);
    const QString field = listFieldLabel(snapshot, edit.parts.front().changes.front().field);
    if (people == 1)
        return writtenLabel(QT_TRANSLATE_NOOP("Change", "Edit “%1”"), field);
    return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Edit “%1” of %n customer(s)"), field, people);
}

QFuture<Result<EditOutcome>> editPeople(Workspace &workspace, PeopleEdit edit,
                                        const std::shared_ptr<Progress> &progress)
{
    const ViewPtr view = workspace.view();
    const QString label = view ? labelOf(*view->snapshot, edit) : QString();
    const Day today = workspace.clock().today();
    return changed(workspace, label, [edit = std::move(edit), today, progress](Editor &editor) {
        return carryOut(editor, edit, today, *progress);
    });
}

QFuture<Result<EditOutcome>> removePeople(Workspace &workspace, ListKind list, std::vector<std::int64_t> ids,
                                          const std::shared_ptr<Progress> &progress)
{
    const auto count = static_cast<int>(ids.size());
    const QString label =
        list == ListKind::Customers
            ? writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Deleted %n customer(s)"), {}, count)
            : writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Deleted %n contact(s)"), {}, count);
    return changed(workspace, label, [list, ids = std::move(ids), progress](Editor &editor) {
        return removeAll(editor, list, ids, *progress);
    });
}

} // namespace leadbook
