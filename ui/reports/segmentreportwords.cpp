// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/segmentreportwords.h"

#include "core/share.h"
#include "domain/shippedschemes.h"
#include "items/cellroles.h"
#include "items/grouplabel.h"
#include "ui/segments/segmentwords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SegmentReportWords)
};

constexpr double kFirstWeight = 2.2;
/// The dimensions of the report, in its order.
constexpr std::array kReported{u"lifeCycle", u"value",    u"buyer", u"loyalty", u"satisfaction", u"core",
                               u"need",      u"industry", u"size",  u"region",  u"cityTier",     u"locality",
                               u"product",   u"payment",  u"age",   u"gender"};

/// Puts a report into words of one language.
class Writer
{
public:
    Writer(const SegmentReport &report, const QLocale &locale)
        : m_report(report)
        , m_locale(locale)
    {
    }

    void summary(QList<ReportBlock> &blocks) const;
    void rfm(QList<ReportBlock> &blocks) const;
    void live(QList<ReportBlock> &blocks) const;
    void ready(QList<ReportBlock> &blocks) const;
    void dimensions(QList<ReportBlock> &blocks) const;

private:
    QString count(std::int64_t number) const { return formatCount(number, m_locale); }
    QString money(Money amount) const { return formatMoneyShort(amount, m_report.rfm.currency, m_locale); }
    QString percent(double share) const { return formatPercent(share, m_locale); }
    static QList<ReportColumn> columns(const QString &first);
    QList<ReportCell> cells(const QString &name, const GroupFigure &figure, const GroupFigure &all) const;
    ReportTable segmentTable(const LiveSegments &live) const;
    ReportTable dimensionTable(const DimensionFigures &figures) const;

    const SegmentReport &m_report;
    QLocale m_locale;
};

QList<ReportColumn> Writer::columns(const QString &first)
{
    return {{first, kFirstWeight, false},        {Words::tr("Customers"), 1, true},
            {Words::tr("Share"), 1, true},       {Words::tr("Buyers"), 1, true},
            {Words::tr("Revenue"), 1, true},     {Words::tr("Of revenue"), 1, true},
            {Words::tr("Per customer"), 1, true}};
}

QList<ReportCell> Writer::cells(const QString &name, const GroupFigure &figure, const GroupFigure &all) const
{
    const double each = shareOf(figure.revenue.toDouble(), double(figure.customers));
    const Tone tone = figure.customers == 0 ? Tone::Muted : Tone::Text;
    return {{name, tone, true, {}},
            {count(figure.customers), tone, false, {}},
            {percent(shareOf(double(figure.customers), double(all.customers))), tone, false, {}},
            {count(figure.buyers), tone, false, {}},
            {money(figure.revenue), tone, false, {}},
            {percent(shareOf(figure.revenue.toDouble(), all.revenue.toDouble())), tone, false, {}},
            {money(Money::fromDouble(each)), tone, false, {}}};
}

void Writer::summary(QList<ReportBlock> &blocks) const
{
    const LiveSegments &saved = m_report.live.saved;
    ReportFigures figures;
    figures.figures << ReportFigure{Words::tr("Customers"), count(saved.all.customers), {}}
                    << ReportFigure{Words::tr("With a purchase"), count(saved.all.buyers),
                                    percent(shareOf(double(saved.all.buyers), double(saved.all.customers)))}
                    << ReportFigure{Words::tr("Revenue"), money(saved.all.revenue), {}}
                    << ReportFigure{Words::tr("Live segments"), count(std::ssize(saved.segments)),
                                    saved.segments.empty()
                                        ? QString()
                                        : Words::tr("%1 in none").arg(count(saved.inNone))};
    blocks << figures;
}

void Writer::rfm(QList<ReportBlock> &blocks) const
{
    const SegmentFigures &figures = m_report.rfm;
    if (figures.customers == 0)
        return;
    blocks << ReportHeading{Words::tr("RFM segments"),
                            Words::tr("By days since the last purchase, number of orders and money. %1")
                                .arg(boundsText(figures, m_locale))};
    ReportTable table;
    table.columns = {{Words::tr("Segment"), kFirstWeight, false},
                     {Words::tr("Customers"), 1, true},
                     {Words::tr("Orders"), 1, true},
                     {Words::tr("Revenue"), 1, true},
                     {Words::tr("Of revenue"), 1, true},
                     {Words::tr("Last purchase"), 1, true}};
    for (const SegmentFigure &segment : figures.segments) {
        const Tone tone = segment.total.customers == 0 ? Tone::Muted : Tone::Text;
        const auto cell = [tone](const QString &text) { return ReportCell{text, tone, false, {}}; };
        table.rows << QList<ReportCell>{
            {segmentLabel(segment.name), tone, true, {}},
            cell(count(segment.total.customers)),
            cell(count(segment.total.orders)),
            cell(money(segment.total.revenue)),
            cell(percent(segment.spendShare)),
            cell(segment.total.customers == 0
                     ? unknownText()
                     : Words::tr("%1 d ago").arg(m_locale.toString(segment.total.medianRecency, 'f', 0)))};
    }
    table.more =
        Words::tr("Last purchase: the median. Without a purchase: %1.").arg(count(figures.noPurchase));
    blocks << table;
}

ReportTable Writer::segmentTable(const LiveSegments &live) const
{
    ReportTable table;
    table.columns = columns(Words::tr("Segment"));
    for (const LiveSegments::Segment &segment : live.segments)
        table.rows << cells(segment.saved.name, segment.figure, live.all);
    return table;
}

void Writer::live(QList<ReportBlock> &blocks) const
{
    const LiveSegments &saved = m_report.live.saved;
    if (saved.segments.empty())
        return;
    blocks << ReportHeading{Words::tr("Live segments"), Words::tr("A customer may be in several.")}
           << segmentTable(saved);
    for (std::size_t i = 0; i < saved.segments.size(); ++i) {
        const LiveSegments::Segment &segment = saved.segments[i];
        blocks << ReportHeading{segment.saved.name,
                                Words::tr("if %1").arg(m_report.live.rules[static_cast<qsizetype>(i)])};
        if (!segment.problem.isEmpty()) {
            blocks << ReportText{segment.problem, Tone::Bad};
            continue;
        }
        if (!segment.saved.ownerName.isEmpty())
            blocks << ReportText{Words::tr("Looked after by %1.").arg(segment.saved.ownerName), Tone::Text};
        if (!segment.saved.strategy.isEmpty())
            blocks << ReportText{Words::tr("Strategy: %1").arg(segment.saved.strategy), Tone::Text};
        blocks << dimensionTable(m_report.perSegment[i]);
    }
}

void Writer::ready(QList<ReportBlock> &blocks) const
{
    blocks << ReportHeading{Words::tr("Ready groups"), {}} << segmentTable(m_report.live.ready);
}

ReportTable Writer::dimensionTable(const DimensionFigures &figures) const
{
    ReportTable table;
    table.columns = columns(dimensionLabel(figures.table.rows.dimension));
    for (std::size_t i = 0; i < figures.table.rows.groups.size(); ++i)
        table.rows << cells(groupLabel(figures.table.rows, figures.table.rows.groups[i], m_locale),
                            figures.table.figures[i], figures.table.all);
    return table;
}

void Writer::dimensions(QList<ReportBlock> &blocks) const
{
    for (const DimensionFigures &figures : m_report.dimensions)
        blocks << ReportHeading{dimensionLabel(figures.table.rows.dimension), {}} << dimensionTable(figures);
}

/// Whether a table of it says more than that nothing is known.
bool saysSomething(const Breakdown &table)
{
    return table.rows.isKnown && std::ranges::any_of(table.rows.groups, [](const CustomerGroup &group) {
               return group.kind != GroupKind::Unknown && group.customers > 0;
           });
}

/// The customers of @p segment by life cycle.
DimensionFigures lifeCycleOf(const View &view, const SavedSegment &segment, const Progress &progress)
{
    DimensionFigures figures;
    const auto all = shippedDimensions();
    const auto lifeCycle = std::ranges::find(all, u"lifeCycle"_s, &Dimension::key);
    Dimension inSegment{u"segment"_s, segment.name, DimensionTopic::Who, {}, {{segment.name, segment.filter}},
                        false};
    auto table = breakDown(view, *lifeCycle, inSegment, progress);
    if (!table)
        return figures;
    // The first column is the segment.
    for (std::size_t row = 0; row < table->figures.size(); ++row)
        table->figures[row] = table->cell(row, 0);
    table->all = {};
    for (const GroupFigure &figure : table->figures)
        table->all += figure;
    figures.table = *std::move(table);
    return figures;
}

} // namespace

Result<SegmentReport> segmentReport(const View &view, const QString &path, const Progress &progress)
{
    SegmentReport report;
    report.rfm = segmentFigures(view, std::nullopt, progress);
    report.live = liveSegmentFigures(view, path, progress);
    if (!report.live.problem.isEmpty())
        return Error{ErrorCode::Io, report.live.problem, {}};
    for (const LiveSegments::Segment &segment : report.live.saved.segments)
        report.perSegment.push_back(segment.problem.isEmpty() ? lifeCycleOf(view, segment.saved, progress)
                                                              : DimensionFigures());
    for (const char16_t *key : kReported) {
        if (progress.isCancelled())
            return cancelledError();
        DimensionFigures figures = dimensionFigures(view, path, {QString::fromUtf16(key), {}}, progress);
        if (figures.problem.isEmpty() && saysSomething(figures.table))
            report.dimensions.push_back(std::move(figures));
    }
    return progress.isCancelled() ? Result<SegmentReport>(cancelledError()) : report;
}

ReportDocument segmentReportDocument(const SegmentReport &report, const QString &book, const QLocale &locale)
{
    const Writer writer(report, locale);
    ReportDocument document;
    document.title = Words::tr("Segment report");
    const QString day = formatDay(report.rfm.asOf, Day(0), locale);
    document.subtitles << Words::tr("%1 · as of %2").arg(book, day);
    document.footer = Words::tr("%1 · %2 · %3").arg(document.title, book, day);
    if (report.live.saved.all.customers == 0) {
        document.blocks << ReportText{
            Words::tr("There are no customers in this book yet. Import your customers, "
                      "then make the report again."),
            Tone::Text};
        return document;
    }
    writer.summary(document.blocks);
    writer.rfm(document.blocks);
    writer.live(document.blocks);
    writer.ready(document.blocks);
    writer.dimensions(document.blocks);
    return document;
}

} // namespace leadbook
