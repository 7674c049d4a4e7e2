// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retentionpage.h"

#include "ui/charts/heatmap.h"
#include "ui/insights/figuregrid.h"
#include "ui/insights/insightstabs.h"
#include "ui/retention/retentionwords.h"
#include "ui/retention/unitchips.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/purchasecohorts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kCellWidth = 46;
constexpr int kCellHeight = 20;
constexpr int kRowLabels = 120;
constexpr int kMargin = 40; // above and below the cells
/// How many of the newest months or quarters may be shown.
constexpr std::array kDepths{12, 24, 36};
/// After so many months or quarters all cohorts are taken together.
constexpr std::array<std::size_t, 5> kLater{1, 2, 3, 6, 11};

} // namespace

RetentionPage::RetentionPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"insights/retention"_s, u"insights"_s, parent)
    , m_units(new UnitChips(CalendarUnit::Month, this))
    , m_rules(new QComboBox(this))
    , m_depths(new QComboBox(this))
    , m_card(new Card({}, this))
    , m_measures{new Chip({}, m_card), new Chip({}, m_card), new Chip({}, m_card)}
    , m_scroll(new QScrollArea(m_card))
    , m_heat(new HeatMap)
    , m_ruleText(new SpanLabel(m_card))
    , m_notes(new SpanLabel(m_card))
    , m_togetherCard(new Card({}, this))
    , m_together(new FigureGrid(int(kLater.size()) + 1, m_togetherCard))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_heat);
    retranslate();
    showWaiting();
}

void RetentionPage::buildHead()
{
    addBelowHead(new PageTabs(insightsTabs(), name(), this));
    for (Chip *chip : m_units->chips())
        addToHead(chip);
    connect(m_units, &UnitChips::changed, this, &RetentionPage::askAgain);
    for (int i = 0; i < ruleNames().size(); ++i)
        m_rules->addItem({});
    m_rules->setCurrentIndex(static_cast<int>(CohortRule::Positive));
    connect(m_rules, &QComboBox::currentIndexChanged, this, &RetentionPage::askAgain);
    addAction(m_rules);
    for (std::size_t i = 0; i < kDepths.size(); ++i)
        m_depths->addItem({});
    connect(m_depths, &QComboBox::currentIndexChanged, this, &RetentionPage::askAgain);
    addAction(m_depths);
    auto *measures = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        m_measures[i]->setCheckable(true);
        measures->addButton(m_measures[i]);
        m_card->addToHead(m_measures[i]);
        connect(m_measures[i], &QAbstractButton::clicked, this,
                [this, i] { setMeasure(static_cast<CellMeasure>(i)); });
    }
    m_measures[0]->setChecked(true);
}

QWidget *RetentionPage::buildBody()
{
    m_heat->setTone(Tone::Good);
    m_scroll->setWidget(m_heat);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its arrows would be taken from the cells
    connect(m_heat, &Chart::partReached, this, [this](const QRect &area) {
        m_scroll->ensureVisible(area.center().x(), area.center().y(), area.width(), area.height());
    });
    connect(m_heat, &Chart::partActivated, this, &RetentionPage::open);
    for (SpanLabel *label : {m_ruleText, m_notes}) {
        label->setWordWrap(true);
        label->setPixels(12);
    }
    m_card->body().addWidget(m_scroll, 1);
    m_card->body().addWidget(m_ruleText);
    m_card->body().addWidget(m_notes);
    m_togetherCard->body().addWidget(m_together);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_card, 1);
    column->addWidget(m_togetherCard);
    return body;
}

void RetentionPage::setUnit(CalendarUnit unit)
{
    m_units->setUnit(unit);
}

void RetentionPage::setRule(CohortRule rule)
{
    m_rules->setCurrentIndex(static_cast<int>(rule));
}

void RetentionPage::setDepth(int choice)
{
    m_depths->setCurrentIndex(choice);
}

void RetentionPage::setMeasure(CellMeasure measure)
{
    m_measures[static_cast<std::size_t>(measure)]->setChecked(true);
    m_measure = measure;
    update();
}

void RetentionPage::ask()
{
    const int most = kDepths[static_cast<std::size_t>(m_depths->currentIndex())];
    run([unit = m_units->unit(), rule = static_cast<CohortRule>(m_rules->currentIndex()),
         most](const View &view,
               const Progress &progress) { return retentionFigures(view, unit, rule, most, progress); },
        [this](const RetentionFigures &figures) { take(figures); });
}

void RetentionPage::forget()
{
    m_figures = {};
}

void RetentionPage::take(const RetentionFigures &figures)
{
    m_figures = figures;
    update();
}

void RetentionPage::update()
{
    if (!hasAnswer())
        return;
    if (m_figures.purchases == 0) {
        showNothing(
            tr("No purchases yet"),
            tr("Retention shows who bought again after a first purchase. Import your purchases (customer, "
               "date, amount, order number), or look around first."));
        setStatusText({});
        return;
    }
    if (m_figures.cohorts.cohorts.empty()) {
        showNothing(tr("No purchase counts by this rule"),
                    tr("Choose “%1” above, or import purchases with a customer and an amount above 0.")
                        .arg(ruleNames().at(static_cast<int>(CohortRule::All))));
        setStatusText({});
        return;
    }
    const CohortQuestion &question = m_figures.cohorts.question;
    m_card->setTitle(retentionTitle(question.unit));
    m_heat->setExportName(retentionTitle(question.unit));
    m_heat->setAccessibleName(retentionTitle(question.unit));
    m_ruleText->setText(ruleDefinition(question.rule), Tone::Muted);
    m_notes->setText(retentionNotes(m_figures, locale()), Tone::Muted);
    updateHeatMap();
    updateTogether();
    updateStatus();
    showBody();
}

double RetentionPage::valueOf(const Cohort &cohort, std::size_t column) const
{
    switch (m_measure) {
    case CellMeasure::Customers:
        return static_cast<double>(cohort.cells[column].active);
    case CellMeasure::Money:
        return cohort.cells[column].money.toDouble();
    case CellMeasure::Share:
        break;
    }
    return cohort.share(column);
}

void RetentionPage::updateHeatMap()
{
    const auto &cohorts = m_figures.cohorts.cohorts;
    const std::size_t columns = m_figures.columns();
    HeatMapValues values;
    values.columnsOnTop = true;
    for (std::size_t column = 0; column < columns; ++column)
        values.columns << QString::number(column);
    for (std::size_t row = 0; row < cohorts.size(); ++row) {
        const Cohort &cohort = cohorts[row];
        values.rows << tr("%1 · %2", "a month, and how many customers")
                           .arg(unitName(cohort.start, m_figures.cohorts.question.unit),
                                formatCount(cohort.size, locale()));
        for (std::size_t column = 0; column < columns; ++column) {
            const bool isThere = column < cohort.cells.size();
            if (isThere && m_figures.isRunning(row, column))
                values.unfinished << values.cells.size();
            values.tips << (isThere ? cellTip(m_figures, row, column, locale()) : QString());
            values.cells << (isThere ? std::optional(valueOf(cohort, column)) : std::nullopt);
        }
    }
    values.columnTitle = laterTitle(m_figures.cohorts.question.unit);
    if (m_measure == CellMeasure::Share) {
        values.darkest = 1;
        m_heat->setFigure([](double value, const QLocale &locale) { return formatPercent(value, locale); });
    } else {
        m_heat->setFigure({});
    }
    m_heat->setMinimumSize(kRowLabels + kCellWidth * int(columns),
                           kMargin + kCellHeight * int(cohorts.size()));
    m_heat->setValues(values);
    const QStringList notes{tr("share of the customers who bought again"), tr("customers who bought again"),
                            tr("what they paid, returns taken off")};
    m_card->setNote(notes[static_cast<int>(m_measure)]);
}

void RetentionPage::updateTogether()
{
    const bool isMonth = m_figures.cohorts.question.unit == CalendarUnit::Month;
    std::int64_t shown = 0;
    for (const Cohort &cohort : m_figures.cohorts.cohorts)
        shown += cohort.size;
    QList<Figure> together{{tr("Customers"), formatCount(shown, locale()), tr("of the cohorts shown")}};
    for (const std::size_t later : kLater) {
        const std::int64_t followed = later < m_figures.columns() ? m_figures.followed(later) : 0;
        const std::int64_t active = followed > 0 ? m_figures.active(later) : 0;
        const QString label = isMonth ? tr("After %Ln month(s)", nullptr, static_cast<int>(later))
                                      : tr("After %Ln quarter(s)", nullptr, static_cast<int>(later));
        together << Figure{
            label,
            followed > 0 ? formatPercent(double(active) / double(followed), locale(), 1) : unknownText(),
            followed > 0 ? tr("%1 of %2", "a count and of how many")
                               .arg(formatCount(active, locale()), formatCount(followed, locale()))
                         : tr("not there yet")};
    }
    m_together->setFigures(together);
}

void RetentionPage::updateStatus()
{
    QList<Span> spans{{tr("%Ln customer(s) with a purchase", nullptr, static_cast<int>(m_figures.customers)),
                       Tone::Text, true}};
    if (m_figures.older > 0)
        spans << Span{u" · "_s}
              << Span{tr("%Ln older cohort(s) not shown", nullptr, static_cast<int>(m_figures.older))};
    spans << Span{u" · "_s} << Span{tr("Enter on a cell shows who they are")};
    setStatusText(spans);
}

void RetentionPage::open(int part)
{
    const auto columns = static_cast<int>(m_figures.columns());
    if (columns == 0)
        return;
    const auto row = static_cast<std::size_t>(part / columns);
    const auto column = static_cast<std::size_t>(part % columns);
    if (row >= m_figures.cohorts.cohorts.size() || !m_figures.cell(row, column))
        return;
    Q_EMIT customersRequested(cohortFilter(m_figures.cohorts.question, m_figures.cohorts.cohorts[row].start,
                                           static_cast<int>(column)),
                              cellHeading(m_figures, row, column));
}

void RetentionPage::retranslate()
{
    setTitle(tr("Insights"));
    m_units->retranslate();
    const QStringList rules = ruleNames();
    for (int i = 0; i < rules.size(); ++i) {
        m_rules->setItemText(i, rules[i]);
        m_rules->setItemData(i, ruleDefinition(static_cast<CohortRule>(i)), Qt::ToolTipRole);
    }
    m_rules->setAccessibleName(tr("What counts as a purchase"));
    for (std::size_t i = 0; i < kDepths.size(); ++i)
        m_depths->setItemText(static_cast<int>(i), tr("Newest %1").arg(kDepths[i]));
    m_depths->setAccessibleName(tr("How many cohorts"));
    const QStringList measures{tr("Share"), tr("Customers"), tr("Money")};
    for (std::size_t i = 0; i < m_measures.size(); ++i)
        m_measures[i]->setText(measures[static_cast<qsizetype>(i)]);
    m_togetherCard->setTitle(tr("All cohorts together"));
    m_togetherCard->setNote(
        tr("share who bought in that month or quarter after the first, of those whose time came"));
    update();
}

} // namespace leadbook
