// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradefilter.h"

#include "domain/gradeinput.h"
#include "workspace/filtering.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GradeInputs)
};

/// The first field outside the brackets of terms that comes from the grade; empty where none does.
QString gradeFieldIn(const Filter &filter)
{
    if (filter.kind == Filter::Kind::Term)
        return {};
    if (filter.kind == Filter::Kind::Compare) {
        const auto field = findField(Entity::Customer, filter.name.toUtf8().toStdString());
        return field && comesFromGrade(*field) ? filter.name : QString();
    }
    for (const Filter &child : filter.children)
        if (const QString found = gradeFieldIn(child); !found.isEmpty())
            return found;
    return {};
}

} // namespace

View viewForGrading(const Snapshot &snapshot, const FieldColumns &derived, Day asOf)
{
    View view;
    view.snapshot = SnapshotPtr(SnapshotPtr(), &snapshot);
    view.derived = derived;
    // Not shared with the columns that are about to be written.
    for (const FieldId id : {FieldId::Grade, FieldId::Points, FieldId::GradeUpTo, FieldId::GradeByHand})
        view.derived.any(id) = makeColumn(fieldOf(id).type);
    view.asOf = asOf;
    view.settings = std::make_shared<const AnalysisSettings>();
    return view;
}

Result<Filter> parseGradeFilter(const View &view, const QString &text)
{
    auto filter = FilterParser(text, filterNames(view)).parse();
    LEADBOOK_TRY(filter);
    if (const QString field = gradeFieldIn(*filter); !field.isEmpty())
        return Error{ErrorCode::Invalid,
                     Text::tr("“%1” comes from the grade itself, which would go in circles.").arg(field),
                     {}};
    LEADBOOK_TRY(checkFilter(view, *filter));
    return filter;
}

} // namespace leadbook
