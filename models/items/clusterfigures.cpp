// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clusterfigures.h"

#include "items/bookcurrency.h"
#include "items/cellroles.h"
#include "workspace/parallel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <set>
#include <string_view>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClusterFigures)
};

constexpr std::array kUsual{FieldId::Orders, FieldId::Revenue, FieldId::LastPurchase};
constexpr std::size_t kUsualOwn = 4;

/// Whether @p field has at least two different values, and where it is text no more than choices have.
bool saysSomething(const View &view, FieldRef field)
{
    constexpr std::size_t kMostTexts = 60;
    const bool isText = listFieldType(*view.snapshot, field) == FieldType::Text;
    std::set<std::string_view> texts;
    const ListColumn column(view, ListKind::Customers, field);
    const FieldTable &customers = view.snapshot->customers;
    CellValue first;
    for (Row row = 0; row < customers.rows(); ++row) {
        if (!customers.isAlive(row))
            continue;
        const CellValue value = column.value(row);
        if (std::holds_alternative<std::monostate>(value))
            continue;
        if (isText) {
            texts.insert(std::get<std::string_view>(value));
            if (texts.size() > kMostTexts)
                return false;
            continue;
        }
        if (!std::holds_alternative<std::monostate>(first) && value != first)
            return true;
        first = value;
    }
    return texts.size() > 1;
}

std::vector<ClusterField> offered(const View &view)
{
    const Snapshot &snapshot = *view.snapshot;
    std::vector<FieldRef> candidates;
    const auto add = [&](FieldRef field, bool isNumber) {
        if (isNumberField(snapshot, field) == isNumber && isClusterField(snapshot, field))
            candidates.push_back(field);
    };
    for (const bool isNumber : {true, false}) {
        for (const bool isDerived : {true, false}) {
            for (const Field &field : fieldsOf(Entity::Customer)) {
                if ((field.home == Home::Derived) == isDerived && field.has(Field::Listable))
                    add(field.id, isNumber);
            }
        }
        for (const CustomColumn &custom : snapshot.customs)
            add(FieldRef::ofCustom(custom.id), isNumber);
    }
    std::vector<std::uint8_t> isOffered(candidates.size());
    forEachParallel(candidates.size(),
                    [&](std::size_t i) { isOffered[i] = saysSomething(view, candidates[i]) ? 1 : 0; });
    std::vector<ClusterField> offers;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (isOffered[i] != 0)
            offers.push_back(clusterField(snapshot, candidates[i]));
    }
    return offers;
}

/// The fields asked for, or those that a manager would begin with: how much, how often and how recently was
/// bought; without purchases the numbers of one's own, without those the first that there are.
std::vector<ClusterField> chosen(const ClusterFigures &figures, const QStringList &keys)
{
    std::vector<ClusterField> fields;
    const auto take = [&](auto isWanted) {
        if (fields.empty())
            std::ranges::copy_if(figures.offers, std::back_inserter(fields), isWanted);
    };
    take([&](const ClusterField &offer) { return keys.contains(offer.key); });
    take([](const ClusterField &offer) {
        return offer.field.custom == 0 && std::ranges::find(kUsual, offer.field.id) != kUsual.end();
    });
    take([](const ClusterField &offer) { return offer.field.custom != 0 && offer.isNumber(); });
    take([](const ClusterField &) { return true; });
    if (keys.isEmpty())
        fields.resize(std::min(fields.size(), kUsualOwn));
    return fields;
}

void takePoints(ClusterFigures &figures, const View &view, const ClusterAnalysis &analysis)
{
    const ScatterSample &scatter = analysis.scatter;
    const FieldTable &customers = view.snapshot->customers;
    const TextColumn &names = customers.columns.text(FieldId::Name);
    const std::size_t axes = std::min<std::size_t>(2, scatter.axes.directions.size());
    for (std::size_t i = 0; i < scatter.rows.size(); ++i) {
        const std::uint32_t place = scatter.rows[i];
        const Row row = analysis.customers[place];
        ClusterPoint &point = figures.points.emplace_back();
        point.customer = customers.ids[row];
        point.name = toQString(names[row]);
        point.cluster = analysis.fit.labels[place];
        for (const ScoreField &field : analysis.table.fields)
            point.values.push_back(field.isNumber() ? field.number[place]
                                                    : static_cast<double>(field.code[place]));
        for (std::size_t axis = 0; axis < axes; ++axis)
            point.along[axis] = scatter.axes.along(axis, scatter.coordinates[i]);
    }
    for (std::size_t axis = 0; axis < axes; ++axis)
        figures.along[axis] = scatter.axes.share(axis);
}

void takeRules(ClusterFigures &figures, const View &view, const ClusterAnalysis &analysis)
{
    const Snapshot &snapshot = *view.snapshot;
    for (const TreeRule &rule : analysis.rules.rules)
        figures.rules.push_back(
            {rule.label, ruleFilter(snapshot, analysis, rule), rule.rows, rule.share, rule.purity});
    std::ranges::stable_sort(figures.rules, [](const ClusterRule &a, const ClusterRule &b) {
        return a.cluster != b.cluster ? a.cluster < b.cluster : a.customers > b.customers;
    });
    for (std::size_t cluster = 0; cluster < analysis.fit.count(); ++cluster) {
        ClusterFigure &figure = figures.clusters.emplace_back();
        figure.customers = analysis.fit.sizes[cluster];
        figure.share = static_cast<double>(figure.customers) / static_cast<double>(figures.customers);
        if (analysis.verdict != ClusterVerdict::NotJudged)
            figure.jaccard = analysis.stability.jaccard[cluster];
        figure.filter = labelFilter(snapshot, analysis.request.fields, analysis.table, analysis.rules,
                                    cluster, analysis.leftOut);
        for (const ClusterRule &rule : figures.rules)
            figure.listed += rule.cluster == cluster ? rule.customers : 0;
    }
}

/// What a median is shown as: amounts as amounts, days and whole numbers as counts, others as they are.
FigureColumn medianColumn(const ClusterField &field)
{
    if (field.type == FieldType::Money)
        return {field.label(), AmountRole};
    if (!field.isNumber())
        return {field.label(), Qt::DisplayRole, true};
    if (field.type == FieldType::Day)
        return {Words::tr("%1, days ago").arg(field.label()), CountRole};
    return {field.label(), field.type == FieldType::Integer ? int{CountRole} : int{Qt::DisplayRole}};
}

/// The median of a field, of choices the most frequent with its share.
QVariant medianOf(const ClusterField &field, const ProfileCell &cell)
{
    const double median = cell.median;
    if (!field.isNumber())
        return Words::tr("%1, %2 %", "a choice, and how many have it")
            .arg(field.levelLabel(cell.level), QLocale().toString(cell.share * 100, 'f', 0));
    if (field.type == FieldType::Money)
        return qlonglong{Money::fromDouble(median).tenThousandths()};
    if (field.type == FieldType::Day || field.type == FieldType::Integer)
        return qlonglong{std::llround(median)};
    constexpr double kTwoDecimals = 100;
    return std::round(median * kTwoDecimals) / kTwoDecimals;
}

} // namespace

std::vector<ClusterRule> ClusterFigures::rulesOf(std::size_t cluster) const
{
    std::vector<ClusterRule> own;
    std::ranges::copy_if(rules, std::back_inserter(own),
                         [cluster](const ClusterRule &rule) { return rule.cluster == cluster; });
    return own;
}

Result<ClusterFigures> clusterFigures(const View &view, const ClusterAsk &ask, const Progress &progress)
{
    ClusterFigures figures;
    figures.ask = ask;
    figures.isEmpty = view.snapshot->customers.aliveCount == 0;
    figures.currency = bookCurrency(view);
    figures.offers = offered(view);
    figures.fields = chosen(figures, ask.fields);
    figures.ask.fields.clear();
    ClusterRequest request;
    for (const ClusterField &field : figures.fields) {
        figures.ask.fields << field.key;
        request.fields.push_back(field.field);
    }
    request.scale = ask.scale;
    request.count = ask.count;
    auto analysis = analyseClusters(view, request, progress);
    if (!analysis) {
        if (analysis.error().code == ErrorCode::Cancelled)
            return analysis.error();
        figures.problem = analysis.error().message;
        return figures;
    }
    figures.customers = std::ssize(analysis->customers);
    figures.missing = analysis->missing;
    figures.scale = analysis->scale;
    figures.advice = analysis->advice;
    figures.silhouette = analysis->silhouette;
    figures.verdict = analysis->verdict;
    figures.fields = clusterFields(*view.snapshot, request.fields, analysis->table);
    figures.fidelity = analysis->rules.fidelity;
    takeRules(figures, view, *analysis);
    takePoints(figures, view, *analysis);
    figures.profile = std::move(analysis->profile);
    return figures;
}

QString clusterHeading(const ClusterFigures &figures, std::size_t cluster)
{
    return clusterNames(figures.fields, figures.profile).at(static_cast<qsizetype>(cluster));
}

QList<FigureColumn> clusterColumns(const ClusterFigures &figures)
{
    QList<FigureColumn> columns{{Words::tr("Cluster"), Qt::DisplayRole},
                                {Words::tr("Customers"), CountRole},
                                {Words::tr("Share"), ShareRole}};
    for (const ClusterField &field : figures.fields)
        columns << medianColumn(field);
    return columns;
}

QList<FigureRow> clusterRows(const ClusterFigures &figures)
{
    const QStringList names = clusterNames(figures.fields, figures.profile);
    const auto row = [&](const QString &name, std::int64_t customers, double share,
                         const std::vector<ProfileCell> &cells, const FigureCell &opens) {
        const auto cell = [&opens](const QVariant &value) {
            return FigureCell{value, opens.filter, opens.heading};
        };
        FigureRow made{cell(name), cell(qlonglong{customers}), cell(share)};
        for (std::size_t field = 0; field < cells.size(); ++field)
            made << cell(medianOf(figures.fields[field], cells[field]));
        return made;
    };
    QList<FigureRow> rows;
    for (std::size_t i = 0; i < figures.clusters.size(); ++i) {
        const ClusterFigure &cluster = figures.clusters[i];
        const QString &name = names[static_cast<qsizetype>(i)];
        const FigureCell opens =
            cluster.listed > 0 ? FigureCell{{}, toText(cluster.filter), name} : FigureCell();
        rows << row(Words::tr("%1  %2", "number and name of a cluster").arg(i + 1).arg(name),
                    cluster.customers, cluster.share, figures.profile.clusters[i], opens);
    }
    rows << row(Words::tr("All"), figures.customers, 1, figures.profile.whole, {});
    return rows;
}

} // namespace leadbook
