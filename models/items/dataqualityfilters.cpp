// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/fieldchoices.h"
#include "domain/filter.h"
#include "domain/gradeinput.h"
#include "items/dataquality.h"

#include <iterator>

using namespace Qt::StringLiterals;

// The filters that list whom the figures of data quality count.

namespace leadbook {

namespace {

using Op = FilterOperator;

/// Filters know grades by the keys of the first four.
constexpr auto kMostGrades = static_cast<qsizetype>(std::size(kGrades));

FilterValue gradeValue(int grade)
{
    return toQString(kGrades[grade].key);
}

QString keyOf(FieldId field)
{
    return toQString(fieldOf(field).key);
}

Filter notSure(qsizetype grades)
{
    std::vector<Filter> cases;
    for (int grade = 1; grade < grades; ++grade) {
        std::vector<FilterValue> better;
        for (int best = 0; best < grade; ++best)
            better.push_back(gradeValue(best));
        cases.push_back(Filter::all({Filter::compare(keyOf(FieldId::Grade), Op::Equal, {gradeValue(grade)}),
                                     Filter::compare(keyOf(FieldId::GradeUpTo), Op::In, std::move(better))}));
    }
    return Filter::any(std::move(cases));
}

Filter unknown(const QString &field)
{
    // The age of a date is unknown where the date is.
    const auto input = readGradeInput(field);
    if (input && input->source == GradeSource::Age)
        return Filter::compare(input->field ? keyOf(*input->field) : QString(u"extra." + input->name),
                               Op::IsEmpty, {});
    return field == keyOf(FieldId::Need) ? Filter::compare(field, Op::Equal, {toQString(kNeeds[0].key)})
                                         : Filter::compare(field, Op::IsEmpty, {});
}

Filter ownedBy(const QString &owner)
{
    const QString field = keyOf(FieldId::Owner);
    return owner.isEmpty() ? Filter::compare(field, Op::IsEmpty, {})
                           : Filter::compare(field, Op::Equal, {owner});
}

} // namespace

QString notSureFilter(qsizetype grades)
{
    return grades < 2 || grades > kMostGrades ? QString() : toText(notSure(grades));
}

QString missingFilter(const QString &field, qsizetype grades, bool isBlocked, std::optional<int> upTo)
{
    // That a survey has no answer cannot be said in a filter.
    if (const auto input = readGradeInput(field); input && input->source == GradeSource::Score)
        return {};
    if (!isBlocked)
        return toText(unknown(field));
    if (grades < 2 || grades > kMostGrades)
        return {};
    Filter filter = Filter::all({unknown(field), notSure(grades)});
    if (upTo)
        filter.children.push_back(Filter::compare(keyOf(FieldId::GradeUpTo), Op::Equal, {gradeValue(*upTo)}));
    return toText(filter);
}

QString ofOwnerFilter(const QString &owner, const QString &filter)
{
    const QString owned = toText(ownedBy(owner));
    return filter.isEmpty() ? owned : owned + u" and ("_s + filter + u')';
}

QString unknownThingFilter(const KnownThing &thing)
{
    std::vector<Filter> none;
    for (const FieldId field : thing.any())
        none.push_back(unknown(keyOf(field)));
    return toText(Filter::all(std::move(none)));
}

QString wonByFilter(const QString &owner)
{
    return toText(Filter::term(
        u"hasDeal"_s, Filter::all({Filter::compare(u"outcome"_s, Op::Equal, {u"won"_s}), ownedBy(owner)})));
}

} // namespace leadbook
