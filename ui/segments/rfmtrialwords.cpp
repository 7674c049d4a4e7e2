// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/rfmtrialwords.h"

#include "domain/shippedschemes.h"
#include "items/cellroles.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RfmTrialWords)
};

constexpr char16_t kAxes[] = u"RFM"; // in the order of RfmAxis

/// The groups of both schemes, each once, those tried first.
QStringList allGroups(const RfmTrialAnswer &answer)
{
    QStringList names = answer.groups;
    for (const QString &name : answer.groupsBefore)
        if (!names.contains(name))
            names << name;
    return names;
}

/// Calls @p with(from, to, customers) for those whose group is called otherwise than before.
template <typename With> void forEachMove(const RfmTrialAnswer &answer, With &&with)
{
    for (qsizetype from = 0; from < answer.groupsBefore.size(); ++from)
        for (qsizetype to = 0; to < answer.groups.size(); ++to) {
            const std::int64_t count =
                answer.moved(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
            if (count > 0 && answer.groupsBefore[from] != answer.groups[to])
                with(answer.groupsBefore[from], answer.groups[to], count);
        }
}

/// The groups that somebody leaves or enters, in the order of allGroups().
QStringList movingGroups(const RfmTrialAnswer &answer)
{
    QStringList names = allGroups(answer);
    QStringList moving;
    forEachMove(answer,
                [&moving](const QString &from, const QString &to, std::int64_t) { moving << from << to; });
    names.removeIf([&moving](const QString &name) { return !moving.contains(name); });
    return names;
}

RfmGroupTotal totalOf(const QStringList &groups, const std::vector<RfmGroupTotal> &totals,
                      const QString &name)
{
    const qsizetype at = groups.indexOf(name);
    return at < 0 ? RfmGroupTotal() : totals[static_cast<std::size_t>(at)];
}

QString changeText(std::int64_t change, const QLocale &locale)
{
    if (change == 0)
        return u"–"_s;
    return (change > 0 ? u"+"_s : u"−"_s) + locale.toString(std::abs(change));
}

} // namespace

QList<Span> rfmCheckWords(const RfmTrialAnswer &answer)
{
    QList<Span> found;
    const auto add = [&found](const QString &text, Tone tone) {
        const QString mark = tone == Tone::Good ? u"✓ "_s : u"⚠ "_s;
        found << Span{(found.isEmpty() ? QString() : u"\n"_s) + mark + text, tone};
    };
    const QString rest = segmentLabel(answer.scheme.rest);
    if (answer.check.unlabelled > 0)
        add(Words::tr("No segment holds %1 of the 125 combinations; they are %2.")
                .arg(answer.check.unlabelled)
                .arg(rest),
            Tone::Warning);
    if (answer.check.several > 0)
        add(Words::tr("Several segments hold %1 of the 125 combinations; the first has them.")
                .arg(answer.check.several),
            Tone::Warning);
    if (found.isEmpty())
        add(Words::tr("Every combination has exactly one segment"), Tone::Good);
    if (!answer.dead.isEmpty()) {
        QStringList dead;
        for (const QString &group : answer.dead)
            dead << segmentLabel(group);
        add(Words::tr("No score leads to %1.").arg(dead.join(u", "_s)), Tone::Warning);
    }
    QStringList meeting;
    QStringList between;
    for (const RfmEmptyScore &empty : answer.unreachable)
        (cutsMeet(answer.bounds, empty) ? meeting : between)
            << QChar(kAxes[static_cast<std::size_t>(empty.axis)]) + QString::number(empty.score);
    if (!meeting.isEmpty())
        add(Words::tr("Nobody can have %1: the cut points meet.").arg(meeting.join(u", "_s)), Tone::Warning);
    if (!between.isEmpty())
        add(Words::tr("Nobody can have %1: no customer lies between the cut points.")
                .arg(between.join(u", "_s)),
            Tone::Warning);
    return found;
}

QList<FigureColumn> rfmTrialColumns()
{
    return {{Words::tr("Segment"), Qt::DisplayRole, true},
            {Words::tr("Before"), CountRole},
            {Words::tr("After"), CountRole},
            {Words::tr("Change")},
            {Words::tr("Revenue"), AmountRole},
            {Words::tr("Days ago"), CountRole}};
}

QList<FigureRow> rfmTrialRows(const RfmTrialAnswer &answer, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const QString &name : allGroups(answer)) {
        const RfmGroupTotal before = totalOf(answer.groupsBefore, answer.before, name);
        const RfmGroupTotal after = totalOf(answer.groups, answer.after, name);
        // The rest is worth a row only where somebody is in it.
        const bool isEmptyRest =
            (name == answer.scheme.rest || !answer.groups.contains(name)) && before.customers == 0;
        if (isEmptyRest && after.customers == 0)
            continue;
        rows << FigureRow{{segmentLabel(name)},
                          {qlonglong{before.customers}},
                          {qlonglong{after.customers}},
                          {changeText(after.customers - before.customers, locale)},
                          {qlonglong{after.revenue.tenThousandths()}},
                          {after.customers == 0
                               ? QVariant()
                               : QVariant(static_cast<qlonglong>(std::round(after.medianRecency)))}};
    }
    return rows;
}

QList<SankeyNode> rfmMoveNodes(const RfmTrialAnswer &answer)
{
    QList<SankeyNode> nodes;
    for (const QString &name : movingGroups(answer))
        nodes << SankeyNode{segmentLabel(name), std::nullopt, !answer.groups.contains(name)};
    return nodes;
}

QList<SankeyFlow> rfmMoveFlows(const RfmTrialAnswer &answer)
{
    const QStringList names = movingGroups(answer);
    QList<SankeyFlow> flows;
    forEachMove(answer, [&](const QString &from, const QString &to, std::int64_t count) {
        flows << SankeyFlow{static_cast<int>(names.indexOf(from)), static_cast<int>(names.indexOf(to)),
                            count};
    });
    return flows;
}

} // namespace leadbook
