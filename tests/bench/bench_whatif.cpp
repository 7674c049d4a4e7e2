// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "domain/shippedschemes.h"
#include "workspace/bookloader.h"
#include "workspace/derivation.h"
#include "workspace/whatif/whatifengine.h"

#include <cstdio>

using namespace leadbook;

namespace {

constexpr int kRounds = 51;
constexpr Day kToday(20'778); // 2026-11-21

/// A view of the book with its grades.
ViewPtr viewOf(std::shared_ptr<Snapshot> snapshot)
{
    auto view = std::make_shared<View>();
    auto settings = std::make_shared<AnalysisSettings>();
    settings->grading = shippedGradeScheme().value_or(GradeScheme());
    settings->rfm = shippedRfmScheme().value_or(RfmScheme());
    view->asOf = kToday;
    view->snapshot = std::move(snapshot);
    view->derived = deriveAll(*view->snapshot, kToday, *settings);
    settings->gradingIsSettled = true;
    view->settings = settings;
    return view;
}

/// Each customer's chance: any numbers do, they are only added up.
std::shared_ptr<const WinChances> chancesFor(const View &view)
{
    auto chances = std::make_shared<WinChances>();
    for (std::size_t row = 0; row < view.snapshot->customers.rows(); ++row)
        chances->chance.push_back(static_cast<float>(row % 1000) / 1000);
    return chances;
}

} // namespace

/// How long each kind of step of a what-if takes: counts, moves, expected wins, rule check and the first page
/// of those who move.
int main(int argc, char **argv)
{
    const auto snapshot = argc == 2 ? BookLoader(QString::fromLocal8Bit(argv[1])).loadAll(Progress())
                                    : Result<std::shared_ptr<Snapshot>>(Error{});
    if (!snapshot) {
        std::fputs("usage: bench_whatif FILE.leadbook\n", stderr);
        return 2;
    }
    const ViewPtr view = viewOf(*snapshot);
    WhatIfEngine engine;
    WhatIfQuestion question;
    question.scheme = view->settings->grading;
    question.chances = chancesFor(*view);
    std::int64_t moved = 0;
    const auto ask = [&] {
        const auto answer = engine.answer(view, question, Progress());
        moved = std::max(moved, answer ? answer->moved : 0);
    };
    std::printf("%zu customers\n", view->snapshot->customers.rows());
    bench::measure("the first question", 1, ask);
    int step = 0;
    const auto scheme = question.scheme;
    bench::measure("slider: points of a criterion", kRounds, [&] {
        for (GradeBand &band : question.scheme.criteria[0].bands)
            band.points = band.points > 0 ? band.points + (step % 2 == 0 ? 7 : -7) : 0;
        ++step;
        ask();
    });
    question.scheme = scheme;
    bench::measure("cut-off", kRounds, [&] {
        question.scheme.cutoffs[static_cast<std::size_t>(step % 3)].from += step % 2 == 0 ? 6 : -6;
        ++step;
        ask();
    });
    question.scheme = scheme;
    bench::measure("band: days of contact", kRounds, [&] {
        question.scheme.criteria[2].bands[0].from = step % 2 == 0 ? 2 : 3;
        ++step;
        ask();
    });
    bench::measure("band: value", kRounds, [&] {
        question.scheme.criteria[1].bands[0].from = 50'000.0 + 1000 * (step % 10);
        ++step;
        ask();
    });
    question.scheme = scheme;
    for (GradeCutoff &cutoff : question.scheme.cutoffs)
        cutoff.from -= 12;
    ask();
    question.skip = static_cast<std::size_t>(moved / 2);
    bench::measure("a page from the middle of those who move", kRounds, ask);
    std::printf("up to %lld move\n", static_cast<long long>(moved));
    return 0;
}
