// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/workreportwords.h"

#include "domain/dealoutcome.h"
#include "domain/field.h"
#include "domain/stagenames.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkReportWords)
};

constexpr qsizetype kMostRows = 200; // of a table; a report is read by people

ReportCell muted(const QString &text)
{
    return {text, Tone::Muted, false, {}};
}

/// Puts a report into words of one language.
class Writer
{
public:
    Writer(const WorkReport &report, const QString &currency, const QLocale &locale)
        : m_report(report)
        , m_currency(currency)
        , m_locale(locale)
    {
    }

    ReportDocument run(const QString &book)
    {
        const bool isDay = m_report.ask.first == m_report.ask.last;
        ReportDocument document;
        document.title = isDay ? Words::tr("Daily report") : Words::tr("Weekly report");
        const QString days = isDay ? formatWeekday(m_report.ask.first, m_locale)
                                   : Words::tr("%1 – %2").arg(formatWeekday(m_report.ask.first, m_locale),
                                                              formatWeekday(m_report.ask.last, m_locale));
        document.subtitles = {days + u" · "_s + who(), book};
        document.footer = document.title + u" · "_s + formatDay(m_report.ask.last, {}, m_locale);
        figures(document.blocks);
        contacts(document.blocks);
        decided(document.blocks);
        moves(document.blocks);
        done(document.blocks);
        planned(document.blocks);
        return document;
    }

private:
    QString who() const
    {
        if (!m_report.ask.owner)
            return Words::tr("the whole team");
        return m_report.owner.isEmpty() ? Words::tr("customers of nobody") : m_report.owner;
    }
    QString count(std::size_t number) const
    {
        return formatCount(static_cast<std::int64_t>(number), m_locale);
    }
    QString day(Day of) const { return formatDay(of, m_report.ask.last, m_locale); }
    bool isTeam() const { return !m_report.ask.owner; }

    Money won() const
    {
        Money sum(0);
        for (const ReportedDeal &deal : m_report.decided) {
            if (deal.outcome == static_cast<std::uint8_t>(DealOutcome::Won) && deal.inBook.isKnown())
                sum += deal.inBook;
        }
        return sum;
    }
    std::size_t decidedAs(DealOutcome outcome) const
    {
        return static_cast<std::size_t>(
            std::ranges::count(m_report.decided, static_cast<std::uint8_t>(outcome), &ReportedDeal::outcome));
    }

    void figures(QList<ReportBlock> &blocks) const
    {
        const std::size_t signedDeals = decidedAs(DealOutcome::Won);
        ReportFigures row;
        row.figures << ReportFigure{Words::tr("Contacts"), count(m_report.contacts.size()), kinds()}
                    << ReportFigure{Words::tr("Signed"), count(signedDeals),
                                    signedDeals > 0 ? formatMoney(won(), m_currency, m_locale) : QString()}
                    << ReportFigure{Words::tr("Lost"), count(decidedAs(DealOutcome::Lost)), {}}
                    << ReportFigure{Words::tr("Tasks done"), count(m_report.done.size()), {}}
                    << ReportFigure{
                           Words::tr("New customers"), formatCount(m_report.newCustomers, m_locale), {}};
        blocks << row;
    }
    /// How many contacts of each kind, the most first.
    QString kinds() const
    {
        std::map<std::uint8_t, int> counts;
        for (const ReportedContact &contact : m_report.contacts)
            ++counts[contact.kind];
        std::vector<std::pair<std::uint8_t, int>> sorted(counts.begin(), counts.end());
        std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::uint8_t, int>::second);
        QStringList parts;
        for (const auto &[kind, number] : sorted)
            parts << choiceLabel(FieldId::InteractionKind, kind) + u' ' + m_locale.toString(number);
        return parts.join(Words::tr(", "));
    }

    /// A heading and a table, or that there is nothing.
    void table(QList<ReportBlock> &blocks, const QString &title, const QString &nothing,
               ReportTable table) const
    {
        blocks << ReportHeading{title, {}};
        if (table.rows.isEmpty()) {
            blocks << ReportText{nothing, Tone::Muted};
            return;
        }
        const qsizetype all = table.rows.size();
        if (all > kMostRows) {
            table.rows.resize(kMostRows);
            table.more = Words::tr("and %Ln more", nullptr, static_cast<int>(all - kMostRows));
        }
        if (isTeam())
            table.columns << ReportColumn{Words::tr("Owner"), 1, false};
        blocks << table;
    }
    void addOwner(QList<ReportCell> &row, const QString &owner) const
    {
        if (isTeam())
            row << muted(owner);
    }

    void contacts(QList<ReportBlock> &blocks) const
    {
        ReportTable rows{{{Words::tr("Day"), 1, false},
                          {Words::tr("Customer"), 2, false},
                          {Words::tr("Kind"), 1, false},
                          {Words::tr("What was said"), 4, false}},
                         {},
                         {}};
        for (const ReportedContact &each : m_report.contacts) {
            QList<ReportCell> row{muted(day(each.day)),
                                  {each.name, Tone::Text, true, {}},
                                  {choiceLabel(FieldId::InteractionKind, each.kind), Tone::Text, false, {}},
                                  {each.summary, Tone::Text, false, {}}};
            addOwner(row, each.owner);
            rows.rows << row;
        }
        table(blocks, Words::tr("Contacts"), Words::tr("Nobody was contacted."), rows);
    }
    ReportTable dealTable(const std::vector<ReportedDeal> &deals, const QString &last) const
    {
        ReportTable rows{{{Words::tr("Day"), 1, false},
                          {Words::tr("Customer"), 2, false},
                          {Words::tr("Deal"), 2, false},
                          {last, 1.4, false},
                          {Words::tr("Amount"), 1.2, true}},
                         {},
                         {}};
        for (const ReportedDeal &each : deals) {
            const bool isWon = each.outcome == static_cast<std::uint8_t>(DealOutcome::Won);
            const QString what = !each.stage.isEmpty() ? stageLabel(each.stage)
                                 : isWon               ? Words::tr("Won")
                                                       : Words::tr("Lost");
            const Tone tone = !each.stage.isEmpty() ? Tone::Text : isWon ? Tone::Good : Tone::Bad;
            QList<ReportCell> row{
                muted(day(each.day)),
                {each.name, Tone::Text, true, {}},
                {each.title, Tone::Text, false, {}},
                {what, tone, false, {}},
                {formatMoney(each.amount, each.currency.isEmpty() ? m_currency : each.currency, m_locale),
                 Tone::Text,
                 false,
                 {}}};
            addOwner(row, each.owner);
            rows.rows << row;
        }
        return rows;
    }
    void decided(QList<ReportBlock> &blocks) const
    {
        table(blocks, Words::tr("Results"), Words::tr("No deal was decided."),
              dealTable(m_report.decided, Words::tr("Outcome")));
    }
    void moves(QList<ReportBlock> &blocks) const
    {
        table(blocks, Words::tr("Deals that moved"), Words::tr("No deal moved."),
              dealTable(m_report.moves, Words::tr("Into stage")));
    }
    ReportTable taskTable(const std::vector<ReportedTask> &tasks, const QString &when, bool isPlan) const
    {
        ReportTable rows{{{when, 1, false},
                          {Words::tr("Customer"), 2, false},
                          {Words::tr("Kind"), 1, false},
                          {Words::tr("Task"), 4, false}},
                         {},
                         {}};
        for (const ReportedTask &each : tasks) {
            const bool isLate = isPlan && each.day <= m_report.ask.last;
            QList<ReportCell> row{{day(each.day), isLate ? Tone::Bad : Tone::Muted, false, {}},
                                  {each.name, Tone::Text, true, {}},
                                  {each.kind ? taskKindLabel(*each.kind) : QString(), Tone::Text, false, {}},
                                  {each.title, Tone::Text, false, {}}};
            addOwner(row, each.owner);
            rows.rows << row;
        }
        return rows;
    }
    void done(QList<ReportBlock> &blocks) const
    {
        table(blocks, Words::tr("Tasks done"), Words::tr("No task was done."),
              taskTable(m_report.done, Words::tr("Day"), false));
    }
    void planned(QList<ReportBlock> &blocks) const
    {
        table(blocks, Words::tr("Plan until %1").arg(formatWeekday(m_report.ask.planUntil, m_locale)),
              Words::tr("Nothing is planned."), taskTable(m_report.planned, Words::tr("Due"), true));
    }

    const WorkReport &m_report;
    const QString &m_currency;
    const QLocale &m_locale;
};

} // namespace

ReportDocument workReportDocument(const WorkReport &report, const QString &currency, const QString &book,
                                  const QLocale &locale)
{
    return Writer(report, currency, locale).run(book);
}

} // namespace leadbook
