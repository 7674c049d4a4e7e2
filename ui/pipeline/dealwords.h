// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboard.h"
#include "ui/widgets/spanlabel.h"

#include <QLocale>
#include <QModelIndex>
#include <QStringList>

#include <span>

namespace leadbook {

/// "9 d", of a stay in a stage.
QString stayText(int days);
/// "¥ 612k + $ 54.7k": no more than @p most currencies, then "+ …".
QString sumText(std::span<const DealSum> sums, const QLocale &locale, std::size_t most = 3);
/// "118 open deals · ¥ 4.82M · weighted ¥ 2.07M".
QList<Span> boardStatus(const DealBoard &board, const QLocale &locale);
/// What the warning sign of a card means.
QString longStayLegend();
/// Whether any stage can tell a long stay.
bool tellsLongStays(const DealBoard &board);
/// A card as a screen reader says it: everything that is drawn on it.
QString cardDescription(const QModelIndex &card, const QLocale &locale);
/// What does not fit on a card.
QString cardToolTip(const QModelIndex &card, const QLocale &locale);
/// The choices of DealClosing in their order: "any time", "this month".
QStringList closingNames();

} // namespace leadbook
