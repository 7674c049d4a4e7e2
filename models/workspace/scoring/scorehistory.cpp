// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scoring/scorehistory.h"

#include "domain/daywords.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

struct ScoreText
{
    Q_DECLARE_TR_FUNCTIONS(Score)
};

} // namespace

ScoreHistory historyInTime(const ScoreInput &input)
{
    ScoreHistory history;
    history.all = outcomesOf(input, knownRows(input));
    const HoldOut part = holdOutInTime(input, history.cut);
    history.learned = outcomesOf(input, part.learned);
    history.asked = outcomesOf(input, part.asked);
    return history;
}

QString tooLittleHistory(const ScoreHistory &history)
{
    if (history.all.least() < ScoreHistory::kLeastOutcomes)
        return ScoreText::tr(
                   "Too little history: %1 won and %2 lost deals; a chance to win needs at least %3 "
                   "of each.")
            .arg(history.all.won)
            .arg(history.all.lost)
            .arg(ScoreHistory::kLeastOutcomes);
    if (!history.cut.isValid())
        return ScoreText::tr("Too little history: the days on which deals were opened are not known, so that "
                             "nothing can be checked in time; import them.");
    return ScoreText::tr("Too little history to check: %1 won and %2 lost deals were decided before %3, and "
                         "%4 won and %5 lost opened since; each of the four needs at least %6.")
        .arg(history.learned.won)
        .arg(history.learned.lost)
        .arg(dayWords(history.cut))
        .arg(history.asked.won)
        .arg(history.asked.lost)
        .arg(ScoreHistory::kLeastOfEachPart);
}

} // namespace leadbook
