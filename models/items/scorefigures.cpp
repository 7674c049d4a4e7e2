// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scorefigures.h"

#include "items/scorewords.h"
#include "workspace/scoring/scoring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct ScoreText
{
    Q_DECLARE_TR_FUNCTIONS(Score)
};

constexpr std::size_t kMostFactors = 6;

QString alarmText(const Snapshot &snapshot, const ScoreAnalysis &analysis, std::size_t at)
{
    const ScoreLeak &leak = analysis.leaks[at];
    const QString field = scoreFieldLabel(snapshot, analysis.fields[leak.field].key);
    if (leak.level == 0)
        return ScoreText::tr("“%1” alone tells the outcome; it may have been filled in afterwards.")
            .arg(field);
    return ScoreText::tr("“%1: %2” is nearly always won; it may have been filled in afterwards.")
        .arg(field, QString::fromStdString(analysis.leakLevels[at]));
}

} // namespace

ScoreFigures scoreFigures(const View &view, const Progress &progress)
{
    ScoreFigures figures;
    const auto analysis = analyseScore(view, {}, progress);
    if (!analysis) {
        figures.why = analysis.error().message;
        return figures;
    }
    figures.won = analysis->won;
    figures.lost = analysis->lost;
    figures.cut = analysis->cut;
    figures.why = analysis->tooLittleWhy;
    if (analysis->tooLittle)
        return figures;
    figures.measures = analysis->measures;
    figures.auc = aucInterval(analysis->measures);
    const Snapshot &snapshot = *view.snapshot;
    for (const ScoreFactor &factor : analysis->factors) {
        if (figures.factors.size() < kMostFactors)
            figures.factors.push_back({scoreFactorText(snapshot, analysis->fields, factor), factor.weight,
                                       analysis->fields[factor.field].mayKnow});
    }
    for (std::size_t i = 0; i < analysis->leaks.size(); ++i)
        figures.alarms << alarmText(snapshot, *analysis, i);
    return figures;
}

} // namespace leadbook
