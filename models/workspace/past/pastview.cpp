// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/past/pastview.h"

#include "store/reader.h"
#include "workspace/derivation.h"
#include "workspace/pastsnapshot.h"

#include <memory>

namespace leadbook {

Result<View> viewAsOf(const QString &path, const View &view, Day day, const Progress &progress)
{
    if (day == view.asOf)
        return view;
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    auto past = pastSnapshot(connection->handle(), *view.snapshot, day, progress);
    LEADBOOK_TRY(past);
    AnalysisSettings settings = *view.settings;
    View then;
    then.snapshot = std::make_shared<const Snapshot>(*std::move(past));
    then.derived = deriveAll(*then.snapshot, day, settings);
    then.asOf = day;
    then.settings = std::make_shared<const AnalysisSettings>(std::move(settings));
    then.book = view.book;
    return then;
}

} // namespace leadbook
