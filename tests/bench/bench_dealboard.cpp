// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board of 100,000 open deals: what it takes to read, to move a card, and to scroll a stage, from the
// scroll to the end of its paint. Exit status 1 where 99 % of the steps take more than 16 ms.
#include "bench/stopwatch.h"
#include "support/dealbook.h"
#include "ui/pipeline/dealboardview.h"
#include "ui/pipeline/dealcardlist.h"
#include "ui/pipeline/dealstagebox.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <random>

using namespace leadbook;

namespace {

constexpr int kDeals = 100'000;
constexpr int kStages = 5;

/// Turns the wheel by a notch, pages, and jumps, by turns; milliseconds of each.
std::vector<double> scroll(DealCardList &list)
{
    constexpr int kSteps = 600;
    std::mt19937 random(1);
    std::vector<double> times;
    QScrollBar &bar = *list.verticalScrollBar();
    for (int step = 0; step < kSteps; ++step) {
        QElapsedTimer timer;
        timer.start();
        if (step % 3 == 0)
            bar.setValue(bar.value() + 3 * bar.singleStep());
        else if (step % 3 == 1)
            bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
        else
            bar.setValue(std::uniform_int_distribution(0, bar.maximum())(random));
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    SystemScheme scheme;
    const Theme theme(app, scheme);
    test::DealBook book;
    for (int stage = 3; stage < kStages; ++stage)
        book.builder.stage("Stage " + std::to_string(stage));
    for (int deal = 0; deal < kDeals; ++deal) {
        const auto stage = static_cast<std::uint16_t>(deal % kStages);
        const Row row = book.open(stage, 1'000 + deal * 37 % 90'000);
        for (std::uint16_t past = 0; past <= stage; ++past)
            book.builder.move(row, past, test::kDealsToday - 30 + 5 * past);
    }
    const ViewPtr view = book.builder.view();
    DealBoard board;
    bench::measure("board of 100,000 open deals", 9, [&] { board = dealBoard(*view, {}); });
    DealBoardModel model;
    DealBoardView shown(model);
    shown.resize(1176, 760);
    model.setBoard(board);
    shown.show();
    QApplication::processEvents();
    bench::measure("the same board once more", 9, [&] { model.setBoard(board); });
    std::int64_t turn = 0;
    bench::measure("a card moved and painted", 100, [&] {
        const std::int64_t deal = model.idAt(model.index(0, 0, model.index(0, 0)));
        model.move({deal, 2 + turn++ % (kStages - 1)});
        QApplication::processEvents();
    });
    const auto times = scroll(shown.boxes()[1]->list());
    const double p99 = times[times.size() * 99 / 100];
    std::printf("%-44s median %8.2f ms   99 %% %8.2f ms   worst %8.2f ms\n",
                "scrolling a stage of 20,000 cards", times[times.size() / 2], p99, times.back());
    constexpr double kFrame = 16;
    return p99 > kFrame ? 1 : 0;
}
