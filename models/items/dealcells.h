// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QString>

namespace leadbook {

/// What a deal is called: its title, else its product, else "Deal".
QString dealTitle(const Snapshot &snapshot, Row deal);
/// Its customer's name; empty where it has none.
QString dealCustomer(const Snapshot &snapshot, Row deal);
/// The main contact's name, where it is another than the customer's own.
QString dealContact(const Snapshot &snapshot, Row deal);
/// "华信有限公司 · 王伟".
QString dealParty(const Snapshot &snapshot, Row deal);
/// Names; empty where there is none.
QString dealOwner(const Snapshot &snapshot, Row deal);
QString dealProduct(const Snapshot &snapshot, Row deal);
/// Its amount as it was agreed, whatever that is in the book's currency; not known where nobody said.
Money dealAmount(const Snapshot &snapshot, Row deal);
/// The currency that is in, by its code where it has one; @p bookCurrency where it names none.
QString dealCurrency(const Snapshot &snapshot, Row deal, const QString &bookCurrency);
/// Its customer's id; 0 where it has none.
std::int64_t dealCustomerId(const Snapshot &snapshot, Row deal);

} // namespace leadbook
