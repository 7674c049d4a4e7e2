// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/movementspage.h"

#include "domain/shippedschemes.h"
#include "ui/charts/sankey.h"
#include "ui/delegates/cellinput.h"
#include "ui/delegates/tableview.h"
#include "ui/grading/gradingtabs.h"
#include "ui/grading/movementlist.h"
#include "ui/grading/reviewnotice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/grading/gradereview.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kDateWidth = 120;
constexpr int kAtOnceMs = 1'000; // an answer that takes longer is not repeated by itself
constexpr std::array<int, 3> kDays{7, 30, 90};

} // namespace

MovementsPage::MovementsPage(Workspace &workspace, QWidget *parent)
    : ChangePage(workspace, u"grading/movements"_s, u"grading"_s, parent)
    , m_since(new QComboBox(this))
    , m_dateInput(new CellInput(this))
    , m_mark(new Button({}, Button::Kind::Secondary, this))
    , m_notice(new ReviewNotice(workspace, this))
    , m_flowCard(new Card({}, this))
    , m_flows(new Sankey(m_flowCard))
    , m_flowNote(new SpanLabel(m_flowCard))
    , m_list(new MovementList(this))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(&m_list->table());
    retranslate();
    m_since->setCurrentIndex(static_cast<int>(Since::Days30));
    showWaiting();
}

void MovementsPage::buildHead()
{
    addBelowHead(new PageTabs(gradingTabs(), name(), this));
    m_dateInput->setFrame(true);
    m_dateInput->setIsDay(true);
    m_dateInput->setFixedWidth(kDateWidth);
    m_dateInput->hide();
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addToHead(m_since);
    addToHead(m_dateInput);
    addToHead(m_mark);
    connect(m_since, &QComboBox::activated, this, [this](int at) { setSince(static_cast<Since>(at)); });
    connect(m_dateInput, &CellInput::entered, this, &MovementsPage::dateEntered);
    connect(m_mark, &QAbstractButton::clicked, this, &MovementsPage::markReviewed);
    connect(this, &MovementsPage::done, this, &MovementsPage::askAgain); // a review is no part of a view
    connect(m_notice, &ReviewNotice::done, this, &MovementsPage::done);
    connect(m_notice, &ReviewNotice::failed, this, &MovementsPage::refused);
}

QWidget *MovementsPage::buildBody()
{
    m_flowNote->setWordWrap(true);
    m_flowCard->body().addWidget(m_flows, 1);
    m_flowCard->body().addWidget(m_flowNote);
    connect(m_flows, &Chart::partActivated, this, &MovementsPage::setRibbon);
    connect(m_list, &MovementList::flowCleared, this, [this] { setRibbon(-1); });
    connect(m_list, &MovementList::customerRequested, this, &MovementsPage::customerRequested);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_flowCard, 3);
    row->addWidget(m_list, 10);
    column->addLayout(row, 1);
    return body;
}

Day MovementsPage::sinceDay() const
{
    const auto since = static_cast<std::size_t>(std::max(0, m_since->currentIndex()));
    if (since < kDays.size())
        return workspace().clock().today() - kDays[since];
    // No day: the last review.
    return since == static_cast<std::size_t>(Since::Date) ? m_date : Day();
}

void MovementsPage::setSince(Since since)
{
    m_since->setCurrentIndex(static_cast<int>(since));
    m_dateInput->setVisible(since == Since::Date);
    const ViewPtr view = workspace().view();
    if (since == Since::Date && view) {
        if (!m_date.isValid())
            m_date = workspace().clock().today() - kDays.back();
        m_dateInput->setText(inputText(*view, FieldRef(FieldId::NextActionDay), CellValue(m_date)));
        m_dateInput->setFocus(Qt::OtherFocusReason);
    }
    askAgain();
}

void MovementsPage::dateEntered()
{
    const ViewPtr view = workspace().view();
    if (!view)
        return;
    const auto day = readInput(*view, FieldRef(FieldId::NextActionDay), m_dateInput->text());
    if (!day || !day->value<Day>().isValid()) {
        Q_EMIT refused(day ? tr("Name the day since which movements are shown.") : day.error().message);
        return;
    }
    m_date = std::min(day->value<Day>(), view->asOf);
    askAgain();
}

GradeMovementModel &MovementsPage::model() const
{
    return m_list->model();
}

void MovementsPage::setRibbon(int ribbon)
{
    const auto at = static_cast<std::size_t>(ribbon);
    if (ribbon >= 0 && at < m_figures.flows.size())
        m_list->setFlow(m_figures.flows[at], flowName(m_figures.flows[at]));
    else
        m_list->setFlow({}, {});
}

void MovementsPage::setCause(std::optional<GradeCause> cause)
{
    m_list->setCause(cause);
}

void MovementsPage::markReviewed()
{
    if (workspace().view())
        write(markGradesReviewed(workspace().clock().today()), tr("Marked as reviewed up to today."));
}

bool MovementsPage::followsAtOnce(const ViewPtr &, const ViewChange &)
{
    m_isOlder = m_lastMs > kAtOnceMs;
    if (m_isOlder && m_figures.log)
        updateStatus();
    return !m_isOlder;
}

void MovementsPage::ask()
{
    m_isOlder = false;
    using Answer = std::pair<Result<GradeMovementFigures>, qint64>;
    runAside(
        [path = workspace().dataPath(), from = sinceDay()](const View &view, const Progress &progress) {
            QElapsedTimer timer;
            timer.start();
            auto figures = gradeMovementFigures(path, view, from, progress);
            return Answer(std::move(figures), timer.elapsed());
        },
        [this](const Answer &answer) {
            m_lastMs = answer.second;
            take(answer.first);
        });
}

void MovementsPage::forget()
{
    m_figures = {};
    m_lastMs = 0;
    m_list->clear();
}

void MovementsPage::take(const Result<GradeMovementFigures> &figures)
{
    if (!figures) {
        showFailed(figures.error().message);
        return;
    }
    m_figures = *figures;
    // A ribbon that is not there any more chooses nobody.
    const auto chosen = m_list->model().choice().flow;
    if (chosen && std::ranges::none_of(m_figures.flows, [&chosen](const GradeFlow &flow) {
            return flow.from == chosen->from && flow.to == chosen->to;
        }))
        m_list->setFlow({}, {});
    m_list->setFigures(m_figures, workspace().clock().today());
    update();
}

QString MovementsPage::gradeName(int grade) const
{
    return grade == kNewCustomers ? tr("New") : gradeLabel(m_figures.log->grades.value(grade));
}

QString MovementsPage::flowName(const GradeFlow &flow) const
{
    return u"%1 → %2"_s.arg(gradeName(flow.from), gradeName(flow.to));
}

void MovementsPage::update()
{
    if (!m_figures.log)
        return;
    if (m_figures.customers == 0) {
        showNothing(tr("Nobody is graded yet"),
                    tr("Import your customers from a file, or look around first."));
        setStatusText({});
        return;
    }
    updateFlows();
    updateStatus();
    showBody();
}

void MovementsPage::updateFlows()
{
    const bool isLettered = m_list->model().isLettered();
    QList<SankeyNode> nodes;
    for (int grade = 0; grade < m_figures.log->grades.size(); ++grade)
        nodes << SankeyNode{gradeName(grade), isLettered ? std::optional(gradeTone(grade)) : std::nullopt,
                            false};
    if (m_figures.entered > 0)
        nodes << SankeyNode{gradeName(kNewCustomers), Tone::Muted, true};
    const int newNode = static_cast<int>(m_figures.log->grades.size());
    QList<SankeyFlow> flows;
    for (const GradeFlow &flow : m_figures.flows)
        flows << SankeyFlow{flow.from == kNewCustomers ? newNode : flow.from, flow.to, flow.customers};
    m_flows->setFlows(nodes, flows);
    const Day today = workspace().clock().today();
    m_flowCard->setNote(tr("since %1").arg(formatDay(m_figures.log->from, today, locale())));
    m_flowNote->setText(m_figures.lastReview.isValid()
                            ? tr("Last reviewed %1.").arg(formatDay(m_figures.lastReview, today, locale()))
                            : tr("Not marked as reviewed yet."),
                        Tone::Muted);
}

void MovementsPage::updateStatus()
{
    const auto movements = static_cast<int>(m_figures.log->movements.size());
    QList<Span> spans{
        {tr("%Ln customer(s) moved", nullptr, static_cast<int>(m_figures.moved)), Tone::Text, true},
        {u" · "_s},
        {tr("%Ln movement(s)", nullptr, movements)}};
    if (m_figures.entered > 0)
        spans << Span{u" · "_s} << Span{tr("%Ln new", nullptr, static_cast<int>(m_figures.entered))};
    spans << Span{u" · "_s} << Span{tr("by the days of events, not of entry")};
    if (m_isOlder)
        spans << Span{u" · "_s}
              << Span{tr("the book changed since; choose the time again to look anew"), Tone::Warning};
    setStatusText(spans);
}

void MovementsPage::fillSince()
{
    const QSignalBlocker quiet(m_since);
    const int chosen = m_since->currentIndex();
    m_since->clear();
    for (const int days : kDays)
        m_since->addItem(tr("Last %n day(s)", nullptr, days));
    m_since->addItem(tr("Since the last review"));
    m_since->addItem(tr("Since a day…"));
    m_since->setCurrentIndex(chosen);
}

void MovementsPage::retranslate()
{
    setTitle(tr("Grading"));
    fillSince();
    m_since->setAccessibleName(tr("Movements since"));
    m_dateInput->setAccessibleName(tr("Since the day"));
    m_mark->setText(tr("Mark as reviewed"));
    m_flowCard->setTitle(tr("From then to now"));
    m_flows->setAccessibleName(tr("Grades then and now"));
    m_flows->setExportName(tr("Grades then and now"));
    m_list->retranslate();
    update();
}

} // namespace leadbook
