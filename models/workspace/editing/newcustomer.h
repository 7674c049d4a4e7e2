// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/editing/peopleedit.h"

namespace leadbook {

/// A customer as a form has it.
struct NewCustomer
{
    bool isPerson = false;         ///< the customer and its contact are the same human
    QString name;                  ///< of the company or the person
    QString contactName;           ///< of a company's main contact; a person is its own
    std::vector<FieldEdit> fields; ///< all else, values as readInput() gives them; null = not known
};

/// A customer that was made.
struct MadeCustomer
{
    std::int64_t id = 0;
    CommittedChange change;
};

/// Writes @p made within a change on @p today and returns the customer's id: the customer, its main contact
/// where one is named or something of it is known, and their link. A contact that has no name is called by
/// its e-mail address, number or WeChat id. Invalid where the customer has no name.
Result<std::int64_t> makeCustomer(Editor &editor, const NewCustomer &made, Day today);

/// The same as one change of the workspace's book.
QFuture<Result<MadeCustomer>> addCustomer(Workspace &workspace, NewCustomer made);

} // namespace leadbook
