// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace leadbook::cli {

// One declaration for each verb; each lives in a file of its own.
Status runBackup(Session &session, const QStringList &arguments);
Status runBench(Session &session, const QStringList &arguments);
Status runCheck(Session &session, const QStringList &arguments);
Status runClaim(Session &session, const QStringList &arguments);
Status runDuplicates(Session &session, const QStringList &arguments);
Status runExport(Session &session, const QStringList &arguments);
Status runFunnel(Session &session, const QStringList &arguments);
Status runGenerate(Session &session, const QStringList &arguments);
Status runGrade(Session &session, const QStringList &arguments);
Status runHandOver(Session &session, const QStringList &arguments);
Status runHistory(Session &session, const QStringList &arguments);
Status runImportFiles(Session &session, const QStringList &arguments);
Status runList(Session &session, const QStringList &arguments);
Status runLog(Session &session, const QStringList &arguments);
Status runOwners(Session &session, const QStringList &arguments);
Status runRedo(Session &session, const QStringList &arguments);
Status runReport(Session &session, const QStringList &arguments);
Status runRestore(Session &session, const QStringList &arguments);
Status runReturn(Session &session, const QStringList &arguments);
Status runRfm(Session &session, const QStringList &arguments);
Status runScore(Session &session, const QStringList &arguments);
Status runScreenshot(Session &session, const QStringList &arguments);
Status runShow(Session &session, const QStringList &arguments);
Status runUndo(Session &session, const QStringList &arguments);

} // namespace leadbook::cli
