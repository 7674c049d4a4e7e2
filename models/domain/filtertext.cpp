// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filtertext.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace leadbook {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out += u'"';
}

QString nameText(const QString &name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QString rest = name.mid(dot + 1);
    const bool isPlain =
        !rest.isEmpty() && !rest.front().isNumber() && std::all_of(rest.begin(), rest.end(), isWordCharacter);
    return dot < 0 || isPlain ? name : QString(name.left(dot + 1) + quoted(rest));
}

struct ValueWriter
{
    QString operator()(const QString &text) const
    {
        // Grades are bare, everything longer is in quotes.
        const bool isBare =
            (text.size() == 1 || text.size() == 2) && std::all_of(text.begin(), text.end(), isAsciiLetter);
        const bool isKeyword = text.compare(u"or"_s, Qt::CaseInsensitive) == 0 ||
                               text.compare(u"in"_s, Qt::CaseInsensitive) == 0 ||
                               text.compare(u"is"_s, Qt::CaseInsensitive) == 0;
        return isBare && !isKeyword ? text : quoted(text);
    }
    QString operator()(const FilterNumber &number) const { return number.text; }
    QString operator()(Day day) const { return day.toIso(); }
    QString operator()(const RelativeDay &day) const
    {
        constexpr std::u16string_view kUnits = u"dwmy";
        const QString sign = day.count > 0 ? u"+"_s : day.count == 0 ? u"-"_s : QString();
        return sign + QString::number(day.count) + QChar(kUnits[static_cast<std::size_t>(day.unit)]);
    }
};

QString comparisonText(const Filter &filter, bool isNegated)
{
    const QString name = nameText(filter.name);
    if (filter.op == FilterOperator::IsEmpty)
        return name + (isNegated ? u" is not empty"_s : u" is empty"_s);
    QStringList values;
    for (const FilterValue &value : filter.values)
        values << valueText(value);
    const QString list = values.join(u", "_s);
    const auto op = QStringView(kFilterOperators[static_cast<std::size_t>(filter.op)]).toString();
    const QString behind = filter.op == FilterOperator::In ? QString(u'(' + list + u')') : list;
    return name + (isNegated ? u" not "_s : u" "_s) + op + u' ' + behind;
}

/// Whether "not" is written inside the comparison: is not empty, not in, not contains.
bool negatesInside(const Filter &filter)
{
    return filter.kind == Filter::Kind::Compare &&
           (filter.op == FilterOperator::IsEmpty || filter.op == FilterOperator::In ||
            filter.op == FilterOperator::Contains);
}

/// A group that is only one of its children, or the filter itself; null where nothing is left to write.
const Filter *withoutIdleGroups(const Filter &filter)
{
    if (filter.kind == Filter::Kind::Not) {
        const bool isIdle = filter.children.empty() || withoutIdleGroups(filter.children.front()) == nullptr;
        return isIdle ? nullptr : &filter;
    }
    if (filter.kind != Filter::Kind::All && filter.kind != Filter::Kind::Any)
        return &filter;
    const Filter *only = nullptr;
    for (const Filter &child : filter.children) {
        const Filter *one = withoutIdleGroups(child);
        if (one != nullptr && only != nullptr)
            return &filter;
        if (one != nullptr)
            only = one;
    }
    return only;
}

QString write(const Filter &filter);

QString bracketed(const Filter &filter)
{
    const bool isGroup = filter.kind == Filter::Kind::All || filter.kind == Filter::Kind::Any;
    return isGroup ? QString(u'(' + write(filter) + u')') : write(filter);
}

QString groupText(const Filter &filter)
{
    QStringList parts;
    for (const Filter &child : filter.children) {
        const Filter *one = withoutIdleGroups(child);
        if (one == nullptr)
            continue;
        // "and" binds tighter than "or" and needs no brackets inside it.
        const bool isTighter = filter.kind == Filter::Kind::Any && one->kind == Filter::Kind::All;
        parts << (isTighter ? write(*one) : bracketed(*one));
    }
    return parts.join(filter.kind == Filter::Kind::All ? u" and "_s : u" or "_s);
}

QString negationText(const Filter &filter)
{
    const Filter *child = withoutIdleGroups(filter.children.front());
    return negatesInside(*child) ? comparisonText(*child, true) : QString(u"not "_s + bracketed(*child));
}

/// The text of a filter that has no idle groups at its top.
QString write(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::All:
    case Filter::Kind::Any:
        return groupText(filter);
    case Filter::Kind::Not:
        return negationText(filter);
    case Filter::Kind::Compare:
        return comparisonText(filter, false);
    case Filter::Kind::Term:
        break;
    }
    const Filter *about = filter.children.empty() ? nullptr : withoutIdleGroups(filter.children.front());
    const QString name = nameText(filter.name);
    return about == nullptr ? name : QString(name + u'(' + write(*about) + u')');
}

} // namespace

QString valueText(const FilterValue &value)
{
    return std::visit(ValueWriter(), value);
}

QString decimalText(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QString toText(const Filter &filter)
{
    const Filter *top = withoutIdleGroups(filter);
    return top == nullptr ? QString() : write(*top);
}

} // namespace leadbook
