// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "snapshot/snapshot.h"

#include <QStringList>

namespace leadbook {

/// What is offered for a field of a deal: owners who are active, products, and what the book's deals have
/// most often of currencies, sources, competitors and reasons for a loss; at most @p most. Empty for other
/// fields.
QStringList dealOffers(const Snapshot &snapshot, FieldId field, int most = 100);

} // namespace leadbook
