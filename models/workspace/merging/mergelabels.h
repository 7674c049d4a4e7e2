// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbook {

/// Labels of changes, as Book::change keeps them; shownLabel() is how they are read.
QString mergeLabel(const QString &name);
QString distinctLabel(const QString &name);
QString certainMergeLabel(int pairs);
QString movedIntoLabel(const QString &name, const QString &company);
QString movedContactLabel(const QString &name, const QString &company);

} // namespace leadbook
