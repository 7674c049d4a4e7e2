// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellvariant.h"

#include "core/text.h"
#include "domain/shippedschemes.h"
#include "domain/stagenames.h"
#include "items/begun.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qint64 kEpochJulianDay = 2'440'588; // 1970-01-01

bool isOneOf(FieldRef field, FieldId a, FieldId b)
{
    return field == FieldRef(a) || field == FieldRef(b);
}

/// The name of a grade by its place in the scheme that made it.
QString gradeName(const View &view, std::uint8_t grade)
{
    if (!view.settings)
        return {};
    return gradeLabel(view.settings->grading.grades().value(grade));
}

/// A text of which nothing can be seen is called so: a file may give somebody such a name.
QString visibleText(const QString &text)
{
    const auto isVisible = [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
    };
    const bool isSeen = text.isEmpty() || std::ranges::any_of(text, isVisible);
    return isSeen ? text : QCoreApplication::translate("CellVariant", "(blank)");
}

struct ToDisplay
{
    ToDisplay(FieldRef shown, const View &on)
        : field(shown)
        , view(on)
    {
    }
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(std::int64_t number) const { return qlonglong{number}; }
    QVariant operator()(double number) const { return number; }
    QVariant operator()(std::string_view text) const { return shownText(field, begun(text)); }
    QVariant operator()(Money amount) const { return amount.toDouble(); }
    QVariant operator()(Day day) const { return QDate::fromJulianDay(kEpochJulianDay + day.number()); }
    QVariant operator()(ChoiceValue choice) const
    {
        if (isOneOf(field, FieldId::Grade, FieldId::GradeUpTo))
            return gradeName(view, choice.value);
        return shownChoice(field, choice.value);
    }
    FieldRef field;
    const View &view;
};

} // namespace

bool hasLetterGrades(const View &view)
{
    constexpr QLatin1StringView kLetters("ABCD");
    if (!view.settings)
        return true;
    const QStringList grades = view.settings->grading.grades();
    return grades.size() <= kLetters.size() && grades.join(QString()) == kLetters.first(grades.size()) &&
           std::ranges::all_of(grades, [](const QString &grade) { return grade.size() == 1; });
}

QString shownText(FieldRef field, const QString &text)
{
    if (field == FieldRef(FieldId::Stage))
        return stageLabel(text);
    return field == FieldRef(FieldId::RfmSegment) ? segmentLabel(text) : visibleText(text);
}

QString shownChoice(FieldRef field, std::uint8_t choice)
{
    // The user's own choices are yes or no.
    return choiceLabel(field.custom != 0 ? FieldId::DoNotContact : field.id, choice);
}

QVariant displayVariant(const CellValue &value, FieldRef field, const View &view)
{
    return std::visit(ToDisplay(field, view), value);
}

} // namespace leadbook
