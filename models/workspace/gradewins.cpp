// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/gradewins.h"

#include "workspace/pastsnapshot.h"
#include "workspace/regrading.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

struct GradeWinText
{
    Q_DECLARE_TR_FUNCTIONS(GradeWins)
};

constexpr std::uint8_t kNoLead = 255;

/// By customer row the level of the furthest deal that was open at the end of @p date; kNoLead: none was.
std::vector<std::uint8_t> openStages(const Snapshot &snapshot, Day date)
{
    const Snapshot past = withDealsOf(snapshot, date);
    const DealTable &deals = past.deals;
    std::vector<std::uint8_t> levels(snapshot.customers.rows(), kNoLead);
    for (Row deal = 0; deal < deals.ids.size(); ++deal) {
        const Row customer = deals.customer[deal];
        if (deals.alive[deal] == 0 || customer == kNoRow || !snapshot.customers.isAlive(customer) ||
            static_cast<DealOutcome>(deals.outcome[deal]) != DealOutcome::Open)
            continue;
        const std::uint16_t stage = deals.stage[deal];
        const std::uint8_t level = stage == kNoStage ? std::uint8_t{0} : past.stages[stage].level;
        std::uint8_t &own = levels[customer];
        own = own == kNoLead ? level : std::max(own, level);
    }
    return levels;
}

/// By customer row the first day in (@p date, @p last] on which a deal was won; not valid: none was.
std::vector<Day> firstWins(const Snapshot &snapshot, Day date, Day last)
{
    const DealTable &deals = snapshot.deals;
    std::vector<Day> won(snapshot.customers.rows());
    for (Row deal = 0; deal < deals.ids.size(); ++deal) {
        const Row customer = deals.customer[deal];
        const Day closed = deals.closed[deal];
        if (deals.alive[deal] == 0 || customer == kNoRow || !closed.isValid() || closed <= date ||
            closed > last || static_cast<DealOutcome>(deals.outcome[deal]) != DealOutcome::Won)
            continue;
        if (!won[customer].isValid() || closed < won[customer])
            won[customer] = closed;
    }
    return won;
}

} // namespace

WinVerdict GradeWins::verdict(std::size_t better) const
{
    return better + 1 < byGrade.size() ? compareWins(byGrade[better], byGrade[better + 1])
                                       : WinVerdict::TooFew;
}

WinVerdict GradeWins::verdictWithinStage(std::size_t better) const
{
    std::vector<WinLayer> layers;
    for (const std::vector<WinCount> &stage : byStage) {
        if (better + 1 < stage.size())
            layers.push_back({stage[better], stage[better + 1]});
    }
    return compareWithin(layers);
}

void countWins(GradeWins &wins)
{
    const auto grades = static_cast<std::size_t>(wins.grades.size());
    wins.byGrade.assign(grades, {});
    for (std::vector<WinCount> &stage : wins.byStage)
        stage.assign(grades, {});
    for (const PastLead &lead : wins.leads) {
        for (WinCount *count : {&wins.byGrade[lead.grade], &wins.byStage[lead.stage][lead.grade]}) {
            ++count->all;
            count->won += lead.won.isValid() ? 1 : 0;
        }
    }
}

Result<GradeWins> gradeWins(const QString &path, const View &view, const AnalysisSettings &settings, Day date,
                            int horizon, const Progress &progress)
{
    if (!date.isValid() || horizon <= 0 || view.asOf - date < horizon)
        return Error{ErrorCode::Invalid,
                     GradeWinText::tr("%1 days after that date are not over yet; choose an earlier date.")
                         .arg(horizon),
                     {}};
    const auto regrading = regradeAsOf(path, view, settings, date, progress);
    LEADBOOK_TRY(regrading);
    if (progress.isCancelled())
        return cancelledError();
    GradeWins wins;
    wins.date = date;
    wins.horizon = horizon;
    wins.grades = regrading->settings.grading.grades();
    const auto stages = openStages(*view.snapshot, date);
    const auto won = firstWins(*view.snapshot, date, date + horizon);
    const std::vector<std::uint8_t> &grades = regrading->grading.grade;
    for (Row row = 0; row < stages.size(); ++row) {
        if (stages[row] != kNoLead && grades[row] < wins.grades.size())
            wins.leads.push_back(
                {row, grades[row], std::min<std::uint8_t>(stages[row], kStageLevels - 1), won[row]});
    }
    countWins(wins);
    if (progress.isCancelled())
        return cancelledError();
    return wins;
}

} // namespace leadbook
