// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/resultspage.h"

#include "ui/charts/ratechart.h"
#include "ui/customers/valuedelegates.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/tableview.h"
#include "ui/grading/gradingtabs.h"
#include "ui/grading/resultwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QElapsedTimer>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kInset = 14;
constexpr int kTableHeight = 128;
constexpr int kStageWidth = 96;
constexpr int kRateWidth = 86; // "100 % of 9"
/// What takes longer is not asked again with each change of the book.
constexpr qint64 kQuick = 1000;

} // namespace

ResultsPage::ResultsPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"grading/results"_s, u"grading"_s, parent)
    , m_old(new SpanLabel(this))
    , m_again(new Button({}, Button::Kind::Secondary, this))
    , m_winsCard(new Card({}, this))
    , m_winsChart(new RateChart(m_winsCard))
    , m_verdict(new SpanLabel(m_winsCard))
    , m_series(new SpanLabel(m_winsCard))
    , m_stageCard(new Card({}, this))
    , m_stageTable(new TableView(m_stageCard))
    , m_stages(new GradeWinStageModel(this))
    , m_stageVerdict(new SpanLabel(m_stageCard))
    , m_leadsCard(new Card({}, this))
    , m_leadTable(new TableView(m_leadsCard))
    , m_days(new DayDelegate(m_leadTable))
    , m_leads(new PastLeadModel(this))
    , m_chanceCard(new Card({}, this))
    , m_chanceSays(new SpanLabel(m_chanceCard))
    , m_calibration(new RateChart(m_chanceCard))
    , m_factors(new SpanLabel(m_chanceCard))
{
    buildHead();
    buildWins();
    buildTables();
    buildChance();
    setBody(buildBody());
    setFocusTarget(m_winsChart);
    retranslate();
    showWaiting();
}

void ResultsPage::buildHead()
{
    addBelowHead(new PageTabs(gradingTabs(), name(), this));
    addToHead(m_old);
    addToHead(m_again);
    m_again->hide();
    connect(m_again, &QAbstractButton::clicked, this, &ResultsPage::askAgain);
}

void ResultsPage::buildWins()
{
    m_verdict->setWordWrap(true);
    m_series->setWordWrap(true);
    m_series->setPixels(11);
    m_winsCard->body().addWidget(m_winsChart);
    m_winsCard->body().addWidget(m_verdict);
    m_winsCard->body().addWidget(m_series);
    m_winsCard->body().addStretch(1);
    m_winsChart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_winsChart, &Chart::partActivated, this, &ResultsPage::chooseGrade);
}

void ResultsPage::buildTables()
{
    for (const auto &[card, table] :
         {std::pair(m_stageCard, m_stageTable), std::pair(m_leadsCard, m_leadTable)}) {
        card->setFlush(true);
        card->body().addWidget(table, 1);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setMinimumHeight(kTableHeight);
        table->header().setSectionsClickable(false);
        table->header().setInset(Card::kTableInset);
    }
    m_stageTable->setModel(m_stages);
    m_leadTable->setModel(m_leads);
    m_leadTable->setItemDelegateForColumn(PastLeadModel::Won, m_days);
    (new ColumnFit(*m_leadTable))->setColumns({120, 110, 112}, PastLeadModel::Name);
    m_stageVerdict->setWordWrap(true);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(kInset, 0, kInset, kInset);
    below->addWidget(m_stageVerdict);
    m_stageCard->body().addLayout(below);
    connect(m_leadTable, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (cell.isValid())
            Q_EMIT recordRequested(m_leads->leadAt(cell.row()).id);
    });
}

void ResultsPage::buildChance()
{
    for (SpanLabel *label : {m_chanceSays, m_factors})
        label->setWordWrap(true);
    m_chanceCard->body().addWidget(m_chanceSays);
    m_chanceCard->body().addWidget(m_calibration);
    m_chanceCard->body().addWidget(m_factors);
    m_chanceCard->body().addStretch(1);
    m_calibration->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QWidget *ResultsPage::buildBody()
{
    auto *cards = new QWidget;
    auto *grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(m_winsCard, 0, 0);
    grid->addWidget(m_stageCard, 1, 0);
    grid->addWidget(m_chanceCard, 0, 1);
    grid->addWidget(m_leadsCard, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    auto *area = new FittingArea(cards, this);
    area->setFilling();
    return area;
}

void ResultsPage::ask()
{
    m_isOld = false;
    runAside(
        [path = workspace().dataPath()](const View &view, const Progress &progress) {
            QElapsedTimer timer;
            timer.start();
            Answer answer;
            answer.wins = gradeWinFigures(path, view, progress);
            answer.score = scoreFigures(view, progress);
            answer.milliseconds = timer.elapsed();
            return answer;
        },
        [this, asked = workspace().view()](const Answer &answer) {
            m_isOld = asked != workspace().view();
            take(answer);
        });
}

bool ResultsPage::followsAtOnce(const ViewPtr &, const ViewChange &)
{
    m_isOld = hasAnswer() && m_milliseconds > kQuick;
    if (m_isOld)
        update();
    return !m_isOld;
}

void ResultsPage::forget()
{
    m_wins = {};
    m_score = {};
    m_isOld = false;
    m_stages->setFigures({}, locale());
    m_leads->setLeads({}, 0);
}

void ResultsPage::take(const Answer &answer)
{
    m_wins = answer.wins;
    m_score = answer.score;
    m_milliseconds = answer.milliseconds;
    // Until a grade was chosen: the best one that anybody held.
    if (!m_isGradeChosen && !m_wins.periods.empty()) {
        const auto &counts = m_wins.newest().byGrade;
        const auto first = std::ranges::find_if(counts, [](const WinCount &count) { return count.all > 0; });
        m_grade = static_cast<int>(first - counts.begin());
    }
    update();
}

void ResultsPage::chooseGrade(int grade)
{
    m_isGradeChosen = true;
    m_grade = std::max(0, grade);
    updateLeads();
}

void ResultsPage::update()
{
    if (!hasAnswer())
        return;
    m_old->setText(m_isOld ? tr("older than the book") : QString(), Tone::Warning);
    m_again->setVisible(m_isOld);
    if (m_wins.periods.empty() && m_score.won + m_score.lost == 0) {
        showNothing(tr("No results yet"),
                    tr("Results come from deals with the days on which they were opened and closed. Import "
                       "your deals, or look around first."));
        setStatusText({});
        return;
    }
    updateWins();
    updateLeads();
    updateChance();
    updateStatus();
    showBody();
}

void ResultsPage::updateWins()
{
    const bool hasWins = !m_wins.periods.empty();
    for (QWidget *part : {static_cast<QWidget *>(m_winsChart), static_cast<QWidget *>(m_series),
                          static_cast<QWidget *>(m_stageCard), static_cast<QWidget *>(m_leadsCard)})
        part->setVisible(hasWins);
    m_winsCard->setTitle(winsTitle(m_wins));
    m_verdict->setSpans(winsVerdict(m_wins));
    m_winsChart->setRows(winRows(m_wins), tr("Grade then"), tr("Won within %1 days").arg(kWinHorizon));
    m_series->setSpans(winsSeries(m_wins, locale()));
    m_stages->setFigures(m_wins, locale());
    m_stageTable->setColumnWidths(QList<int>{kStageWidth} +
                                  QList<int>(std::max(0, m_stages->columnCount() - 1), kRateWidth));
    m_stageTable->setStretchColumn(0);
    m_stageVerdict->setSpans(stageVerdict(m_wins));
}

void ResultsPage::updateLeads()
{
    if (m_wins.periods.empty())
        return;
    m_grade = std::min(m_grade, static_cast<int>(m_wins.newest().grades.size()) - 1);
    m_days->setToday(workspace().clock().today());
    m_leads->setLeads(m_wins.leads, m_grade);
    m_leadsCard->setTitle(leadsTitle(m_wins, m_grade));
    m_leadsCard->setNote(formatCount(m_leads->rowCount(), locale()));
}

void ResultsPage::updateChance()
{
    const bool isLearned = m_score.why.isEmpty();
    m_calibration->setVisible(isLearned);
    m_factors->setVisible(isLearned);
    m_chanceSays->setSpans(chanceWords(m_score, locale()));
    if (!isLearned)
        return;
    m_calibration->setRows(calibrationRows(m_score.measures, locale()), tr("Chance told"),
                           tr("Share that was won; mark: as told"));
    m_factors->setSpans(factorWords(m_score));
}

void ResultsPage::updateStatus()
{
    if (m_wins.periods.empty()) {
        setStatusText({});
        return;
    }
    setStatusText(
        {{tr("%Ln lead(s) open then", nullptr, static_cast<int>(m_wins.newest().all())), Tone::Text, true},
         {u" · "_s},
         {tr("grades worked out from what was known on that day")}});
}

void ResultsPage::retranslate()
{
    setTitle(tr("Grading"));
    m_again->setText(tr("Work out again"));
    m_winsChart->setAccessibleName(tr("Won by grade"));
    m_winsChart->setExportName(tr("Won by grade"));
    m_stageCard->setTitle(tr("Within the same stage"));
    m_stageCard->setNote(tr("share won, of how many"));
    m_stageTable->setAccessibleName(tr("Won by stage and grade"));
    m_leadTable->setAccessibleName(tr("Leads of the grade"));
    m_chanceCard->setTitle(tr("Chance to win"));
    m_chanceCard->setNote(tr("learned, beside the grade"));
    m_calibration->setAccessibleName(tr("Chance told against what was won"));
    m_calibration->setExportName(tr("Chance told against what was won"));
    m_stages->retranslate(locale());
    m_leads->retranslate();
    update();
    // Workers speak the language of their time.
    if (hasAnswer())
        askAgain();
}

} // namespace leadbook
