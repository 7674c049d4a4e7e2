// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/editing/fieldinput.h"

#include "core/text.h"
#include "domain/utf8.h"
#include "exchange/choicedictionary.h"
#include "exchange/datetext.h"
#include "exchange/numbertext.h"
#include "exchange/severalvalues.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array kNotWritten{FieldId::Kind, FieldId::ContactKey, FieldId::Created};
constexpr std::array kNames{FieldId::Name, FieldId::ContactName};
/// Their first choice is what they are unless told.
constexpr std::array kNeverNone{FieldId::CustomerStatus, FieldId::DoNotContact};
constexpr std::array kSigns{
    FieldId::Key,    FieldId::Email,      FieldId::Phone,        FieldId::Mobile,
    FieldId::WeChat, FieldId::CreditCode, FieldId::CompanyPhone, FieldId::CompanyEmail,
};
constexpr std::array kRatings{FieldId::Influence, FieldId::Cooperation};

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldInput", text);
}

bool isAmong(std::span<const FieldId> fields, FieldRef field)
{
    return field.custom == 0 && std::ranges::find(fields, field.id) != fields.end();
}

Error invalid(const char *sentence, const QString &text)
{
    return {ErrorCode::Invalid, tr(sentence).arg(text), {}};
}

/// A number as the user's language writes it, else as any other does.
std::optional<Decimal> numberOf(const QString &text)
{
    const std::string bytes = text.toStdString();
    const bool hasComma = QLocale().decimalPoint() == u","_s;
    const auto mark = hasComma ? DecimalMark::Comma : DecimalMark::Point;
    const auto number = parseNumber(bytes, mark);
    return number ? number : parseNumber(bytes, hasComma ? DecimalMark::Point : DecimalMark::Comma);
}

Result<QVariant> wholeNumber(FieldRef field, const QString &text)
{
    const auto number = numberOf(text);
    const auto whole = number ? number->toInteger() : std::nullopt;
    if (!whole)
        return invalid(QT_TRANSLATE_NOOP("FieldInput", "“%1” is no whole number; write digits only."), text);
    if (isAmong(kRatings, field) && (*whole < 1 || *whole > 5))
        return invalid(QT_TRANSLATE_NOOP("FieldInput", "“%1” is no rating; write 1 to 5."), text);
    const bool fits = *whole <= std::numeric_limits<std::int32_t>::max() &&
                      *whole >= std::numeric_limits<std::int32_t>::min();
    if (!fits || (field.custom == 0 && *whole < 0))
        return invalid(
            QT_TRANSLATE_NOOP("FieldInput", "“%1” is out of range; write a number that the field can hold."),
            text);
    return QVariant(qint64{*whole});
}

Result<QVariant> amount(const QString &text)
{
    const auto number = numberOf(text);
    const auto money = number ? number->toMoney() : std::nullopt;
    if (!money)
        return invalid(QT_TRANSLATE_NOOP("FieldInput", "“%1” is no amount; write it as 186000."), text);
    return QVariant::fromValue(*money);
}

struct DayWord
{
    QStringView word;
    int days;
};
constexpr std::array kDayWords{
    DayWord{u"today", 0}, DayWord{u"tomorrow", 1}, DayWord{u"yesterday", -1}, DayWord{u"今天", 0},
    DayWord{u"明天", 1},  DayWord{u"后天", 2},     DayWord{u"昨天", -1},
};

std::optional<Day> relativeDay(const QString &text, Day today)
{
    for (const DayWord &word : kDayWords) {
        if (text.compare(word.word, Qt::CaseInsensitive) == 0)
            return today + word.days;
    }
    constexpr int kMostDays = 36'500;
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    const bool isSigned = text.startsWith(u'+') || text.startsWith(u'-');
    if (isNumber && isSigned && std::abs(days) <= kMostDays)
        return today + days;
    return std::nullopt;
}

/// The order in which the user's language writes day, month and year.
DateOrder usualOrder()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    const auto day = format.indexOf(u'd');
    const auto month = format.indexOf(u'M');
    if (format.indexOf(u'y') < day && format.indexOf(u'y') < month)
        return DateOrder::Ymd;
    return day < month ? DateOrder::Dmy : DateOrder::Mdy;
}

Result<QVariant> day(const QString &text, Day today)
{
    if (const auto relative = relativeDay(text, today))
        return QVariant::fromValue(*relative);
    const auto date = parseDate(text.toStdString(), usualOrder());
    if (!date)
        return invalid(
            QT_TRANSLATE_NOOP("FieldInput", "“%1” is no date; write it as 2026-11-30, or today, or +7."),
            text);
    return QVariant::fromValue(date->day);
}

std::optional<std::uint8_t> choiceOf(FieldRef field, const QString &text)
{
    static const ChoiceDictionary dictionary;
    for (const Choice &choice : fieldOf(field.id).choices) {
        if (choiceLabel(field.id, choice.value).compare(text, Qt::CaseInsensitive) == 0)
            return choice.value;
    }
    return dictionary.find(field.id, text.toStdString());
}

std::optional<bool> flagOf(const QString &text)
{
    static const ChoiceDictionary dictionary;
    if (text.compare(tr(QT_TRANSLATE_NOOP("FieldInput", "yes")), Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(tr(QT_TRANSLATE_NOOP("FieldInput", "no")), Qt::CaseInsensitive) == 0)
        return false;
    return dictionary.findFlag(text.toStdString());
}

Result<QVariant> choice(const View &view, FieldRef field, const QString &text)
{
    const bool isFlag = listFieldType(*view.snapshot, field) == FieldType::Flag;
    if (isFlag) {
        if (const auto flag = flagOf(text))
            return QVariant(qint64{*flag ? 1 : 0});
    } else if (const auto value = choiceOf(field, text)) {
        return QVariant(qint64{*value});
    }
    return Error{ErrorCode::Invalid,
                 tr(QT_TRANSLATE_NOOP("FieldInput", "“%1” is none of the choices; write one of %2."))
                     .arg(text, QLocale().createSeparatedList(inputOffers(view, field))),
                 {}};
}

/// The most frequent texts of a column, most frequent first.
QStringList frequentTexts(const CodeColumn &column, int most)
{
    const std::size_t count = column.dictionary().size();
    std::vector<std::size_t> uses(count);
    for (std::size_t row = 0; row < column.size(); ++row)
        ++uses[column.code(static_cast<Row>(row))];
    std::vector<std::size_t> codes;
    for (std::size_t code = 1; code < count; ++code) {
        if (uses[code] > 0)
            codes.push_back(code);
    }
    std::ranges::sort(codes, [&uses](std::size_t a, std::size_t b) { return uses[a] > uses[b]; });
    QStringList texts;
    for (std::size_t i = 0; i < codes.size() && i < static_cast<std::size_t>(most); ++i)
        texts << toQString(column.dictionary().text(static_cast<std::uint32_t>(codes[i])));
    return texts;
}

} // namespace

bool isEditable(FieldRef field)
{
    if (field.custom != 0 || field.id == FieldId::NextAction || field.id == FieldId::NextActionDay)
        return true;
    const Field &declared = fieldOf(field.id);
    const bool isStored = declared.home == Home::Customer || declared.home == Home::Contact ||
                          declared.home == Home::Link || declared.home == Home::Need;
    return isStored && !declared.column.empty() && !isAmong(kNotWritten, field);
}

bool isCut(FieldRef field, const CellValue &value)
{
    const auto *text = std::get_if<std::string_view>(&value);
    return text != nullptr && field.custom == 0 && fieldOf(field.id).has(Field::Excerpt) &&
           text->size() >= kExcerptLength && toUtf32(*text).size() >= kExcerptLength;
}

Result<QVariant> readInput(const View &view, FieldRef field, const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty() && isAmong(kNames, field))
        return Error{ErrorCode::Invalid,
                     tr(QT_TRANSLATE_NOOP("FieldInput", "A name cannot be empty; write one.")),
                     {}};
    const FieldType type = listFieldType(*view.snapshot, field);
    const bool isProse = type == FieldType::Text && !isAmong(kSigns, field);
    if (isProse ? text.isEmpty() : plain.isEmpty())
        return isAmong(kNeverNone, field) ? QVariant(qint64{0}) : QVariant();
    switch (type) {
    case FieldType::Integer:
        return wholeNumber(field, plain);
    case FieldType::Real: {
        const auto number = numberOf(plain);
        if (!number)
            return invalid(QT_TRANSLATE_NOOP("FieldInput", "“%1” is no number; write it as 12.5."), plain);
        return QVariant(number->toDouble());
    }
    case FieldType::Money:
        return amount(plain);
    case FieldType::Day:
        return day(plain, view.asOf);
    case FieldType::Choice:
    case FieldType::Flag:
        return choice(view, field, plain);
    default:
        break;
    }
    if (field.custom == 0 && field.id == FieldId::Tags)
        return QVariant(QString::fromStdString(joinedTags(plain.toStdString())));
    return QVariant(isProse ? text : plain);
}

QString inputText(const View &view, FieldRef field, const CellValue &value)
{
    const QLocale locale;
    if (const auto *text = std::get_if<std::string_view>(&value))
        return toQString(*text);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *real = std::get_if<double>(&value))
        return QString(locale.toString(*real, 'g', QLocale::FloatingPointShortest))
            .remove(locale.groupSeparator());
    if (const auto *money = std::get_if<Money>(&value))
        return money->isKnown() ? money->toDecimal() : QString();
    if (const auto *day = std::get_if<Day>(&value))
        return day->isValid() ? day->toIso() : QString();
    const auto *choice = std::get_if<ChoiceValue>(&value);
    if (!choice)
        return {};
    if (listFieldType(*view.snapshot, field) == FieldType::Flag)
        return choice->value != 0 ? tr(QT_TRANSLATE_NOOP("FieldInput", "yes"))
                                  : tr(QT_TRANSLATE_NOOP("FieldInput", "no"));
    return choiceLabel(field.id, choice->value);
}

QString inputText(const View &view, FieldRef field, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    CellValue cell;
    if (value.metaType() == QMetaType::fromType<Money>())
        cell = value.value<Money>();
    else if (value.metaType() == QMetaType::fromType<Day>())
        cell = value.value<Day>();
    else if (value.typeId() == QMetaType::Double)
        cell = value.toDouble();
    else if (isChosen(view, field))
        cell = ChoiceValue{static_cast<std::uint8_t>(value.toInt())};
    else
        cell = std::int64_t{value.toLongLong()};
    return inputText(view, field, cell);
}

QStringList inputOffers(const View &view, FieldRef field, int most)
{
    QStringList offers;
    const FieldType type = listFieldType(*view.snapshot, field);
    if (type == FieldType::Flag)
        return {tr(QT_TRANSLATE_NOOP("FieldInput", "yes")), tr(QT_TRANSLATE_NOOP("FieldInput", "no"))};
    if (type == FieldType::Choice) {
        for (const Choice &choice : fieldOf(field.id).choices)
            offers << choiceLabel(field.id, choice.value);
    } else if (type == FieldType::Owner) {
        for (const OwnerRow &owner : view.snapshot->owners)
            offers << toQString(owner.name);
    } else if (type == FieldType::Code) {
        const ListColumn column(view, ListKind::Customers, field);
        if (const auto *codes = std::get_if<CodeColumn>(&column.column()))
            offers = frequentTexts(*codes, most);
    }
    return offers;
}

bool isChosen(const View &view, FieldRef field)
{
    const FieldType type = listFieldType(*view.snapshot, field);
    return type == FieldType::Choice || type == FieldType::Flag;
}

} // namespace leadbook
