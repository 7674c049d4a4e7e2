// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace leadbook::test {

/// A picture and what is said above it.
struct LabelledPicture
{
    QString label;
    QImage picture;
};

/// All @p pictures in their own pixels on one sheet: the first column from top to bottom, then the next, in
/// @p columns columns with as many pictures each. Pictures of different scales are drawn as large as they
/// are.
QImage contactSheet(const QList<LabelledPicture> &pictures, int columns);

} // namespace leadbook::test
