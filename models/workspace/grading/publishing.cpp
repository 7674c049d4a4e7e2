// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/publishing.h"

#include "analysis/gradecheck.h"
#include "domain/changelabel.h"
#include "workspace/gradeinputs.h"
#include "workspace/schemewriting.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemePublishing)
};

Status checkSound(const GradeScheme &scheme)
{
    QStringList faults;
    for (const GradeFinding &finding : checkGrades(scheme).found)
        if (finding.fault != GradeFault::Definition)
            faults << finding.text;
    if (faults.isEmpty())
        return {};
    return Error{ErrorCode::Invalid,
                 Text::tr("The scheme cannot be put to use until this is corrected: %1").arg(faults.front()),
                 faults.join(u'\n')};
}

} // namespace

Status checkPublishable(const GradeScheme &scheme, const Snapshot &snapshot)
{
    LEADBOOK_TRY(checkGradeFields(scheme, snapshot));
    return checkSound(scheme);
}

QFuture<Status> examineScheme(Workspace &workspace, const GradeScheme &scheme,
                              std::shared_ptr<Progress> progress)
{
    return workspace.run(std::move(progress), [scheme](const View &view, const Progress &) {
        return checkPublishable(scheme, *view.snapshot);
    });
}

QFuture<Result<CommittedChange>> putToUse(Workspace &workspace, const GradeScheme &scheme, Day since)
{
    const ViewPtr view = workspace.view();
    // A book that is still loading has no fields to look for yet.
    const bool isLoaded = view && view->snapshot->complete;
    if (const Status status = isLoaded ? checkGradeFields(scheme, *view->snapshot) : Status(); !status)
        return QtFuture::makeReadyFuture(Result<CommittedChange>(status.error()));
    return workspace.change(gradingChangeLabel(scheme.name),
                            useScheme("grading", scheme.name, scheme.toJson(), since));
}

QFuture<Result<CommittedChange>> publishScheme(Workspace &workspace, const GradeScheme &scheme, Day since)
{
    const ViewPtr view = workspace.view();
    const bool isLoaded = view && view->snapshot->complete;
    const Status status = isLoaded ? checkPublishable(scheme, *view->snapshot) : checkSound(scheme);
    if (!status)
        return QtFuture::makeReadyFuture(Result<CommittedChange>(status.error()));
    return putToUse(workspace, scheme, since);
}

} // namespace leadbook
