// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace leadbook {

/// The paths of the local files that are dragged or pasted; empty where there are none.
QStringList droppedFiles(const QMimeData &mime);

} // namespace leadbook
