// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/gradereportwords.h"

#include "domain/shippedschemes.h"
#include "domain/stagenames.h"
#include "ui/reports/gradeschemewords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GradeReportWords)
};

constexpr std::size_t kMostGroups = 40;
constexpr qsizetype kMostLetters = 4; ///< grades that have a letter and a colour

ReportCell muted(const QString &text)
{
    return {text, Tone::Muted, false, {}};
}

/// Puts a report into words of one language.
class Writer
{
public:
    Writer(const GradeReport &report, const QLocale &locale)
        : m_report(report)
        , m_locale(locale)
    {
        m_isLettered = report.grades.size() <= kMostLetters &&
                       std::ranges::all_of(report.grades, [](const QString &g) { return g.size() == 1; });
    }

    void distribution(QList<ReportBlock> &blocks) const;
    void movements(QList<ReportBlock> &blocks) const;
    void groups(const QString &title, const QString &column, const QString &nobody,
                const std::vector<GradedGroup> &groups, QList<ReportBlock> &blocks) const;
    void best(QList<ReportBlock> &blocks) const;

private:
    QString count(std::int64_t number) const { return formatCount(number, m_locale); }
    QString percent(std::int64_t part, std::int64_t whole) const
    {
        return whole == 0 ? unknownText()
                          : formatPercent(static_cast<double>(part) / static_cast<double>(whole), m_locale);
    }
    ReportCell gradeCell(int grade) const
    {
        ReportCell cell{gradeLabel(m_report.grades.value(grade)), Tone::Text, true, {}};
        if (m_isLettered)
            cell.grade = grade;
        return cell;
    }
    QString bestGrade() const { return gradeWord(m_report.grades.value(0)); }
    QList<ReportCell> moveRow(int before) const;
    QList<ReportCell> leadRow(const BestLead &lead) const;
    QString reasonOf(const BestLead &lead) const;

    const GradeReport &m_report;
    QLocale m_locale;
    bool m_isLettered = false;
};

void Writer::distribution(QList<ReportBlock> &blocks) const
{
    ReportFigures figures;
    figures.figures << ReportFigure{Words::tr("Customers graded"), count(m_report.graded), {}};
    figures.figures << ReportFigure{Words::tr("Grade %1").arg(bestGrade()), count(m_report.best),
                                    percent(m_report.best, m_report.graded)};
    figures.figures << ReportFigure{
        Words::tr("Better since %1").arg(formatDay(m_report.since, m_report.asOf, m_locale)),
        count(m_report.better), percent(m_report.better, m_report.graded)};
    figures.figures << ReportFigure{
        Words::tr("Worse since %1").arg(formatDay(m_report.since, m_report.asOf, m_locale)),
        count(m_report.worse), percent(m_report.worse, m_report.graded)};
    figures.figures << ReportFigure{Words::tr("Not sure yet"), count(m_report.notSure),
                                    percent(m_report.notSure, m_report.graded)};
    blocks << ReportHeading{
        Words::tr("Customers per grade"),
        Words::tr("The grade is the lowest still possible where something is not known.")};
    blocks << figures;
    const std::int64_t most = m_report.counts.empty() ? 0 : std::ranges::max(m_report.counts);
    ReportBars bars;
    for (int grade = 0; grade < m_report.grades.size(); ++grade) {
        const std::int64_t number = m_report.counts[static_cast<std::size_t>(grade)];
        ReportBar bar;
        bar.label = gradeLabel(m_report.grades[grade]);
        if (m_isLettered)
            bar.grade = grade;
        bar.length = most == 0 ? 0 : static_cast<double>(number) / static_cast<double>(most);
        bar.value =
            Words::tr("%1 · %2", "customers, share").arg(count(number), percent(number, m_report.graded));
        bars.bars << bar;
    }
    blocks << bars;
}

QList<ReportCell> Writer::moveRow(int before) const
{
    const auto from = static_cast<std::size_t>(before);
    QList<ReportCell> row{gradeCell(before)};
    std::int64_t all = 0;
    for (int after = 0; after < m_report.grades.size(); ++after) {
        const std::int64_t number = m_report.moves.at(from, static_cast<std::size_t>(after));
        all += number;
        // A better grade, the same, a worse one; the place says it too.
        const Tone tone = after == before ? Tone::Text : after < before ? Tone::Good : Tone::Bad;
        row << (number == 0 ? muted(u"–"_s) : ReportCell{count(number), tone, after == before, {}});
    }
    row << muted(count(all));
    return row;
}

void Writer::movements(QList<ReportBlock> &blocks) const
{
    const QString since = formatDay(m_report.since, Day(0), m_locale);
    blocks << ReportHeading{
        Words::tr("Movements"),
        Words::tr(
            "From the grade on %1 (rows) to the grade now (columns): today’s rules on what had happened "
            "by then. Left of the bold figures is better, right of them worse.")
            .arg(since)};
    ReportTable table;
    table.columns << ReportColumn{Words::tr("Grade then"), 1.2, false};
    for (const QString &grade : m_report.grades)
        table.columns << ReportColumn{gradeLabel(grade), 1, true};
    table.columns << ReportColumn{Words::tr("All"), 1, true};
    for (int before = 0; before < m_report.grades.size(); ++before)
        table.rows << moveRow(before);
    blocks << table;
}

void Writer::groups(const QString &title, const QString &column, const QString &nobody,
                    const std::vector<GradedGroup> &groups, QList<ReportBlock> &blocks) const
{
    blocks << ReportHeading{title, {}};
    ReportTable table;
    table.columns << ReportColumn{column, 3, false} << ReportColumn{Words::tr("Customers"), 1.2, true};
    for (const QString &grade : m_report.grades)
        table.columns << ReportColumn{gradeLabel(grade), 1, true};
    table.columns << ReportColumn{Words::tr("Share of %1").arg(gradeLabel(m_report.grades.value(0))), 1.2,
                                  true};
    for (std::size_t i = 0; i < std::min(groups.size(), kMostGroups); ++i) {
        const GradedGroup &group = groups[i];
        QList<ReportCell> row{{group.name.isEmpty() ? nobody : group.name, Tone::Text, true, {}}};
        row << ReportCell{count(group.customers), Tone::Text, false, {}};
        for (const std::int64_t number : group.counts)
            row << (number == 0 ? muted(u"–"_s) : ReportCell{count(number), Tone::Text, false, {}});
        row << ReportCell{formatPercent(group.bestShare(), m_locale), Tone::Text, false, {}};
        table.rows << row;
    }
    if (groups.size() > kMostGroups)
        table.more = Words::tr("and %Ln more", nullptr, static_cast<int>(groups.size() - kMostGroups));
    blocks << table;
}

QString Writer::reasonOf(const BestLead &lead) const
{
    if (!lead.byHand.isEmpty())
        return Words::tr("set by hand: %1").arg(lead.byHand.simplified());
    QStringList parts;
    for (const GradePart &part : lead.parts) {
        // The stage has a column of its own.
        if (!part.bandLabel.isEmpty() && part.field != u"stage")
            parts << Words::tr("%1 %2", "criterion, its band")
                         .arg(schemeLabel(part.label), schemeLabel(part.bandLabel, part.label));
    }
    return parts.join(Words::tr(", "));
}

QList<ReportCell> Writer::leadRow(const BestLead &lead) const
{
    QString phone = lead.phone;
    phone.replace(u' ', QChar::Nbsp); // a number stays whole
    const QString reach = lead.contact + u' ' + phone;
    const bool isOverdue = lead.due.isValid() && lead.due < m_report.asOf;
    ReportCell next = muted(Words::tr("nothing planned"));
    if (!lead.action.isEmpty() || lead.due.isValid()) {
        const QString due = lead.due.isValid() ? formatDueDay(lead.due, m_report.asOf, m_locale) : QString();
        next = {QStringList{lead.action, due}.join(lead.action.isEmpty() || due.isEmpty() ? u""_s : u" · "_s),
                isOverdue ? Tone::Bad : Tone::Text,
                false,
                {}};
    }
    return {{lead.name, Tone::Text, true, {}},
            {reach.trimmed().isEmpty() ? unknownText() : reach.trimmed(), Tone::Text, false, {}},
            {formatMoneyShort(lead.value, lead.currency, m_locale), Tone::Text, false, {}},
            {lead.stage.isEmpty() ? unknownText() : stageLabel(lead.stage), Tone::Text, false, {}},
            muted(reasonOf(lead)),
            next};
}

void Writer::best(QList<ReportBlock> &blocks) const
{
    blocks << ReportHeading{Words::tr("Grade %1 and what is next").arg(bestGrade()),
                            m_report.best == 0 ? QString() : Words::tr("the most value first")};
    if (m_report.best == 0) {
        blocks << ReportText{Words::tr("Nobody has grade %1 today.").arg(bestGrade()), Tone::Muted};
        return;
    }
    ReportTable table;
    table.columns << ReportColumn{Words::tr("Customer"), 3.3, false}
                  << ReportColumn{Words::tr("Contact, phone"), 2.4, false}
                  << ReportColumn{Words::tr("Value"), 1.3, true}
                  << ReportColumn{Words::tr("Stage"), 1.5, false} << ReportColumn{Words::tr("Why"), 3, false}
                  << ReportColumn{Words::tr("Next action"), 2.4, false};
    for (const BestLead &lead : m_report.leads)
        table.rows << leadRow(lead);
    const std::int64_t more = m_report.best - static_cast<std::int64_t>(m_report.leads.size());
    if (more > 0)
        table.more = Words::tr("and %Ln more", nullptr, static_cast<int>(more));
    blocks << table;
}

} // namespace

ReportDocument gradeReportDocument(const GradeReport &report, const QString &book, const QLocale &locale)
{
    ReportDocument document;
    document.title = Words::tr("Grading report");
    const QString day = formatDay(report.asOf, Day(0), locale);
    document.subtitles << Words::tr("%1 · as of %2", "book, day").arg(book, day)
                       << schemeLine(report.scheme, report.inUse, locale);
    document.footer = Words::tr("%1 · %2 · %3", "title, book, day").arg(document.title, book, day);
    if (report.graded == 0) {
        document.blocks << ReportText{
            Words::tr(
                "There is nobody to grade in this book yet. Import your customers, then make the report "
                "again."),
            Tone::Text};
    } else {
        const Writer writer(report, locale);
        writer.distribution(document.blocks);
        writer.movements(document.blocks);
        writer.best(document.blocks);
        writer.groups(Words::tr("By owner"), Words::tr("Owner"), Words::tr("Unassigned pool"), report.owners,
                      document.blocks);
        writer.groups(Words::tr("By source"), Words::tr("Source"), Words::tr("Not known"), report.sources,
                      document.blocks);
    }
    document.blocks += schemeBlocks(report.scheme, report.check, report.currency, locale);
    return document;
}

} // namespace leadbook
