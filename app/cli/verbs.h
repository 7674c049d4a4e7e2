// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace leadbook::cli {

// One declaration for each verb; each lives in a file of its own.
Status runBackup(Session &session, const QStringList &arguments);
Status runBackups(Session &session, const QStringList &arguments);
Status runBench(Session &session, const QStringList &arguments);
Status runCalendar(Session &session, const QStringList &arguments);
Status runCheck(Session &session, const QStringList &arguments);
Status runClaim(Session &session, const QStringList &arguments);
Status runClusters(Session &session, const QStringList &arguments);
Status runRecommend(Session &session, const QStringList &arguments);
Status runRules(Session &session, const QStringList &arguments);
Status runCampaign(Session &session, const QStringList &arguments);
Status runFeedback(Session &session, const QStringList &arguments);
Status runHealth(Session &session, const QStringList &arguments);
Status runSurvey(Session &session, const QStringList &arguments);
Status runEffect(Session &session, const QStringList &arguments);
Status runStrategies(Session &session, const QStringList &arguments);
Status runToday(Session &session, const QStringList &arguments);
Status runCohorts(Session &session, const QStringList &arguments);
Status runLifetime(Session &session, const QStringList &arguments);
Status runDealLose(Session &session, const QStringList &arguments);
Status runDealMove(Session &session, const QStringList &arguments);
Status runDeals(Session &session, const QStringList &arguments);
Status runDealWin(Session &session, const QStringList &arguments);
Status runDuplicates(Session &session, const QStringList &arguments);
Status runErase(Session &session, const QStringList &arguments);
Status runPrivacy(Session &session, const QStringList &arguments);
Status runExport(Session &session, const QStringList &arguments);
Status runFactors(Session &session, const QStringList &arguments);
Status runForecast(Session &session, const QStringList &arguments);
Status runFunnel(Session &session, const QStringList &arguments);
Status runGenerate(Session &session, const QStringList &arguments);
Status runGrade(Session &session, const QStringList &arguments);
Status runGradeOverride(Session &session, const QStringList &arguments);
Status runHandOver(Session &session, const QStringList &arguments);
Status runHistory(Session &session, const QStringList &arguments);
Status runImportFiles(Session &session, const QStringList &arguments);
Status runList(Session &session, const QStringList &arguments);
Status runLog(Session &session, const QStringList &arguments);
Status runOwners(Session &session, const QStringList &arguments);
Status runRedo(Session &session, const QStringList &arguments);
Status runSettings(Session &session, const QStringList &arguments);
Status runReport(Session &session, const QStringList &arguments);
Status runRestore(Session &session, const QStringList &arguments);
Status runReturn(Session &session, const QStringList &arguments);
Status runRfm(Session &session, const QStringList &arguments);
Status runSchemes(Session &session, const QStringList &arguments);
Status runScore(Session &session, const QStringList &arguments);
Status runScreenshot(Session &session, const QStringList &arguments);
Status runSegments(Session &session, const QStringList &arguments);
/// `segments --movement …`
Status runSegmentMoves(Session &session, const QStringList &arguments);
Status runShow(Session &session, const QStringList &arguments);
Status runSubjectExport(Session &session, const QStringList &arguments);
Status runTargets(Session &session, const QStringList &arguments);
Status runUndo(Session &session, const QStringList &arguments);

/// A scheme found by name, and whether its cut points are its own; those of a shipped one come from the book.
struct FoundScheme
{
    GradeScheme scheme;
    bool isSettled = true;
};
/// The shipped scheme, the newest version of a scheme of the open book, or the JSON file called @p name.
Result<FoundScheme> findGradeScheme(Workspace &workspace, const QString &name);

} // namespace leadbook::cli
