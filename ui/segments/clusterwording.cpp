// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/clusterwording.h"

#include "items/filterwords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClusterWording)
};

const QString kNewLine(QChar::LineSeparator);

QString valueText(const ClusterField &field, double value, const QString &currency, const QLocale &locale)
{
    if (field.type == FieldType::Money)
        return formatMoneyShort(Money::fromDouble(value), currency, locale);
    if (field.type == FieldType::Day)
        return Words::tr("%Ln day(s) ago", nullptr, static_cast<int>(std::lround(value)));
    return formatShort(value, locale);
}

QString axisTitle(const ClusterField &field, ClusterScale scale)
{
    const QString label =
        field.type == FieldType::Day ? Words::tr("%1, days ago").arg(field.label()) : field.label();
    if (scale == ClusterScale::Log)
        return Words::tr("%1 (log)").arg(label);
    return scale == ClusterScale::Rank ? Words::tr("%1 (rank)").arg(label) : label;
}

ScatterAxis fieldAxis(const ClusterFigures &figures, std::size_t field)
{
    ScatterAxis axis;
    axis.title = axisTitle(figures.fields[field], figures.scale);
    if (figures.scale == ClusterScale::Log)
        axis.scale = ScatterScale::Log;
    else if (figures.scale == ClusterScale::Rank)
        axis.scale = ScatterScale::Rank;
    return axis;
}

/// A place for each of many points in a strip: neighbours lie apart.
double spreadOut(std::size_t at)
{
    constexpr double kGoldenRatio = 0.6180339887498949;
    const double turns = static_cast<double>(at) * kGoldenRatio;
    return turns - std::floor(turns);
}

QString numbered(std::size_t cluster, const QString &name)
{
    return Words::tr("%1  %2", "number and name of a cluster").arg(cluster + 1).arg(name);
}

} // namespace

ScatterValues clusterScatter(const ClusterFigures &figures, ClusterAxes axes, const QLocale &locale)
{
    ScatterValues values;
    const QStringList names = clusterNames(figures.fields, figures.profile);
    for (std::size_t i = 0; i < figures.clusters.size(); ++i) {
        values.groups << numbered(i, names[static_cast<qsizetype>(i)]);
        values.tips << Words::tr("%1: %2 customers, %3")
                           .arg(values.groups.last(), formatCount(figures.clusters[i].customers, locale),
                                formatPercent(figures.clusters[i].share, locale));
    }
    // Choices have no place along an axis.
    std::vector<std::size_t> told = figures.profile.fieldsByTold();
    std::erase_if(told, [&](std::size_t field) { return !figures.fields[field].isNumber(); });
    const bool isStrip = figures.fields.size() < 2 && told.size() == 1;
    const bool isPrincipal = !isStrip && (axes == ClusterAxes::Principal || told.size() < 2);
    if (isPrincipal) {
        values.x = {Words::tr("1st principal component, %1 of the spread")
                        .arg(formatPercent(figures.along[0], locale)),
                    ScatterScale::Linear, true};
        values.y = {Words::tr("2nd principal component, %1").arg(formatPercent(figures.along[1], locale)),
                    ScatterScale::Linear, true};
    } else {
        values.x = fieldAxis(figures, told[0]);
        values.y = isStrip ? ScatterAxis{{}, ScatterScale::Linear, true} : fieldAxis(figures, told[1]);
    }
    for (std::size_t i = 0; i < figures.points.size(); ++i) {
        const ClusterPoint &point = figures.points[i];
        ScatterPoint drawn{point.along[0], point.along[1], static_cast<int>(point.cluster), point.name};
        if (!isPrincipal) {
            drawn.x = point.values[told[0]];
            drawn.y = isStrip ? spreadOut(i) : point.values[told[1]];
        }
        values.points << drawn;
    }
    return values;
}

QString deviationFigure(double deviation, const QLocale &locale)
{
    const QString text = locale.toString(deviation, 'f', 1);
    return deviation >= 0.05 ? u'+' + text : text;
}

HeatMapValues clusterProfile(const ClusterFigures &figures, const QLocale &locale)
{
    HeatMapValues values;
    const QStringList names = clusterNames(figures.fields, figures.profile);
    double most = 1;
    for (const ClusterField &field : figures.fields)
        values.columns << field.label();
    for (std::size_t i = 0; i < figures.profile.clusters.size(); ++i) {
        values.rows << numbered(i, names[static_cast<qsizetype>(i)]);
        for (std::size_t field = 0; field < figures.fields.size(); ++field) {
            const ProfileCell &cell = figures.profile.clusters[i][field];
            values.cells << cell.deviation;
            most = std::max(most, std::abs(cell.deviation));
            const ClusterField &of = figures.fields[field];
            values.tips << (of.isNumber()
                                ? Words::tr("%1\n%2: median %3, of all %4")
                                      .arg(values.rows.last(), of.label(),
                                           valueText(of, cell.median, figures.currency, locale),
                                           valueText(of, figures.profile.whole[field].median,
                                                     figures.currency, locale))
                                : Words::tr("%1\n%2: mostly %3, %4; of all %5")
                                      .arg(values.rows.last(), of.label(), of.levelLabel(cell.level),
                                           formatPercent(cell.share, locale),
                                           formatPercent(cell.wholeShare, locale)));
        }
    }
    values.darkest = most;
    values.toneBelow = Tone::Warning;
    values.scaleNote = Words::tr("standard deviations from everybody’s mean");
    values.columnsOnTop = true;
    return values;
}

QList<Span> conditionSpans(const View &view, const Filter &filter)
{
    QList<Span> spans{{Words::tr("if"), Tone::Text, true}, {u" "_s}};
    const bool areSeveral = filter.kind == Filter::Kind::All && !filter.children.empty();
    const std::vector<Filter> parts = areSeveral ? filter.children : std::vector<Filter>{filter};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            spans << Span{u" "_s} << Span{Words::tr("and"), Tone::Text, true} << Span{u" "_s};
        const QString words = filterWords(view, parts[i]);
        const bool isEither = parts[i].kind == Filter::Kind::Any && parts[i].children.size() > 1;
        spans << Span{isEither ? u'(' + words + u')' : words};
    }
    return spans;
}

QList<Span> clusterRuleSpans(const View &view, const ClusterFigures &figures, std::size_t cluster,
                             const QLocale &locale)
{
    QList<Span> spans;
    for (const ClusterRule &rule : figures.rulesOf(cluster)) {
        spans << conditionSpans(view, rule.filter)
              << Span{kNewLine +
                          Words::tr("%1 customers · %2 of all · %3 pure")
                              .arg(formatCount(rule.customers, locale), formatPercent(rule.share, locale),
                                   formatPercent(rule.purity, locale)) +
                          kNewLine,
                      Tone::Muted};
    }
    if (spans.isEmpty())
        spans << Span{Words::tr("No plain rule has mostly customers of this cluster.") + kNewLine,
                      Tone::Muted};
    const ClusterFigure &figure = figures.clusters[cluster];
    if (figure.jaccard) {
        const bool isStable = *figure.jaccard >= ClusterStability::kStable;
        spans << Span{stabilitySentence(*figure.jaccard), isStable ? Tone::Muted : Tone::Warning};
    }
    return spans;
}

QList<Span> clusterNotes(const ClusterFigures &figures)
{
    QStringList sentences;
    sentences << adviceSentence(figures.fields, figures.advice);
    sentences << missingSentence(figures.missing);
    sentences.removeAll(QString());
    return {{sentences.join(kNewLine), Tone::Muted}};
}

} // namespace leadbook
