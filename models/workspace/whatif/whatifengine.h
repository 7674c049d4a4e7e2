// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/view.h"
#include "workspace/whatif/bandcombinations.h"
#include "workspace/whatif/bandstates.h"
#include "workspace/whatif/whatifanswer.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// Answers one what-if question after the other on the same view. Inputs are gathered once, a criterion's
/// bands are looked up again only when they begin elsewhere, and other points or cut-offs touch nothing but
/// the combinations of bands. May be asked by any thread, one at a time.
class WhatIfEngine
{
public:
    /// Absent where @p progress was cancelled. About 20 MB and 8 MB an input for a million customers are
    /// kept until another view is asked about.
    std::optional<WhatIfAnswer> answer(const ViewPtr &view, const WhatIfQuestion &question,
                                       const Progress &progress);
    /// The grade of each customer row by the last question, kNoGrade where it has none.
    std::vector<std::uint8_t> grades();

private:
    struct Banded
    {
        BandEdges edges;
        std::shared_ptr<const std::vector<std::uint8_t>> states;
    };
    struct Outcome;

    void follow(const ViewPtr &view);
    void followGradesByHand();
    std::span<const double> input(const QString &field);
    /// Brings bands and combinations up to @p scheme.
    void regroup(const GradeScheme &scheme);
    void forgetOldInputs(const GradeScheme &scheme);
    void chance(const std::shared_ptr<const WinChances> &chances);
    Outcome outcomeOf(const GradeScheme &scheme) const;
    void count(const Outcome &outcome, WhatIfAnswer &answer) const;
    void countWins(const Outcome &outcome, WhatIfAnswer &answer) const;
    void list(const WhatIfQuestion &question, const Outcome &outcome, WhatIfAnswer &answer) const;
    /// The @p most customers after the @p skip most valuable ones.
    std::vector<Row> mostValuable(const std::vector<std::uint8_t> &isListed, std::size_t skip,
                                  std::size_t most) const;

    std::mutex m_mutex;
    ViewPtr m_view;
    std::vector<std::uint8_t> m_before; ///< grade shown by row; BandCombinations::kLeftOut where gone
    QStringList m_handGrades;           ///< grades that were set by hand and hold
    std::vector<std::uint8_t> m_byHand; ///< by row: place in m_handGrades + 1, 0 by the rules; empty: nobody
    std::int64_t m_needUnknown = 0;
    std::map<QString, std::vector<double>> m_inputs;
    std::vector<Banded> m_banded;
    BandCombinations m_combinations;
    std::shared_ptr<const WinChances> m_chances;
    std::vector<std::uint8_t> m_grades; ///< by combination, of the last question
};

} // namespace leadbook
