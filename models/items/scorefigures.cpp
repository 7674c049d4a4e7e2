// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scorefigures.h"

#include "workspace/listcolumn.h"
#include "workspace/scoring/scoring.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct ScoreText
{
    Q_DECLARE_TR_FUNCTIONS(Score)
};

constexpr std::size_t kMostFactors = 6;

/// The fields of deals, which no list has.
struct DealFieldName
{
    std::string_view key;
    const char *label;
};
constexpr std::array<DealFieldName, 6> kDealFields{{
    {"deal.owner", QT_TRANSLATE_NOOP("Score", "Owner of the deal")},
    {"deal.product", QT_TRANSLATE_NOOP("Score", "Product")},
    {"deal.contacts90", QT_TRANSLATE_NOOP("Score", "Contacts in the 90 days before")},
    {"deal.ordersBefore", QT_TRANSLATE_NOOP("Score", "Earlier orders")},
    {"deal.wonBefore", QT_TRANSLATE_NOOP("Score", "Deals won before")},
    {"deal.lostBefore", QT_TRANSLATE_NOOP("Score", "Deals lost before")},
}};

QString fieldLabel(const Snapshot &snapshot, const std::string &key)
{
    for (const DealFieldName &field : kDealFields) {
        if (field.key == key)
            return ScoreText::tr(field.label);
    }
    const auto field = findListField(snapshot, key);
    return field ? listFieldLabel(snapshot, *field) : QString::fromStdString(key);
}

QString factorText(const Snapshot &snapshot, const ScoreAnalysis &analysis, const ScoreFactor &factor)
{
    const QString field = fieldLabel(snapshot, analysis.fields[factor.field].key);
    switch (factor.meaning) {
    case ScoreFactor::Meaning::Number:
        return ScoreText::tr("%1: more of it").arg(field);
    case ScoreFactor::Meaning::Missing:
        return ScoreText::tr("%1: not known").arg(field);
    case ScoreFactor::Meaning::Other:
        return ScoreText::tr("%1: a rare value").arg(field);
    default:
        return ScoreText::tr("%1: %2", "a field and its value")
            .arg(field, QString::fromStdString(factor.value));
    }
}

QString alarmText(const Snapshot &snapshot, const ScoreAnalysis &analysis, std::size_t at)
{
    const ScoreLeak &leak = analysis.leaks[at];
    const QString field = fieldLabel(snapshot, analysis.fields[leak.field].key);
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
            figures.factors.push_back({factorText(snapshot, *analysis, factor), factor.weight,
                                       analysis->fields[factor.field].mayKnow});
    }
    for (std::size_t i = 0; i < analysis->leaks.size(); ++i)
        figures.alarms << alarmText(snapshot, *analysis, i);
    return figures;
}

} // namespace leadbook
