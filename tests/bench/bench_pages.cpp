// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/preferences.h"
#include "bench/window.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace leadbook;
using namespace leadbook::bench;
using namespace Qt::StringLiterals;

namespace {

/// The ms since the last call.
class Lap
{
public:
    Lap() { m_timer.start(); }
    double next()
    {
        const auto ms = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
        m_timer.restart();
        return ms;
    }

private:
    QElapsedTimer m_timer;
};

} // namespace

/// What the first opening of each page of FILE.leadbook takes: showing it and the events that follow, both in
/// the window's thread; until its answers are there; a paint of the whole window, and one more. Start it with
/// QT_QPA_PLATFORM=offscreen.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        return std::puts("bench_pages FILE.leadbook"), 1;
    QTemporaryDir folder;
    SystemClock clock;
    Workspace workspace(clock);
    Preferences preferences(folder.filePath(u"p.ini"_s));
    NoPrompt prompt;
    Application root(application, workspace, preferences, prompt);
    open(root, workspace, QString::fromLocal8Bit(argv[1]));
    for (const Page *page : root.window().findChildren<Page *>()) {
        Lap lap;
        if (!root.showPage(page->name()))
            continue;
        const double shown = lap.next();
        QCoreApplication::processEvents();
        const double events = lap.next();
        wait([&] { return root.isSettled() && workspace.isIdle(); });
        const double settled = lap.next();
        root.window().grab();
        const double painted = lap.next();
        root.window().grab();
        std::printf("%-22s shown %6.1f  events %6.1f  settled %7.1f  painted %6.1f  again %6.1f ms\n",
                    qPrintable(page->name()), shown, events, settled, painted, lap.next());
    }
    return 0;
}
