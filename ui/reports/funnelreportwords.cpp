// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/funnelreportwords.h"

#include "domain/shippedschemes.h"
#include "domain/stagenames.h"
#include "items/cellroles.h"
#include "items/sentences.h"
#include "ui/insights/funneltables.h"
#include "ui/insights/funnelwords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FunnelReportWords)
};

constexpr std::size_t kMostGroups = 40;
constexpr double kFirstWeight = 2.2;

/// Puts a report into words of one language.
class Writer
{
public:
    Writer(const FunnelReport &report, const QLocale &locale)
        : m_report(report)
        , m_figures(report.figures)
        , m_locale(locale)
    {
    }

    QString asked() const;
    void outcome(QList<ReportBlock> &blocks) const;
    void funnel(QList<ReportBlock> &blocks) const;
    void stages(QList<ReportBlock> &blocks) const;
    void times(QList<ReportBlock> &blocks) const;
    void stuck(QList<ReportBlock> &blocks) const;
    void reasons(QList<ReportBlock> &blocks) const;
    void groups(const QString &by, const QString &title, const std::vector<FunnelOwner> &groups,
                QList<ReportBlock> &blocks) const;

private:
    QString count(std::int64_t number) const { return formatCount(number, m_locale); }
    QString money(Money amount) const { return formatMoneyShort(amount, m_figures.currency, m_locale); }
    QString percent(const std::optional<double> &ratio) const
    {
        return ratio ? formatPercent(*ratio, m_locale, 1) : unknownText();
    }
    QString text(const FigureCell &cell, int role) const;
    ReportTable table(const FunnelTable &figures) const;

    const FunnelReport &m_report;
    const FunnelFigures &m_figures;
    QLocale m_locale;
};

QString Writer::text(const FigureCell &cell, int role) const
{
    if (!cell.value.isValid())
        return u"–"_s;
    switch (role) {
    case CountRole:
        return count(cell.value.toLongLong());
    case ShareRole:
        return formatPercent(cell.value.toDouble(), m_locale);
    case AmountRole:
        return money(Money(cell.value.toLongLong()));
    default:
        return cell.value.toString();
    }
}

ReportTable Writer::table(const FunnelTable &figures) const
{
    ReportTable table;
    for (const FigureColumn &column : figures.columns) {
        const bool isFigure = !table.columns.isEmpty();
        table.columns << ReportColumn{column.title, isFigure ? 1.0 : kFirstWeight, isFigure};
    }
    for (const FigureRow &row : figures.rows) {
        QList<ReportCell> cells;
        for (const FigureCell &cell : row) {
            const QString shown = text(cell, figures.columns[cells.size()].role);
            cells << ReportCell{shown, shown == u"–"_s ? Tone::Muted : Tone::Text, cells.isEmpty(), {}};
        }
        table.rows << cells;
    }
    return table;
}

/// The question, in one line: how counted, when, compared with what, whose.
QString Writer::asked() const
{
    const FunnelAsk &ask = m_report.ask;
    QStringList parts{countNames()[static_cast<qsizetype>(ask.count)],
                      periodWords(m_figures.period, m_locale)};
    if (m_figures.then)
        parts << Words::tr("compared with %1").arg(periodWords(m_figures.thenPeriod, m_locale));
    const auto narrowed = [&parts](const QString &by, const std::optional<QString> &value) {
        const auto label = groupingLabel(by);
        if (value)
            parts << Words::tr("%1: %2", "owner, name")
                         .arg(groupingName(by), value->isEmpty()   ? groupingNone(by)
                                                : label != nullptr ? label(*value)
                                                                   : *value);
    };
    narrowed(u"owner"_s, ask.owner);
    narrowed(u"source"_s, ask.source);
    narrowed(u"rfm"_s, ask.segment);
    narrowed(u"grade"_s, ask.grade);
    if (!ask.where.trimmed().isEmpty())
        parts << Words::tr("customers: %1", "a filter").arg(ask.where.simplified());
    return parts.join(u" · "_s);
}

void Writer::outcome(QList<ReportBlock> &blocks) const
{
    const Funnel &funnel = m_figures.funnel;
    const auto before = [this](std::int64_t Funnel::*member) {
        return m_figures.then ? Words::tr("then %1").arg(count((*m_figures.then).*member)) : QString();
    };
    ReportFigures figures;
    figures.figures << ReportFigure{Words::tr("Deals counted"), count(funnel.deals()), {}}
                    << ReportFigure{Words::tr("Won"), count(funnel.won), before(&Funnel::won)}
                    << ReportFigure{Words::tr("Lost"), count(funnel.lost), before(&Funnel::lost)}
                    << ReportFigure{Words::tr("Win rate"), percent(funnel.winRate),
                                    m_figures.then
                                        ? Words::tr("then %1").arg(percent(m_figures.then->winRate))
                                        : Words::tr("of won and lost")}
                    << ReportFigure{Words::tr("Won value"), money(funnel.wonValue),
                                    m_figures.then ? Words::tr("then %1").arg(money(m_figures.then->wonValue))
                                                   : QString()};
    blocks << figures;
}

void Writer::funnel(QList<ReportBlock> &blocks) const
{
    const Funnel &funnel = m_figures.funnel;
    blocks << ReportHeading{Words::tr("Sales funnel"),
                            countDefinition(m_report.ask.count) + sentenceGap() + recordedDefinition()};
    const bool hasWon = m_report.ask.count != FunnelCount::Current;
    // Every deal has reached the first stage.
    const auto all = static_cast<double>(std::max<std::int64_t>(1, funnel.deals()));
    ReportBars bars;
    for (std::size_t i = 0; i < funnel.stages.size() + (hasWon ? 1 : 0); ++i) {
        const bool isWon = i == funnel.stages.size();
        const std::int64_t reached = isWon ? funnel.won : funnel.stages[i].entered;
        ReportBar bar;
        bar.label = isWon ? Words::tr("Won") : stageLabel(m_figures.stages[static_cast<qsizetype>(i)]);
        if (!isWon)
            bar.note = Words::tr("%1 recorded").arg(count(funnel.stages[i].visited));
        bar.length = static_cast<double>(reached) / all;
        bar.value = count(reached);
        if (i > 0)
            bar.value = Words::tr("%1 · %2 of the stage before · %3 of all")
                            .arg(count(reached), percent(funnel.stages[i - 1].stepRate),
                                 percent(static_cast<double>(reached) / all));
        bars.bars << bar;
    }
    blocks << bars;
    if (funnel.undated > 0)
        blocks << ReportText{
            Words::tr("%Ln deal(s) without a date left out.", nullptr, static_cast<int>(funnel.undated)),
            Tone::Muted};
}

void Writer::stages(QList<ReportBlock> &blocks) const
{
    if (m_figures.then)
        blocks << ReportHeading{
            Words::tr("What changed"),
            Words::tr("%1 beside %2", "periods")
                .arg(periodWords(m_figures.period, m_locale), periodWords(m_figures.thenPeriod, m_locale))};
    else
        blocks << ReportHeading{Words::tr("By stage"), Words::tr("The value is that of open deals.")};
    ReportTable shown = table(stageTable(m_figures));
    const qsizetype change = stageFigures(m_figures.then.has_value()).indexOf(StageFigure::Change);
    for (qsizetype row = 0; change >= 0 && row < shown.rows.size(); ++row) {
        const std::int64_t moved = stageTable(m_figures).rows[row][change].value.toLongLong();
        shown.rows[row][change].text = formatChange(moved, m_locale);
        shown.rows[row][change].tone = moved < 0 ? Tone::Bad : moved > 0 ? Tone::Good : Tone::Muted;
    }
    blocks << shown;
}

void Writer::times(QList<ReportBlock> &blocks) const
{
    blocks << ReportHeading{
        Words::tr("Time in stage"),
        Words::tr("Days until half, a quarter and three quarters of the stays had ended by any exit; those "
                  "still open count for as long as they last so far. The shares of those that moved on, went "
                  "back or were lost compete with each other (Aalen-Johansen).")};
    blocks << table(timeTable(m_figures, m_locale));
    const auto velocity = m_figures.funnel.velocity();
    if (velocity)
        blocks << ReportText{
            Words::tr("Velocity: %1 won a day (open deals × win rate × mean value of a won deal ÷ days to "
                      "win).")
                .arg(money(Money(qRound64(*velocity * double(Money::kScale))))),
            Tone::Text};
}

void Writer::stuck(QList<ReportBlock> &blocks) const
{
    const StuckFigures &stuck = m_figures.stuck;
    if (std::ranges::none_of(stuck.limit, [](const auto &limit) { return limit.has_value(); }))
        return;
    blocks << ReportHeading{
        Words::tr("Stuck deals"),
        Words::tr("%Ln open deal(s) are longer in their stage than 9 in 10 won deals were, worth %1.",
                  nullptr, static_cast<int>(stuck.deals))
            .arg(money(stuck.value))};
    ReportTable shown;
    shown.columns << ReportColumn{Words::tr("Stage"), kFirstWeight, false}
                  << ReportColumn{Words::tr("9 in 10 were won within"), 1, true}
                  << ReportColumn{Words::tr("Open for longer"), 1, true};
    for (std::size_t i = 0; i < stuck.limit.size(); ++i)
        shown.rows << QList<ReportCell>{
            {stageLabel(m_figures.stages[static_cast<qsizetype>(i)]), Tone::Text, true, {}},
            {stuck.limit[i] ? daysWords(double(*stuck.limit[i]), {}, m_locale) : Words::tr("cannot tell yet"),
             stuck.limit[i] ? Tone::Text : Tone::Muted,
             false,
             {}},
            {stuck.limit[i] ? count(stuck.byStage[i]) : unknownText(), Tone::Text, false, {}}};
    blocks << shown;
}

void Writer::reasons(QList<ReportBlock> &blocks) const
{
    if (m_figures.reasons.empty())
        return;
    blocks << ReportHeading{Words::tr("Lost reasons"), Words::tr("by the furthest stage reached")}
           << table(reasonTable(m_figures));
}

void Writer::groups(const QString &by, const QString &title, const std::vector<FunnelOwner> &groups,
                    QList<ReportBlock> &blocks) const
{
    blocks << ReportHeading{title, {}};
    ReportTable shown;
    shown.columns << ReportColumn{groupingName(by), kFirstWeight, false};
    for (const QString &column : {Words::tr("Won"), Words::tr("Lost"), Words::tr("Open"),
                                  Words::tr("Win rate"), Words::tr("Won value")})
        shown.columns << ReportColumn{column, 1, true};
    for (std::size_t i = 0; i < std::min(groups.size(), kMostGroups); ++i) {
        const FunnelOwner &group = groups[i];
        shown.rows << QList<ReportCell>{
            {group.name.isEmpty() ? groupingNone(by) : group.name, Tone::Text, true, {}},
            {count(group.won), Tone::Text, false, {}},
            {count(group.lost), Tone::Text, false, {}},
            {count(group.open), Tone::Text, false, {}},
            {percent(group.winRate), Tone::Text, false, {}},
            {money(group.wonValue), Tone::Text, false, {}}};
    }
    if (groups.size() > kMostGroups)
        shown.more = Words::tr("and %Ln more", nullptr, static_cast<int>(groups.size() - kMostGroups));
    blocks << shown;
}

} // namespace

Result<FunnelReport> funnelReport(const View &view, const FunnelAsk &ask, const Progress &progress)
{
    FunnelAsk byOwner = ask;
    byOwner.by = u"owner"_s;
    auto figures = funnelFigures(view, byOwner, progress);
    LEADBOOK_TRY(figures);
    FunnelAsk bySource = ask;
    bySource.by = u"source"_s;
    bySource.than = PeriodComparison::None;
    auto sources = funnelFigures(view, bySource, progress);
    LEADBOOK_TRY(sources);
    if (progress.isCancelled())
        return cancelledError();
    return FunnelReport{ask, *std::move(figures), std::move(sources->owners)};
}

ReportDocument funnelReportDocument(const FunnelReport &report, const QString &book, const QLocale &locale)
{
    const Writer writer(report, locale);
    ReportDocument document;
    document.title = Words::tr("Funnel report");
    const QString day = formatDay(report.figures.asOf, Day(0), locale);
    document.subtitles << Words::tr("%1 · as of %2", "book, day").arg(book, day) << writer.asked();
    document.footer = Words::tr("%1 · %2 · %3", "title, book, day").arg(document.title, book, day);
    if (report.figures.counted == 0) {
        document.blocks << ReportText{
            report.figures.deals == 0
                ? Words::tr("There are no deals in this book yet. Import your deals, then make the report "
                            "again.")
                : Words::tr("No deal is of this period and filter. Choose a longer period or fewer filters."),
            Tone::Text};
        return document;
    }
    writer.outcome(document.blocks);
    writer.funnel(document.blocks);
    writer.stages(document.blocks);
    writer.times(document.blocks);
    writer.stuck(document.blocks);
    writer.reasons(document.blocks);
    writer.groups(u"owner"_s, Words::tr("By owner"), report.figures.owners, document.blocks);
    writer.groups(u"source"_s, Words::tr("By source"), report.sources, document.blocks);
    return document;
}

} // namespace leadbook
