// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerstatus.h"
#include "snapshot/snapshot.h"

namespace leadbook {

/// Whether the customer in row @p customer is there and not invalid.
inline bool isWorkedWith(const Snapshot &snapshot, Row customer)
{
    return snapshot.customers.isAlive(customer) &&
           snapshot.customers.columns.choice(FieldId::CustomerStatus)[customer] !=
               static_cast<std::uint8_t>(CustomerStatus::Invalid);
}

/// Whether the main contact of the customer in row @p customer is not to be contacted.
inline bool wantsNoContact(const Snapshot &snapshot, Row customer)
{
    const Row link = snapshot.mainLink[customer];
    const Row contact = link == kNoRow ? kNoRow : snapshot.links.contact[link];
    return contact != kNoRow && snapshot.contacts.columns.choice(FieldId::DoNotContact)[contact] == 1;
}

} // namespace leadbook
