// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace leadbook {

/// Where the bands of a criterion begin, and on which inputs: all that decides which band a customer is in.
/// Two criteria with equal edges put everybody into the same bands, whatever points those earn.
using BandEdges = std::vector<std::pair<QString, std::optional<double>>>;
BandEdges bandEdges(const GradeCriterion &criterion);

/// The band of @p criterion that holds for each row, bands.size() where the input is unknown: what
/// Grader::result() says, for many rows at once. @p input gives the column of a field. Uses the machine's
/// cores.
std::vector<std::uint8_t>
bandStates(const GradeCriterion &criterion,
           const std::function<std::span<const double>(const QString &field)> &input, std::size_t rows);

/// The points of a state.
double statePoints(const GradeCriterion &criterion, std::uint8_t state);

/// Calls @p work(begin, end) for ranges that cover [0, @p rows), on the machine's cores.
void forEachRange(std::size_t rows, const std::function<void(std::size_t, std::size_t)> &work);

} // namespace leadbook
