// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace leadbook {

/// A plain-text label, still empty, whose key (Alt+letter) goes to @p input.
QLabel *labelFor(QWidget &input, QWidget *parent);

} // namespace leadbook
