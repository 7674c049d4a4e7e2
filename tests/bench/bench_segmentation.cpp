// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/preferences.h"
#include "bench/window.h"
#include "items/dimensionfigures.h"
#include "items/lifetimefigures.h"
#include "items/livesegmentfigures.h"
#include "items/segmentmovefigures.h"
#include "ui/shell/page.h"
#include "workspace/clusters/clusteranalysis.h"
#include "workspace/rfmanalysis.h"
#include "workspace/rfmtrial.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <bit>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace leadbook;
using namespace leadbook::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTick = 10;
constexpr double kLate = 16;

/// How late each tick of a 10 ms timer in the window's thread was, in ms.
class Ticks
{
public:
    Ticks()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kTick);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const auto now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
            m_late.push_back(now - m_last - kTick);
            m_last = now;
        });
        m_clock.start();
        m_timer.start();
    }
    /// From here on, forgetting what was before.
    void begin()
    {
        m_late.clear();
        m_last = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    }
    void tell(const char *name)
    {
        m_all.insert(m_all.end(), m_late.begin(), m_late.end());
        print(name, m_late);
    }
    void tellAll() { print("all of it", m_all); }

private:
    static void print(const char *name, std::vector<double> late)
    {
        if (late.empty())
            return std::puts("no tick"), void();
        std::sort(late.begin(), late.end());
        const auto slow = late.end() - std::lower_bound(late.begin(), late.end(), kLate);
        std::printf("%-34s %7zu ticks   %6.3f %% late by less than 16 ms   99 %% %5.1f   worst %5.1f ms\n",
                    name, late.size(), 100 - 100.0 * double(slow) / double(late.size()),
                    late[late.size() * 99 / 100], late.back());
        std::fflush(stdout);
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_last = 0;
    std::vector<double> m_late;
    std::vector<double> m_all;
};

/// FNV-1a over words of eight bytes.
class Sum
{
public:
    void add(std::uint64_t word) { m_value = (m_value ^ word) * 0x100000001b3; }
    void add(std::string_view text)
    {
        for (const char c : text)
            add(static_cast<std::uint64_t>(static_cast<unsigned char>(c)));
        add(text.size());
    }
    void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }
    void add(float value) { add(static_cast<std::uint64_t>(std::bit_cast<std::uint32_t>(value))); }
    void add(Money value) { add(std::bit_cast<std::uint64_t>(value)); }
    void add(Day value) { add(static_cast<std::uint64_t>(value.isValid() ? value.number() : -1)); }
    void add(std::int32_t value) { add(static_cast<std::uint64_t>(value)); }
    void add(std::uint32_t value) { add(static_cast<std::uint64_t>(value)); }
    void add(std::uint16_t value) { add(static_cast<std::uint64_t>(value)); }
    void add(std::uint8_t value) { add(static_cast<std::uint64_t>(value)); }
    void add(std::monostate) {}
    template <typename Column> void add(const Column &column)
    {
        for (std::size_t row = 0; row < column.size(); ++row)
            add(column[row]);
    }
    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325;
};

/// A column's name and the sum of its values.
using ColumnSums = std::vector<std::pair<std::string, std::uint64_t>>;

/// Of everything the analyses read and are not to touch.
ColumnSums columnSums(const View &view)
{
    ColumnSums sums;
    const auto add = [&sums](std::string_view name, const auto &column) {
        Sum sum;
        sum.add(column);
        sums.emplace_back(std::string(name), sum.value());
    };
    const Snapshot &snapshot = *view.snapshot;
    for (const FieldColumns *columns : {&snapshot.customers.columns, &view.derived}) {
        for (const FieldId field : columns->fields())
            std::visit([&](const auto &column) { add(fieldOf(field).key, column); }, columns->any(field));
    }
    add("alive", snapshot.customers.alive);
    const PurchaseTable &purchases = snapshot.purchases;
    add("purchase.customer", purchases.customer);
    add("purchase.day", purchases.day);
    add("purchase.amount", purchases.amount);
    add("purchase.order", purchases.order);
    add("purchase.product", purchases.product);
    add("purchase.quantity", purchases.quantity);
    const DealTable &deals = snapshot.deals;
    add("deal.customer", deals.customer);
    add("deal.stage", deals.stage);
    add("deal.amount", deals.amount);
    add("deal.opened", deals.opened);
    add("deal.closed", deals.closed);
    return sums;
}

/// Prints the columns that are not as before; whether all are.
bool areAsBefore(const ColumnSums &before, const ColumnSums &after)
{
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            std::printf("%s CHANGED\n", before[i].first.c_str());
    }
    if (before == after)
        std::printf("%zu columns as before\n", before.size());
    return before == after;
}

/// An analysis as a page asks for it.
struct Job
{
    const char *name;
    std::function<void(const View &, const Progress &)> run;
};

std::vector<Job> jobs(const QString &path)
{
    const ClusterRequest numbers{{FieldId::Revenue, FieldId::Orders, FieldId::LastPurchase},
                                 std::nullopt,
                                 ClusterScale::Log,
                                 1,
                                 std::nullopt,
                                 {}};
    ClusterRequest five = numbers;
    five.count = 5;
    return {
        {"RFM",
         [](const View &view, const Progress &progress) {
             analyseRfm(*view.snapshot, view.asOf, view.settings->rfm, progress);
         }},
        {"RFM scheme tried",
         [](const View &view, const Progress &progress) {
             RfmTrialBench bench;
             bench.trial(view, progress)->answer(view.settings->rfm, progress);
         }},
        {"clusters, count chosen",
         [numbers](const View &view, const Progress &progress) {
             (void)analyseClusters(view, numbers, progress);
         }},
        {"five clusters",
         [five](const View &view, const Progress &progress) { (void)analyseClusters(view, five, progress); }},
        {"lifetime value",
         [path](const View &view, const Progress &progress) {
             lifetimeFigures(view, path, LifetimeAsk{}, progress);
         }},
        {"a year's movement, RFM",
         [path](const View &view, const Progress &progress) {
             (void)segmentMoveFigures(path, view, FollowedLabels{}, {view.asOf - 365, view.asOf}, progress);
         }},
        {"a dimension by another",
         [path](const View &view, const Progress &progress) {
             dimensionFigures(view, path, {u"industry"_s, u"lifeCycle"_s}, progress);
         }},
        {"live segments",
         [path](const View &view, const Progress &progress) { liveSegmentFigures(view, path, progress); }},
    };
}

/// The worst time in ms from cancel to the end of @p job, cancelled at several moments of its @p whole ms.
void cancelAtTimes(Workspace &workspace, const Job &job, qint64 whole, Ticks &ticks)
{
    qint64 worst = 0;
    qint64 worstAt = 0;
    int caught = 0;
    ticks.begin();
    for (int part = 1; part <= 12; ++part) {
        auto progress = std::make_shared<Progress>();
        const auto future =
            workspace.runAside(progress, [run = job.run](const View &view, const Progress &inner) {
                run(view, inner);
                return true;
            });
        QTimer::singleShot(static_cast<int>(whole * part / 13), qApp, [progress] { progress->cancel(); });
        wait([&] { return progress->isCancelled() || future.isFinished(); });
        if (future.isFinished())
            continue;
        ++caught;
        QElapsedTimer timer;
        timer.start();
        wait([&] { return future.isFinished() && workspace.isIdle(); });
        if (timer.elapsed() > worst) {
            worst = timer.elapsed();
            worstAt = whole * part / 13;
        }
    }
    std::printf("    %lld ms; cancelled %d times, stopped after %lld ms at most (cancelled at %lld ms)\n",
                static_cast<long long>(whole), caught, static_cast<long long>(worst),
                static_cast<long long>(worstAt));
}

void showPages(Application &root, Workspace &workspace, Ticks &ticks)
{
    for (const char *page : {"today", "segments", "segments/scheme", "segments/clusters", "segments/rules",
                             "segments/dimensions", "segments/value", "segments/movement"}) {
        ticks.begin();
        QElapsedTimer timer;
        timer.start();
        if (!root.showPage(QLatin1StringView(page))) {
            std::printf("%s: no such page\n", page);
            continue;
        }
        wait([&] { return root.isSettled() && workspace.isIdle(); });
        const auto taken = timer.elapsed();
        root.window().grab();
        ticks.tell(page);
        std::printf("    settled in %lld ms\n", static_cast<long long>(taken));
    }
}

} // namespace

/// Whether the window stays at hand while segments of FILE.leadbook are computed: each analysis and each page
/// in turn, how late the ticks of a 10 ms timer of the window's thread are, how soon an analysis stops that
/// is cancelled, and that the columns are as before. Start it with QT_QPA_PLATFORM=offscreen.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        return std::puts("bench_segmentation FILE.leadbook"), 1;
    const QString path = QString::fromLocal8Bit(argv[1]);
    QTemporaryDir folder;
    SystemClock clock;
    Workspace workspace(clock);
    Preferences preferences(folder.filePath(u"p.ini"_s));
    NoPrompt prompt;
    Application root(application, workspace, preferences, prompt);
    open(root, workspace, path);
    const ViewPtr shown = workspace.view();
    const ColumnSums before = columnSums(*shown);

    Ticks ticks;
    ticks.begin();
    QElapsedTimer rest;
    rest.start();
    wait([&] { return rest.elapsed() > 2'000; });
    ticks.tell("at rest");
    for (const Job &job : jobs(path)) {
        ticks.begin();
        QElapsedTimer timer;
        timer.start();
        const auto future = workspace.runAside(std::make_shared<Progress>(),
                                               [run = job.run](const View &view, const Progress &progress) {
                                                   run(view, progress);
                                                   return true;
                                               });
        wait([&] { return future.isFinished(); });
        const auto whole = timer.elapsed();
        ticks.tell(job.name);
        cancelAtTimes(workspace, job, whole, ticks);
    }
    showPages(root, workspace, ticks);
    ticks.tellAll();
    if (workspace.view() != shown)
        std::puts("another view is shown by now");
    return areAsBefore(before, columnSums(*shown)) ? 0 : 1;
}
