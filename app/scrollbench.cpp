// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrollbench.h"

#include "items/peoplecolumns.h"
#include "items/peopletablemodel.h"
#include "ui/customers/peopletable.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <random>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kSteps = 300;
constexpr int kNotch = 120; // eighths of a degree, as a mouse wheel reports them
constexpr QSize kTableSize(1176, 740);

void turnWheel(QWidget &viewport, int delta)
{
    const QPointF at = QRectF(viewport.rect()).center();
    QWheelEvent event(at, viewport.mapToGlobal(at), QPoint(), QPoint(0, delta), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&viewport, &event);
}

/// One step of three kinds, the same ones in every run.
void scroll(PeopleTable &table, int step, std::mt19937 &random)
{
    QScrollBar &bar = *table.verticalScrollBar();
    const int kind = step % 3;
    if (kind == 0)
        turnWheel(*table.viewport(), step % 2 == 0 ? -kNotch : -3 * kNotch);
    else if (kind == 1)
        bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
    else
        bar.setValue(std::uniform_int_distribution(0, bar.maximum())(random));
}

} // namespace

std::vector<double> measureScroll(Workspace &workspace)
{
    const ViewPtr view = workspace.view();
    if (!view)
        return {};
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"bench.ini"_s), QSettings::IniFormat);
    PeopleTableModel model;
    PeopleTable table(model, settings);
    const Progress progress;
    model.setColumns(listableColumns(*view->snapshot, ListKind::Customers));
    model.setResult(view, ListKind::Customers, runListQuery(*view, {}, progress).rows);
    table.arrange();
    table.setToday(workspace.clock().today());
    table.resize(kTableSize);
    table.show();
    QApplication::processEvents();

    std::mt19937 random(1);
    std::vector<double> times;
    for (int step = 0; step < kSteps; ++step) {
        QElapsedTimer timer;
        timer.start();
        scroll(table, step, random);
        // Delivers the update request that the scroll posted: ends after the paint.
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace leadbook
