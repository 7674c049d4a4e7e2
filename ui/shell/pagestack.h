// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedLayout>

namespace leadbook {

/// Pages one above the other of which one is seen, and which alone is asked for its size. QStackedLayout asks
/// all of them, with their heights for a width, at each change of any: with the program's pages that is a
/// layout of every text of every page, 80 ms in which the window stands still.
class PageStack : public QStackedLayout
{
    Q_OBJECT

public:
    using QStackedLayout::QStackedLayout;

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace leadbook
