// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace leadbook {
class TableView;
}

/// The table of mock-up 1 with its figures.
leadbook::TableView *customersTable(QWidget *parent = nullptr);
