// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"

namespace leadbook {

/// The work of a change by which a contact leaves one customer for another: the link goes with what it says
/// of role and title, a task of the contact goes too; interactions and purchases stay where they happened.
/// Constraint where the contact is the customer itself (a person), NotFound where there is no such link.
Book::Work moveContact(std::int64_t contact, std::int64_t fromCustomer, std::int64_t toCustomer);

/// The work of a change by which a customer who is a person becomes a contact of a company: interactions,
/// deals, purchases and all else move to the company, the customer goes. The company's own fields stay as
/// they are, empty ones too.
Book::Work putIntoCompany(std::int64_t personCustomer, std::int64_t company);

} // namespace leadbook
