// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealstays.h"
#include "items/figuretablemodel.h"
#include "ui/pipeline/dealpartform.h"
#include "workspace/deals/quotework.h"

#include <QLocale>

namespace leadbook {

/// What hangs on a deal, in the order of its tabs.
enum class DealPart
{
    Stages,
    Quotes,
    Lines,
};

inline constexpr int kDealParts = 3;

/// A table of one of the parts, ready for its model.
struct DealPartTable
{
    QList<FigureColumn> columns;
    QList<FigureRow> rows;
};

/// One line a move: stage, day, days in it, contacts, replies, who moved it.
DealPartTable stayTable(const std::vector<DealStay> &stays, Day today, const QLocale &locale);
/// One line a version: number, day, amount, discount, valid until, file.
DealPartTable quoteTable(const std::vector<RecordedQuote> &quotes, Day today, const QLocale &locale);
/// One line a product line: what is sold, quantity, price, discount, amount.
DealPartTable lineTable(const View &view, const std::vector<DealLine> &lines, const QLocale &locale);

/// What is said below the table of @p part, which has no lines where @p isEmpty.
QString partHint(DealPart part, bool isEmpty);
/// What the form of @p part asks for.
QList<PartField> partFields(DealPart part, const View &view);
/// What the form says of a stay, a version or a line that is to be changed.
QStringList stayTexts(const View &view, const DealStay &stay);
QStringList quoteTexts(const View &view, const QuoteText &quote);
QStringList lineTexts(const View &view, const DealLine &line);

/// What was typed, in the order of partFields(); Invalid with one sentence where it is no day, amount, number
/// or share, or something that is needed is not there.
Result<Day> readStay(const View &view, const QStringList &texts);
Result<QuoteText> readQuote(const View &view, const QStringList &texts);
/// A product that the book does not have is a text.
Result<DealLine> readLine(const View &view, const QStringList &texts);

} // namespace leadbook
