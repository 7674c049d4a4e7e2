// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/duplicates/duplicatesigns.h"

namespace leadbook {

/// Weighs pairs of records as Fellegi and Sunter (1969) do: the odds that two of the book are the same, times
/// for each sign how much more often it is found with the same than with others. What a shared value says
/// follows from how many records hold it, so a rare name says more than a common one, and a number that many
/// share nothing. One for each thread is not needed: it only reads.
class DuplicateWeighing
{
public:
    /// @p signs outlives it.
    explicit DuplicateWeighing(const DuplicateSigns &signs);

    /// The chance that they are the same, 0-1; 0 as soon as it cannot be @p least.
    double confidence(Row a, Row b, double least) const;
    /// What speaks for and against, the strongest first.
    std::vector<DuplicateEvidence> evidence(Row a, Row b) const;

private:
    struct Sum;
    struct Shared
    {
        std::uint32_t value = 0;
        std::size_t holders = 0;
    };

    void weigh(Row a, Row b, Sum &sum) const;
    void weighPersons(Row a, Row b, Sum &sum) const;
    void weighCompanies(Row a, Row b, Sum &sum) const;
    void weighValues(Row a, Row b, Sum &sum) const;
    void weighRest(Row a, Row b, Sum &sum) const;
    /// The rarest value that both have; holders 0 where there is none.
    Shared shared(ValueKind kind, Row a, Row b) const;
    /// What sharing a value with so many holders is worth.
    double rarity(std::size_t holders) const;

    const DuplicateSigns &m_signs;
    double m_size;
};

} // namespace leadbook
