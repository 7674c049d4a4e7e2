// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writechange.h"

namespace leadbook::cli {

Status writeChange(Session &session, const RecordWork &work)
{
    const auto written = await(session.workspace().change(work.label, work.work));
    LEADBOOK_TRY(written);
    return {};
}

} // namespace leadbook::cli
