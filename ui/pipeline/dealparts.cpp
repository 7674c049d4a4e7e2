// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealparts.h"

#include "core/text.h"
#include "domain/stagenames.h"
#include "items/cellroles.h"
#include "items/dealoffers.h"
#include "ui/widgets/format.h"
#include "workspace/editing/fieldinput.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DealParts)
};

QVariant shareOf(const std::optional<double> &share)
{
    return share ? QVariant(*share) : QVariant();
}

QVariant amountOf(Money amount)
{
    return amount.isKnown() ? QVariant(qlonglong{amount.tenThousandths()}) : QVariant();
}

QVariant dayOf(Day day, Day today, const QLocale &locale)
{
    return day.isValid() ? QVariant(formatDay(day, today, locale)) : QVariant();
}

const ProductRow *productOf(const View &view, std::int64_t id)
{
    const auto found = std::ranges::find(view.snapshot->products, id, &ProductRow::id);
    return id == 0 || found == view.snapshot->products.end() ? nullptr : &*found;
}

/// The name of what a line sells, and what else is said of it.
QString nameOf(const View &view, const DealLine &line)
{
    const ProductRow *product = productOf(view, line.product);
    return product == nullptr ? line.text : toQString(product->name);
}

/// A day or an amount as the fields of deals are read; null: none.
template <typename T> Result<T> readValue(const View &view, FieldId field, const QString &text)
{
    const auto value = readInput(view, field, text);
    LEADBOOK_TRY(value);
    return value->isNull() ? T() : value->template value<T>();
}

Result<std::optional<double>> readNumber(QString text, const QString &name)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::optional<double>();
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber)
        return Error{
            ErrorCode::Invalid, Words::tr("“%1” is no number; write %2 in figures.").arg(text, name), {}};
    return std::optional(number);
}

/// "12.5" or "12.5 %".
Result<std::optional<double>> readShare(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'%') || text.endsWith(u'％'))
        text = text.chopped(1).trimmed();
    auto number = readNumber(text, Words::tr("the discount"));
    LEADBOOK_TRY(number);
    if (*number)
        **number /= 100;
    return number;
}

QString shareText(const std::optional<double> &share)
{
    return share ? QLocale().toString(*share * 100, 'g', 6) : QString();
}

QString dayText(const View &view, Day day)
{
    return day.isValid() ? inputText(view, FieldId::DealExpected, QVariant::fromValue(day)) : QString();
}

QString amountText(const View &view, Money amount)
{
    return amount.isKnown() ? inputText(view, FieldId::DealAmount, QVariant::fromValue(amount)) : QString();
}

} // namespace

DealPartTable stayTable(const std::vector<DealStay> &stays, Day today, const QLocale &locale)
{
    DealPartTable table;
    table.columns = {{Words::tr("Stage")},
                     {Words::tr("Since"), Qt::DisplayRole, true},
                     {Words::tr("Days"), CountRole},
                     {Words::tr("Contacts"), CountRole},
                     {Words::tr("Replies"), CountRole},
                     {Words::tr("Moved by"), Qt::DisplayRole, true}};
    for (const DealStay &stay : stays) {
        const bool isStage = !stay.stage.isEmpty();
        const auto count = [isStage](std::int64_t number) {
            return FigureCell{isStage ? QVariant(qlonglong{number}) : QVariant()};
        };
        table.rows << FigureRow{
            {isStage ? stageLabel(stay.stage) : Words::tr("Decided")},
            {stay.day.isValid() ? formatDay(stay.day, today, locale) : Words::tr("not known")},
            {stay.days ? QVariant(qlonglong{*stay.days}) : QVariant()},
            count(stay.contacts),
            count(stay.replies),
            {stay.owner}};
    }
    return table;
}

DealPartTable quoteTable(const std::vector<RecordedQuote> &quotes, Day today, const QLocale &locale)
{
    DealPartTable table;
    table.columns = {{Words::tr("Version")},
                     {Words::tr("Day"), Qt::DisplayRole, true},
                     {Words::tr("Amount"), AmountRole},
                     {Words::tr("Discount"), ShareRole},
                     {Words::tr("Valid until"), Qt::DisplayRole, true},
                     {Words::tr("File"), Qt::DisplayRole, true}};
    for (const RecordedQuote &quote : quotes)
        table.rows << FigureRow{{QString::number(quote.version)},
                                {dayOf(quote.text.day, today, locale)},
                                {amountOf(quote.text.amount)},
                                {shareOf(quote.text.discount)},
                                {dayOf(quote.text.validUntil, today, locale)},
                                {quote.text.file}};
    return table;
}

DealPartTable lineTable(const View &view, const std::vector<DealLine> &lines, const QLocale &locale)
{
    DealPartTable table;
    table.columns = {{Words::tr("Product")},
                     {Words::tr("Quantity")},
                     {Words::tr("Price"), AmountRole},
                     {Words::tr("Discount"), ShareRole},
                     {Words::tr("Amount"), AmountRole}};
    for (const DealLine &line : lines)
        table.rows << FigureRow{{nameOf(view, line)},
                                {line.quantity ? locale.toString(*line.quantity, 'g', 10) : QString()},
                                {amountOf(line.price)},
                                {shareOf(line.discount)},
                                {amountOf(lineAmount(line))}};
    return table;
}

QString partHint(DealPart part, bool isEmpty)
{
    switch (part) {
    case DealPart::Stages:
        return isEmpty ? Words::tr("No move of this deal is recorded.")
                       : Words::tr("Contacts and replies are those of the days in the stage. Enter corrects "
                                   "since when the deal is in it.");
    case DealPart::Quotes:
        return isEmpty ? Words::tr("No quote yet: write the first one here.")
                       : Words::tr("Every version is kept. Enter changes one, Del removes it.");
    case DealPart::Lines:
        break;
    }
    return isEmpty
               ? Words::tr("No product lines yet: write the first one here.")
               : Words::tr("An amount that is not written is quantity times price less the discount. Enter "
                           "changes a line, Del removes it.");
}

QList<PartField> partFields(DealPart part, const View &view)
{
    constexpr int kDay = 116;
    constexpr int kAmount = 100;
    constexpr int kShare = 84;
    switch (part) {
    case DealPart::Stages:
        return {{Words::tr("Since"), kDay, true}};
    case DealPart::Quotes:
        return {{Words::tr("Day"), kDay, true},
                {Words::tr("Amount"), kAmount},
                {Words::tr("Discount, %"), kShare},
                {Words::tr("Valid until"), kDay, true},
                {Words::tr("File")}};
    case DealPart::Lines:
        break;
    }
    return {{Words::tr("Product"), 0, false, dealOffers(*view.snapshot, FieldId::DealProduct)},
            {Words::tr("Quantity"), kShare},
            {Words::tr("Price"), kAmount},
            {Words::tr("Discount, %"), kShare},
            {Words::tr("Amount"), kAmount}};
}

QStringList stayTexts(const View &view, const DealStay &stay)
{
    return {dayText(view, stay.day)};
}

QStringList quoteTexts(const View &view, const QuoteText &quote)
{
    return {dayText(view, quote.day), amountText(view, quote.amount), shareText(quote.discount),
            dayText(view, quote.validUntil), quote.file};
}

QStringList lineTexts(const View &view, const DealLine &line)
{
    return {nameOf(view, line), line.quantity ? QLocale().toString(*line.quantity, 'g', 10) : QString(),
            amountText(view, line.price), shareText(line.discount), amountText(view, line.amount)};
}

Result<Day> readStay(const View &view, const QStringList &texts)
{
    const auto day = readValue<Day>(view, FieldId::DealExpected, texts.value(0));
    LEADBOOK_TRY(day);
    if (!day->isValid())
        return Error{ErrorCode::Invalid, Words::tr("Write the day since when the deal is in the stage."), {}};
    return *day;
}

Result<QuoteText> readQuote(const View &view, const QStringList &texts)
{
    const auto day = readValue<Day>(view, FieldId::DealExpected, texts.value(0));
    LEADBOOK_TRY(day);
    const auto amount = readValue<Money>(view, FieldId::DealAmount, texts.value(1));
    LEADBOOK_TRY(amount);
    const auto discount = readShare(texts.value(2));
    LEADBOOK_TRY(discount);
    const auto until = readValue<Day>(view, FieldId::DealExpected, texts.value(3));
    LEADBOOK_TRY(until);
    if (!day->isValid())
        return Error{ErrorCode::Invalid, Words::tr("Write the day of the quote."), {}};
    if (!amount->isKnown())
        return Error{ErrorCode::Invalid, Words::tr("Write the amount of the quote."), {}};
    return QuoteText{*day, *amount, *discount, *until, texts.value(4)};
}

Result<DealLine> readLine(const View &view, const QStringList &texts)
{
    DealLine line;
    const QString name = texts.value(0);
    for (const ProductRow &product : view.snapshot->products) {
        if (toQString(product.name).compare(name, Qt::CaseInsensitive) == 0)
            line.product = product.id;
    }
    if (line.product == 0)
        line.text = name;
    const auto quantity = readNumber(texts.value(1), Words::tr("the quantity"));
    LEADBOOK_TRY(quantity);
    line.quantity = *quantity;
    const auto price = readValue<Money>(view, FieldId::DealAmount, texts.value(2));
    LEADBOOK_TRY(price);
    line.price = *price;
    const auto discount = readShare(texts.value(3));
    LEADBOOK_TRY(discount);
    line.discount = *discount;
    const auto amount = readValue<Money>(view, FieldId::DealAmount, texts.value(4));
    LEADBOOK_TRY(amount);
    line.amount = *amount;
    return line;
}

} // namespace leadbook
