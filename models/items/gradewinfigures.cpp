// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradewinfigures.h"

#include "domain/daywords.h"
#include "domain/stagenames.h"
#include "items/cellvariant.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct GradeWinText
{
    Q_DECLARE_TR_FUNCTIONS(GradeWins)
};

std::array<QString, kStageLevels> stageNames(const Snapshot &snapshot)
{
    std::array<QStringList, kStageLevels> names;
    for (const StageRow &stage : snapshot.stages) {
        const QString name = stageLabel(QString::fromStdString(stage.name));
        QStringList &level = names[std::min<std::size_t>(stage.level, kStageLevels - 1)];
        if (!level.contains(name))
            level << name;
    }
    std::array<QString, kStageLevels> joined;
    std::ranges::transform(names, joined.begin(),
                           [](const QStringList &level) { return level.join(u" / "_s); });
    return joined;
}

std::vector<PastLeadLine> linesOf(const Snapshot &snapshot, const GradeWinFigures &figures)
{
    std::vector<PastLeadLine> lines;
    for (const PastLead &lead : figures.newest().leads)
        lines.push_back({snapshot.customers.ids[lead.customer],
                         toQString(snapshot.customers.columns.text(FieldId::Name)[lead.customer]), lead.grade,
                         figures.stages[lead.stage], lead.won});
    std::ranges::stable_sort(lines, [](const PastLeadLine &a, const PastLeadLine &b) {
        return a.won.isValid() != b.won.isValid() ? a.won.isValid() : a.won < b.won;
    });
    return lines;
}

} // namespace

GradeWinFigures gradeWinFigures(const QString &path, const View &view, const Progress &progress)
{
    GradeWinFigures figures;
    figures.stages = stageNames(*view.snapshot);
    for (int back = 1; back <= kWinPeriods; ++back) {
        auto wins =
            gradeWins(path, view, *view.settings, view.asOf - back * kWinHorizon, kWinHorizon, progress);
        if (!wins) {
            figures.why = wins.error().message;
            return figures;
        }
        if (wins->leads.empty())
            break;
        figures.periods.push_back(*std::move(wins));
    }
    if (figures.periods.empty())
        figures.why =
            GradeWinText::tr("Nobody had an open deal on %1, %2 days ago; import deals with the days "
                             "on which they were opened and closed.")
                .arg(dayWords(view.asOf - kWinHorizon))
                .arg(kWinHorizon);
    else
        figures.leads = linesOf(*view.snapshot, figures);
    return figures;
}

} // namespace leadbook
