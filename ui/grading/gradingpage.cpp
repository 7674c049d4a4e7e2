// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/gradingpage.h"

#include "domain/shippedschemes.h"
#include "items/bookcurrency.h"
#include "ui/charts/barchart.h"
#include "ui/charts/gradebars.h"
#include "ui/charts/sankey.h"
#include "ui/customers/valuedelegates.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/grading/criteriaview.h"
#include "ui/grading/gradingtabs.h"
#include "ui/grading/reasoncard.h"
#include "ui/insights/schemechoice.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kCriteriaWidth = 244;
constexpr int kWhyWidth = 212;
constexpr int kGradeWidth = 62; // "D –B"
constexpr int kMoveWidth = 84;  // "B → A"
constexpr int kMostGrades = 4;  // that have a letter and a colour

} // namespace

GradingPage::GradingPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"grading"_s, u"grading"_s, parent)
    , m_schemes(new SchemeChoice(SchemeKind::Grading, this))
    , m_criteriaCard(new Card({}, this))
    , m_criteria(new CriteriaView)
    , m_countsCard(new Card({}, this))
    , m_counts(new GradeBars(m_countsCard))
    , m_namedCounts(new BarChart(Qt::Horizontal, m_countsCard))
    , m_movesCard(new Card({}, this))
    , m_moves(new Sankey(m_movesCard))
    , m_noMoves(new SpanLabel(m_movesCard))
    , m_leadsCard(new Card({}, this))
    , m_grades(new QButtonGroup(this))
    , m_table(new TableView(m_leadsCard))
    , m_leads(new GradeCountLeadModel(this))
    , m_whyCard(new ReasonCard(workspace, this))
{
    buildHead();
    buildLeads();
    setBody(buildBody());
    setFocusTarget(m_table);
    retranslate();
    showWaiting();
}

void GradingPage::buildHead()
{
    addBelowHead(new PageTabs(gradingTabs(), name(), this));
    addToHead(m_schemes);
    connect(m_schemes, &QComboBox::activated, this, &GradingPage::askAgain);
    connect(m_counts, &Chart::partActivated, this, &GradingPage::setGrade);
    connect(m_namedCounts, &Chart::partActivated, this, &GradingPage::setGrade);
    connect(m_grades, &QButtonGroup::idClicked, this, &GradingPage::setGrade);
}

void GradingPage::buildLeads()
{
    m_table->setModel(m_leads);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(GradeCountLeadModel::Points, new RealDelegate(m_table));
    m_table->setItemDelegateForColumn(GradeCountLeadModel::Value, new MoneyDelegate(m_table));
    m_table->setColumnWidths({106, kGradeWidth, 56, 80, 112});
    m_table->setStretchColumn(GradeCountLeadModel::Name);
    m_table->header().setSectionsClickable(false);
    m_table->header().setInset(Card::kTableInset);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GradingPage::explain);
    m_leadsCard->setFlush(true);
    m_leadsCard->body().addWidget(m_table);
}

QWidget *GradingPage::buildCharts()
{
    m_countsCard->body().addWidget(m_counts);
    m_countsCard->body().addWidget(m_namedCounts);
    m_noMoves->setWordWrap(true);
    m_movesCard->body().addWidget(m_moves, 1);
    m_movesCard->body().addWidget(m_noMoves);
    auto *charts = new QWidget(this);
    auto *row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_countsCard, 1);
    row->addWidget(m_movesCard, 1);
    return charts;
}

QWidget *GradingPage::buildBody()
{
    auto *scroll = new QScrollArea(m_criteriaCard);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_criteria);
    m_criteriaCard->body().addWidget(scroll);
    m_criteriaCard->setMinimumWidth(kCriteriaWidth);
    m_whyCard->setMinimumWidth(kWhyWidth);
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(m_criteriaCard, 0, 0, 2, 1);
    grid->addWidget(buildCharts(), 0, 1, 1, 2);
    grid->addWidget(m_leadsCard, 1, 1);
    grid->addWidget(m_whyCard, 1, 2);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 8);
    grid->setColumnStretch(2, 4);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 2);
    return body;
}

void GradingPage::setScheme(const QString &key)
{
    m_schemes->choose(key);
    askAgain();
}

void GradingPage::setGrade(int grade)
{
    if (grade < 0)
        return;
    m_isGradeChosen = true;
    if (std::exchange(m_grade, grade) == grade)
        return;
    if (!m_hasFigures)
        return;
    updateChips();
    updateLeads();
    updateStatus();
}

void GradingPage::choose(int row)
{
    m_table->selectRow(row);
}

bool GradingPage::isTrial() const
{
    return !m_schemes->chosen().isEmpty();
}

bool GradingPage::isLettered() const
{
    const auto isLetter = [](const QString &grade) { return grade.size() == 1; };
    const auto hasLetters = [&isLetter](const QStringList &grades) {
        return grades.size() <= kMostGrades && std::ranges::all_of(grades, isLetter);
    };
    return hasLetters(m_figures.gradesBefore) && hasLetters(m_figures.gradesAfter);
}

void GradingPage::ask()
{
    m_schemes->setInUse(workspace().view()->settings->grading.name);
    std::optional<GradeScheme> scheme;
    if (isTrial()) {
        const auto shipped = shippedGradeScheme(m_schemes->chosen());
        if (!shipped) {
            showFailed(shipped.error().message);
            return;
        }
        scheme = *shipped;
    }
    run([scheme](const View &view,
                 const Progress &progress) { return gradeCountFigures(view, scheme, progress); },
        [this](const GradeCountFigures &figures) { take(figures); });
}

void GradingPage::forget()
{
    m_figures = {};
    m_hasFigures = false;
    // The same book, loaded again, keeps the choice.
    if (!workspace().view())
        m_isGradeChosen = false;
    m_leads->setLeads({}, {}, false);
    explain();
}

void GradingPage::take(const GradeCountFigures &figures)
{
    m_figures = figures;
    m_hasFigures = true;
    // Until a grade was chosen: the best one that anybody has.
    const auto first = std::ranges::find_if(figures.after, [](std::int64_t count) { return count > 0; });
    if (!m_isGradeChosen && first != figures.after.end())
        m_grade = static_cast<int>(first - figures.after.begin());
    m_grade = std::clamp(m_grade, 0, std::max(0, static_cast<int>(figures.leads.size()) - 1));
    update();
}

void GradingPage::update()
{
    if (!m_hasFigures)
        return;
    if (m_figures.graded == 0) {
        showNothing(tr("Nobody to grade yet"),
                    tr("Import your customers from a file, or look around first."));
        setStatusText({});
        return;
    }
    const ViewPtr view = workspace().view();
    m_criteria->setFigures(m_figures, view ? bookCurrency(*view->snapshot) : QString());
    updateCounts();
    updateMoves();
    updateChips();
    updateLeads();
    updateStatus();
    showBody();
}

void GradingPage::updateCounts()
{
    const bool isLetters = isLettered();
    m_counts->setVisible(isLetters);
    m_namedCounts->setVisible(!isLetters);
    m_countsCard->setNote(isTrial() && isLetters ? tr("now → with this scheme") : QString());
    QList<GradeCount> counts;
    QList<BarValue> bars;
    const auto countAt = [](const std::vector<std::int64_t> &of, std::size_t at) {
        return at < of.size() ? of[at] : 0;
    };
    for (std::size_t grade = 0; grade < std::max(m_figures.before.size(), m_figures.after.size()); ++grade) {
        const std::int64_t then = countAt(m_figures.after, grade);
        counts << GradeCount{static_cast<int>(grade), countAt(m_figures.before, grade),
                             isTrial() ? std::optional(then) : std::nullopt};
        if (grade < m_figures.after.size())
            bars << BarValue{gradeLabel(m_figures.gradesAfter[static_cast<qsizetype>(grade)]),
                             static_cast<double>(then)};
    }
    m_counts->setCounts(counts);
    m_namedCounts->setBars(bars, {}, tr("Customers"));
}

void GradingPage::updateMoves()
{
    m_movesCard->setNote(isTrial() ? tr("%Ln customer(s)", nullptr, static_cast<int>(m_figures.moved))
                                   : QString());
    QStringList names = m_figures.gradesBefore;
    for (const QString &grade : m_figures.gradesAfter) {
        if (!names.contains(grade))
            names << grade;
    }
    QList<SankeyNode> nodes;
    const bool isLetters = isLettered();
    for (int i = 0; i < names.size(); ++i)
        nodes << SankeyNode{gradeLabel(names[i]), isLetters ? std::optional(gradeTone(i)) : std::nullopt};
    QList<SankeyFlow> flows;
    for (std::size_t from = 0; from < m_figures.moves.from; ++from) {
        for (std::size_t to = 0; to < m_figures.moves.to; ++to) {
            const std::int64_t count = m_figures.moves.at(from, to);
            const QString &name = m_figures.gradesAfter[static_cast<qsizetype>(to)];
            if (count > 0)
                flows << SankeyFlow{static_cast<int>(from), static_cast<int>(names.indexOf(name)), count};
        }
    }
    m_moves->setFlows(nodes, flows);
    m_moves->setVisible(isTrial());
    m_noMoves->setVisible(!isTrial());
    m_noMoves->setText(tr("Choose another scheme above to see who would move."), Tone::Muted);
}

void GradingPage::updateChips()
{
    for (int grade = 0; grade < static_cast<int>(m_figures.leads.size()); ++grade) {
        auto *chip = m_grades->button(grade);
        if (chip == nullptr) {
            chip = new Chip({}, m_leadsCard);
            chip->setCheckable(true);
            m_grades->addButton(chip, grade);
            m_leadsCard->addToHead(chip);
        }
        chip->setText(gradeLabel(m_figures.gradesAfter.value(grade)));
        chip->setAccessibleName(tr("Grade %1").arg(gradeWord(m_figures.gradesAfter.value(grade))));
        chip->setChecked(grade == m_grade);
    }
    for (QAbstractButton *chip : m_grades->buttons())
        chip->setVisible(m_grades->id(chip) < static_cast<int>(m_figures.leads.size()));
}

void GradingPage::updateLeads()
{
    if (m_figures.leads.empty())
        return;
    const auto grade = static_cast<std::size_t>(m_grade);
    const Row explained = m_explained;
    QAbstractItemDelegate *old = m_table->itemDelegateForColumn(GradeCountLeadModel::Grade);
    CellDelegate *looks = nullptr;
    if (isLettered())
        looks = isTrial() ? new GradeMoveDelegate(m_table) : new GradeDelegate(m_table);
    m_table->setItemDelegateForColumn(GradeCountLeadModel::Grade, looks);
    delete old;
    m_table->header().resizeSection(GradeCountLeadModel::Grade,
                                    scaledPixels(font(), isTrial() ? kMoveWidth : kGradeWidth));
    m_leads->setLeads(m_figures.leads[grade], m_figures.gradesAfter, isTrial());
    const std::int64_t all = m_figures.after[grade];
    m_leadsCard->setTitle(tr("Grade %1").arg(gradeWord(m_figures.gradesAfter.value(m_grade))));
    m_leadsCard->setNote(formatCount(all, locale()));
    if (m_leads->rowCount() > 0)
        m_table->selectRow(m_leads->rowOf(explained).value_or(0));
    explain();
}

void GradingPage::explain()
{
    const QList<int> rows = m_table->selectedRows();
    m_explained = rows.isEmpty() ? kNoRow : m_leads->leadAt(rows.first()).customer;
    if (rows.isEmpty())
        m_whyCard->clear();
    else
        m_whyCard->explain(m_leads->leadAt(rows.first()), m_figures.settings);
}

void GradingPage::updateStatus()
{
    QList<Span> spans{
        {tr("%Ln customer(s) graded", nullptr, static_cast<int>(m_figures.graded)), Tone::Text, true}};
    if (isTrial())
        spans << Span{u" · "_s} << Span{tr("%Ln would move", nullptr, static_cast<int>(m_figures.moved))}
              << Span{u" · "_s} << Span{tr("not applied")};
    const std::int64_t all = m_figures.after[static_cast<std::size_t>(m_grade)];
    if (m_leads->rowCount() < all)
        spans << Span{u" · "_s}
              << Span{tr("the %1 with the most points of %2 are listed")
                          .arg(formatCount(m_leads->rowCount(), locale()), formatCount(all, locale()))};
    setStatusText(spans);
}

void GradingPage::retranslate()
{
    setTitle(tr("Grading"));
    m_schemes->retranslate();
    m_schemes->setAccessibleName(tr("Scheme"));
    m_criteriaCard->setTitle(tr("Criteria"));
    m_countsCard->setTitle(tr("Customers per grade"));
    m_counts->setAccessibleName(tr("Customers per grade"));
    m_counts->setExportName(tr("Customers per grade"));
    m_namedCounts->setAccessibleName(tr("Customers per grade"));
    m_movesCard->setTitle(tr("Who moves"));
    m_moves->setAccessibleName(tr("Who moves"));
    m_moves->setExportName(tr("Who moves"));
    m_table->setAccessibleName(tr("Customers of the grade"));
    m_whyCard->retranslate();
    m_leads->retranslate();
    update();
}

} // namespace leadbook
