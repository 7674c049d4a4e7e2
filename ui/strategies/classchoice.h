// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view.h"

#include <QString>
#include <QStringList>

class QComboBox;

namespace leadbook {

/// Fills @p choice with the classes of customers that there are: those of the shipped strategies, the
/// segments of the view's RFM scheme and the live segments called @p segments, each with its written form as
/// data.
/// @p chosen is chosen, and added where it is none of them; empty: the first.
void fillClassChoice(QComboBox &choice, const ViewPtr &view, const QStringList &segments,
                     const QString &chosen);

} // namespace leadbook
