// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/strategies/strategy.h"
#include "workspace/record/recordwork.h"

#include <vector>

namespace leadbook {

/// Writes @p strategy with its steps as it is, as one change; id 0 makes a new one. A step that it does not
/// have any more goes from the book: what is open of it is withdrawn on @p today, and what is over stays as
/// tasks of no step. Invalid without a name, a class or a step's title, or where a number is beyond what a
/// book keeps; NotFound where the strategy is gone.
RecordWork saveStrategy(const Strategy &strategy, Day today);

/// Puts @p strategies into use from @p today on, writing those that the book does not have yet; who is in
/// use already keeps its day.
RecordWork useStrategies(const std::vector<Strategy> &strategies, Day today);
/// Takes them out of use; their open tasks stay until the customer leaves the class.
RecordWork stopStrategies(const std::vector<Strategy> &strategies);

/// Writes every shipped strategy that the book does not have, in the user's language, not in use.
RecordWork seedStrategies();

} // namespace leadbook
