// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

namespace leadbook {

QSize PageStack::sizeHint() const
{
    const QLayoutItem *page = itemAt(currentIndex());
    return page ? page->sizeHint() : QSize();
}

QSize PageStack::minimumSize() const
{
    const QLayoutItem *page = itemAt(currentIndex());
    return page ? page->minimumSize() : QSize();
}

} // namespace leadbook
