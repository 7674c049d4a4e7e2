// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/change.h"
#include "workspace/listcolumn.h"

#include <QFuture>
#include <QVariant>

#include <cstdint>
#include <memory>
#include <vector>

namespace leadbook {

class Editor;
class Workspace;

/// What becomes of one field of a person.
struct FieldEdit
{
    enum class Kind : std::uint8_t
    {
        Set,
        AddTags,   ///< value: tags, separated by ";"
        RemoveTags ///< the same
    };

    FieldRef field;
    QVariant value; ///< as readInput() gives it; null = no value
    Kind kind = Kind::Set;
};

/// The same changes for some people.
struct PeopleChanges
{
    std::vector<std::int64_t> ids; ///< of customers or contacts, as the list has them
    std::vector<FieldEdit> changes;
};

/// An edit of people of a list, whoever they are: one cell, a block of cells, a field of a hundred thousand.
struct PeopleEdit
{
    ListKind list = ListKind::Customers; ///< Customers or Contacts
    std::vector<PeopleChanges> parts;
    QString label = {}; ///< of the change; empty: by the fields that are written

    std::size_t people() const;
};

/// What an edit did.
struct EditOutcome
{
    std::int64_t changed = 0; ///< people of the edit who are there
    std::int64_t withoutContact =
        0; ///< customers left as they are: the field is their contact's, of which they have none
    std::int64_t missing = 0; ///< people who are gone
    CommittedChange change;
};

/// Writes @p edit within a change on @p today. A field of the main contact is written there; naming it makes
/// one where the customer has none. The name of a customer who is a person and of its contact are one, and so
/// are names and their parts. The need is assessed anew on @p today. A next action changes the customer's
/// next task, makes one, or (no value) ends it. Owners who are not known yet are made. Cancelled where asked
/// to.
Result<EditOutcome> carryOut(Editor &editor, const PeopleEdit &edit, Day today, const Progress &progress);

/// The label of the change that @p edit makes.
QString labelOf(const Snapshot &snapshot, const PeopleEdit &edit);

/// Carries out @p edit as one change of the workspace's book.
QFuture<Result<EditOutcome>> editPeople(Workspace &workspace, PeopleEdit edit,
                                        const std::shared_ptr<Progress> &progress);

/// Removes @p ids with everything that is only theirs, as one change; contacts leave their customers, who
/// stay.
QFuture<Result<EditOutcome>> removePeople(Workspace &workspace, ListKind list, std::vector<std::int64_t> ids,
                                          const std::shared_ptr<Progress> &progress);

} // namespace leadbook
