// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/figuredelegate.h"

namespace leadbook {

/// How long a deal has been in its stage, with a warning sign where that is longer than most: CountRole and
/// OverdueRole.
class StayDelegate : public FigureDelegate
{
    Q_OBJECT

public:
    using FigureDelegate::FigureDelegate;

    QString text(const QModelIndex &index, const QLocale &locale) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace leadbook
