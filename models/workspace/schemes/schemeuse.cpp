// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schemes/schemeuse.h"

#include "analysis/gradecheck.h"
#include "workspace/gradeinputs.h"
#include "workspace/schemewriting.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

Status checkForUse(const GradeScheme &scheme, const Snapshot &snapshot)
{
    LEADBOOK_TRY(GradeScheme::fromJson(scheme.toJson()));
    LEADBOOK_TRY(checkGradeFields(scheme, snapshot));
    const GradeCheck check = checkGrades(scheme);
    if (check.isSound())
        return {};
    const auto fault = std::ranges::find_if(
        check.found, [](const GradeFinding &finding) { return finding.fault != GradeFault::Definition; });
    return Error{
        ErrorCode::Invalid,
        QCoreApplication::translate("SchemeUse", "The scheme cannot be applied: %1").arg(fault->text),
        {}};
}

Book::Work useGradeScheme(const GradeScheme &scheme, Day since)
{
    return useScheme("grading", scheme.name, scheme.toJson(), since);
}

} // namespace leadbook
