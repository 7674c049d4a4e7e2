// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/scattersample.h"
#include "analysis/randomdraws.h"
#include "ui/charts/scatterchart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace leadbook;

/// Draws as many points as the page of clusters does, as often as the pointer may move in a second, and
/// prints the times of one drawing: a frame has 16 ms.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    ScatterValues values;
    values.x.title = QStringLiteral("x");
    values.y.title = QStringLiteral("y");
    RandomDraws draws(1);
    constexpr int kGroups = 6;
    for (int group = 0; group < kGroups; ++group)
        values.groups << QString::number(group);
    for (std::size_t i = 0; i < ScatterSample::kRows; ++i)
        values.points << ScatterPoint{draws.normal(), draws.normal(), static_cast<int>(draws.below(kGroups)),
                                      QString::number(i)};
    ScatterChart chart;
    chart.resize(900, 500);
    chart.setValues(values);
    constexpr int kTimes = 60;
    std::vector<double> times;
    QImage image(chart.size(), QImage::Format_ARGB32_Premultiplied);
    for (int i = 0; i < kTimes; ++i) {
        QElapsedTimer timer;
        timer.start();
        chart.render(&image);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    QTextStream(stdout) << "scatter of " << values.points.size() << " points: median "
                        << times[times.size() / 2] << " ms, worst " << times.back() << " ms\n";
    return 0;
}
