// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filterwords.h"

#include "items/filterrelation.h"
#include "workspace/filterfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

/// A term in the user's words.
struct TermWords
{
    std::u16string_view term;
    const char *label;
    const char *has;
    const char *hasNone;
};
constexpr std::array<TermWords, 4> kTermWords{{
    {u"hasDeal", QT_TRANSLATE_NOOP("FilterWords", "Deal"), QT_TRANSLATE_NOOP("FilterWords", "has one"),
     QT_TRANSLATE_NOOP("FilterWords", "has none")},
    {u"bought", QT_TRANSLATE_NOOP("FilterWords", "Purchase"), QT_TRANSLATE_NOOP("FilterWords", "bought"),
     QT_TRANSLATE_NOOP("FilterWords", "did not buy")},
    {u"contacted", QT_TRANSLATE_NOOP("FilterWords", "Contact"),
     QT_TRANSLATE_NOOP("FilterWords", "took place"), QT_TRANSLATE_NOOP("FilterWords", "did not take place")},
    {u"answered", QT_TRANSLATE_NOOP("FilterWords", "Survey"), QT_TRANSLATE_NOOP("FilterWords", "answered"),
     QT_TRANSLATE_NOOP("FilterWords", "not answered")},
}};

const TermWords *wordsOf(const QString &term)
{
    const auto *words = std::ranges::find_if(
        kTermWords, [&term](const TermWords &candidate) { return QStringView(candidate.term) == term; });
    return words == kTermWords.end() ? nullptr : words;
}

QString comparisonWords(const View &view, const Filter &filter, const QString &scope, bool isNegated)
{
    const auto offer = filterOffer(view, scope, filter.name);
    const ValueShape shape = shapeOf(filter.op, filter.values);
    const FilterRelation *relation =
        offer ? relationOf(offer->comparison, filter.op, isNegated, shape) : nullptr;
    if (relation == nullptr)
        return toText(isNegated ? Filter::negation(filter) : filter);
    QString words = relationLabel(*relation);
    if (shape == ValueShape::Ago || shape == ValueShape::Ahead) {
        const auto day = std::get<RelativeDay>(filter.values.front());
        words.replace(u"…"_s, lengthOfTime(day.count, day.unit));
    } else if (shape != ValueShape::None) {
        QStringList values;
        for (const FilterValue &value : filter.values)
            values << valueWords(*offer, value);
        words += u' ' + values.join(FilterWords::tr(", "));
    }
    words = offer->label + u' ' + words;
    return relation->isNegated == isNegated ? words : FilterWords::tr("not: %1").arg(words);
}

QString groupWords(const View &view, const Filter &filter, const QString &scope)
{
    QStringList parts;
    for (const Filter &child : filter.children) {
        const bool isGroup = child.kind == Filter::Kind::All || child.kind == Filter::Kind::Any;
        const QString words = filterWords(view, child, scope);
        parts << (isGroup && child.children.size() > 1 ? u'(' + words + u')' : words);
    }
    return parts.join(filter.kind == Filter::Kind::All ? FilterWords::tr(" and ") : FilterWords::tr(" or "));
}

QString termWords(const View &view, const Filter &filter, bool isNegated)
{
    QString words = relatedLabel(filter.name) + u' ' + relatedRelation(filter.name, isNegated);
    if (!filter.children.empty())
        words += FilterWords::tr(": %1").arg(filterWords(view, filter.children.front(), filter.name));
    return words;
}

} // namespace

QString relatedLabel(const QString &term)
{
    const TermWords *words = wordsOf(term);
    return words == nullptr ? term : QCoreApplication::translate("FilterWords", words->label);
}

QString relatedRelation(const QString &term, bool isNegated)
{
    const TermWords *words = wordsOf(term);
    if (words == nullptr)
        return {};
    return QCoreApplication::translate("FilterWords", isNegated ? words->hasNone : words->has);
}

QString filterWords(const View &view, const Filter &filter, const QString &scope)
{
    switch (filter.kind) {
    case Filter::Kind::All:
    case Filter::Kind::Any:
        return groupWords(view, filter, scope);
    case Filter::Kind::Compare:
        return comparisonWords(view, filter, scope, false);
    case Filter::Kind::Term:
        return termWords(view, filter, false);
    case Filter::Kind::Not:
        break;
    }
    if (filter.children.empty())
        return {};
    const Filter &child = filter.children.front();
    if (child.kind == Filter::Kind::Compare)
        return comparisonWords(view, child, scope, true);
    if (child.kind == Filter::Kind::Term)
        return termWords(view, child, true);
    return FilterWords::tr("not: %1").arg(filterWords(view, child, scope));
}

QString valueWords(const FilterOffer &offer, const FilterValue &value)
{
    if (const auto *day = std::get_if<RelativeDay>(&value)) {
        if (day->count == 0)
            return FilterWords::tr("today");
        return QString(day->count > 0 ? u"+"_s : QString()) + QString::number(day->count) +
               QChar(u"dwmy"[static_cast<std::size_t>(day->unit)]);
    }
    const QString text = filterText(value);
    for (const FilterChoice &choice : offer.choices) {
        if (choice.key.compare(text, Qt::CaseInsensitive) == 0)
            return choice.label;
    }
    return text;
}

std::optional<FilterValue> valueFromWords(const FilterOffer &offer, const QString &text)
{
    static const QRegularExpression number(u"^-?[0-9]{1,40}(\\.[0-9]{1,40})?$"_s);
    static const QRegularExpression relative(u"^([+-]?[0-9]{1,6})([dwmy])$"_s);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    switch (offer.comparison) {
    case Comparison::Text:
        return text;
    case Comparison::Number:
    case Comparison::Money:
        if (number.match(trimmed).hasMatch())
            return FilterNumber{trimmed};
        return std::nullopt;
    case Comparison::Day:
        break;
    case Comparison::Choice:
        for (const FilterChoice &choice : offer.choices) {
            for (const QString &name : {choice.key, choice.label}) {
                if (name.compare(trimmed, Qt::CaseInsensitive) == 0)
                    return choice.key;
            }
        }
        return std::nullopt;
    }
    if (const auto day = Day::fromIso(trimmed))
        return *day;
    if (trimmed == FilterWords::tr("today"))
        return RelativeDay{};
    const auto match = relative.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto unit = std::u16string_view(u"dwmy").find(match.captured(2).front().unicode());
    return RelativeDay{match.captured(1).toInt(), static_cast<DayUnit>(unit)};
}

QString joinedValues(const FilterOffer &offer, const std::vector<FilterValue> &values)
{
    QStringList parts;
    for (const FilterValue &value : values) {
        QString text = valueWords(offer, value);
        const bool isPlain = !text.contains(u',') && !text.contains(u'，') && !text.contains(u'"') &&
                             text == text.trimmed() && !text.isEmpty();
        if (!isPlain)
            text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
        parts << text;
    }
    return parts.join(u", "_s);
}

std::optional<std::vector<FilterValue>> splitValues(const FilterOffer &offer, const QString &line)
{
    std::vector<FilterValue> values;
    QString part;
    bool isQuoted = false; // the part is, or was, in quotes
    bool isOpen = false;
    const auto take = [&] {
        const QString text = isQuoted ? part : part.trimmed();
        part.clear();
        if (std::exchange(isQuoted, false) && offer.comparison == Comparison::Text) {
            values.emplace_back(text);
            return true;
        }
        if (text.isEmpty())
            return true;
        const auto value = valueFromWords(offer, text);
        if (value)
            values.push_back(*value);
        return value.has_value();
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isOpen && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
            part += line[++i];
        } else if (c == u'"' && (isOpen || (!isQuoted && part.trimmed().isEmpty()))) {
            isOpen = !isOpen;
            if (isOpen)
                part.clear();
            isQuoted = true;
        } else if (!isOpen && (c == u',' || c == u'，')) {
            if (!take())
                return std::nullopt;
        } else if (isOpen || !isQuoted) {
            part += c;
        }
    }
    if (!take())
        return std::nullopt;
    return values;
}

} // namespace leadbook
