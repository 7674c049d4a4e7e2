// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace leadbook {

/// The visible widgets in @p root that Tab may reach, as one reads them: in the order of the layouts, of a
/// splitter's parts, and by place from the top left where there is neither. So what is made late and stands
/// early is come to early.
QList<QWidget *> inReadingOrder(const QWidget &root);

/// Gives the keyboard to the one after, or before, the one in @p root that has it, round and round; false
/// where none in @p root has it.
bool focusNextInReadingOrder(const QWidget &root, bool next);

} // namespace leadbook
