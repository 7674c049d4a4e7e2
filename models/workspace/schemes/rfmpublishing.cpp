// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schemes/rfmpublishing.h"

#include "domain/changelabel.h"
#include "workspace/schemewriting.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemePublishing)
};

} // namespace

Status checkPublishable(const RfmScheme &scheme)
{
    if (scheme.name.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Text::tr("Give the scheme a name first."), {}};
    if (const auto read = RfmScheme::fromJson(scheme.toJson()); !read)
        return read.error();
    return {};
}

QFuture<Result<CommittedChange>> putToUse(Workspace &workspace, const RfmScheme &scheme, Day since)
{
    if (const Status status = checkPublishable(scheme); !status)
        return QtFuture::makeReadyFuture(Result<CommittedChange>(status.error()));
    return workspace.change(rfmChangeLabel(scheme.name),
                            useScheme("rfm", scheme.name, scheme.toJson(), since));
}

} // namespace leadbook
