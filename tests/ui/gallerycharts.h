// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// The charts of mock-ups 4, 5 and 6 with their figures, each alone.
QWidget *sampleGradeBars();
QWidget *sampleMoves();
QWidget *sampleMovement();
QWidget *sampleHeatMap();
QWidget *sampleRetention();
QWidget *sampleFunnel();
QWidget *sampleBoxPlot();
QWidget *sampleStay();
QWidget *sampleBars(bool horizontal);
QWidget *samplePoints();
