// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/surveyspage.h"

#include "ui/campaigns/campaignstabs.h"
#include "ui/retention/figuretable.h"
#include "ui/retention/valuewords.h"
#include "ui/shell/pagetabs.h"
#include "ui/surveys/surveytables.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kTableHeight = 200;
constexpr int kSmallHeight = 150;
constexpr int kInset = 14;

} // namespace

SurveysPage::SurveysPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"campaigns/surveys"_s, u"campaigns"_s, parent)
    , m_by(new QComboBox(this))
    , m_listCard(new Card({}, this))
    , m_list(new FigureTable(*m_listCard))
    , m_questionCard(new Card({}, this))
    , m_about(new SpanLabel(m_questionCard))
    , m_classCard(new Card({}, this))
    , m_classTable(new FigureTable(*m_classCard))
    , m_lostCard(new Card({}, this))
    , m_lost(new FigureTable(*m_lostCard))
    , m_edit(new Button({}, Button::Kind::Secondary, this))
    , m_new(new Button({}, Button::Kind::Secondary, this))
    , m_import(new Button({}, Button::Kind::Primary, this))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_list);
    // Questionnaires are no part of a view: a change of them alone makes no other one.
    followEveryChange();
    retranslate();
    showWaiting();
}

void SurveysPage::buildHead()
{
    addBelowHead(new PageTabs(campaignsTabs(), name(), this));
    for (std::size_t i = 0; i < kCustomerClasses.size(); ++i)
        m_by->addItem({});
    for (QWidget *control : std::initializer_list<QWidget *>{m_by, m_new, m_edit, m_import})
        addAction(control);
    connect(m_by, &QComboBox::currentIndexChanged, this, &SurveysPage::askAgain);
    connect(m_new, &QAbstractButton::clicked, this, [this] { Q_EMIT editRequested(Questionnaire()); });
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        if (const SurveySummary *survey = chosen())
            Q_EMIT editRequested(survey->questionnaire);
    });
    connect(m_import, &QAbstractButton::clicked, this, [this] {
        const SurveySummary *survey = chosen();
        const Questionnaire questionnaire = survey == nullptr ? Questionnaire() : survey->questionnaire;
        Q_EMIT importAnswersRequested(questionnaire.key.isEmpty() ? questionnaire.name : questionnaire.key);
    });
}

QWidget *SurveysPage::buildBody()
{
    auto *above = new QVBoxLayout;
    above->setContentsMargins(kInset, 0, kInset, kInset / 2);
    m_about->setWordWrap(true);
    above->addWidget(m_about);
    m_questionCard->body().addLayout(above);
    m_questions = new FigureTable(*m_questionCard);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isUpdating && current.isValid() && current.row() != m_place)
                    choose(current.row());
            });
    connect(m_classTable, &FigureTable::customersRequested, this, &SurveysPage::customersRequested);
    connect(m_classTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SurveysPage::updateLost);
    connect(m_classTable, &QAbstractItemView::activated, this, &SurveysPage::goToLost);
    connect(m_lost, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (index.isValid() && row < m_shownLost.size())
            Q_EMIT customerRequested(m_shownLost[row].customer);
    });
    m_list->setMinimumHeight(kTableHeight);
    m_questions->setMinimumHeight(kTableHeight);
    m_classTable->setMinimumHeight(kSmallHeight);
    m_lost->setMinimumHeight(kSmallHeight);
    m_cards =
        new CardGrid({m_listCard, m_questionCard, m_classCard, m_lostCard}, {{4, 5}, {1, 1}}, kTwoColumns);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

void SurveysPage::choose(int place)
{
    m_place = place;
    m_kind.reset();
    askAgain();
}

void SurveysPage::choose(QuestionnaireKind kind)
{
    m_kind = kind;
    askAgain();
}

void SurveysPage::ask()
{
    const auto find = [path = workspace().dataPath(), place = m_place, kind = m_kind,
                       by = static_cast<CustomerClass>(m_by->currentIndex())](
                          const View &view, const Progress &progress) -> Result<Facts> {
        Facts facts;
        facts.asOf = view.asOf;
        auto surveys = surveyOverview(path, view.asOf, progress);
        LEADBOOK_TRY(surveys);
        facts.surveys = *std::move(surveys);
        facts.chosen = std::min(static_cast<std::size_t>(std::max(0, place)), facts.surveys.size() - 1);
        for (std::size_t i = facts.surveys.size(); kind && i-- > 0;) {
            if (facts.surveys[i].questionnaire.kind == *kind)
                facts.chosen = i;
        }
        const Questionnaire &questionnaire = facts.surveys[facts.chosen].questionnaire;
        auto questions = questionFigures(path, questionnaire, {{}, view.asOf}, progress);
        LEADBOOK_TRY(questions);
        facts.questions = *std::move(questions);
        if (const auto measure = measureOf(questionnaire)) {
            facts.question = {*measure, by, {}, {}};
            facts.classes = surveyClassRows(view, facts.question, progress);
        } else if (questionnaire.kind == QuestionnaireKind::Churn) {
            auto churn = churnReasons(path, view, progress);
            LEADBOOK_TRY(churn);
            facts.churn = *std::move(churn);
        }
        return facts;
    };
    run(find, [this](const Facts &facts) { take(facts); });
}

void SurveysPage::forget()
{
    m_facts = {};
    for (FigureTable *table : {m_list, m_questions, m_classTable, m_lost})
        table->clearRows();
}

void SurveysPage::take(const Facts &facts)
{
    m_facts = facts;
    m_place = static_cast<int>(m_facts.chosen);
    m_kind.reset();
    update();
    showBody();
}

const SurveySummary *SurveysPage::chosen() const
{
    return m_facts.chosen < m_facts.surveys.size() ? &m_facts.surveys[m_facts.chosen] : nullptr;
}

void SurveysPage::update()
{
    if (!hasAnswer())
        return;
    m_isUpdating = true;
    m_list->setTable(surveyListColumns(), surveyListRows(m_facts.surveys, locale()), {220, 80, 92, 72});
    m_list->setCurrentIndex(m_list->model()->index(m_place, qMax(0, m_list->currentIndex().column())));
    m_isUpdating = false;
    updateChosen();
    updateClasses();
    std::int64_t responses = 0;
    for (const SurveySummary &survey : m_facts.surveys)
        responses += survey.responses;
    setStatusText({{tr("%Ln questionnaire(s)", nullptr, int(m_facts.surveys.size())), Tone::Text, true},
                   {u" · "_s},
                   {tr("answered %Ln time(s)", nullptr, int(responses))}});
}

void SurveysPage::updateChosen()
{
    const SurveySummary *survey = chosen();
    m_edit->setEnabled(survey != nullptr);
    m_import->setEnabled(survey != nullptr);
    if (survey == nullptr)
        return;
    m_questionCard->setTitle(survey->questionnaire.name);
    m_about->setSpans(aboutSurvey(*survey, locale()));
    m_questions->setTable(questionColumnsOfTable(), questionRows(m_facts.questions, locale()), {300, 72, 96});
}

void SurveysPage::updateClasses()
{
    const SurveySummary *survey = chosen();
    const bool isMeasured = survey != nullptr && measureOf(survey->questionnaire).has_value();
    const bool isChurn = survey != nullptr && survey->questionnaire.kind == QuestionnaireKind::Churn;
    m_by->setEnabled(isMeasured);
    if (isMeasured) {
        m_classCard->setTitle(m_facts.question.measure == SurveyMeasure::Nps ? tr("NPS by class")
                                                                             : tr("CSAT by class"));
        m_classCard->setNote(tr("all answers of the book; classes are those of today"));
        m_classTable->setTable(surveyClassColumns(m_facts.question.measure),
                               surveyClassTable(m_facts.classes, m_facts.question, m_facts.asOf, locale()),
                               {120, 72, 76, 150, 60});
    } else if (isChurn) {
        m_classCard->setTitle(tr("Reasons"));
        m_classCard->setNote(tr("%1 churned customers, %2 of them were asked")
                                 .arg(locale().toString(qlonglong{m_facts.churn.churned}),
                                      locale().toString(qlonglong{m_facts.churn.asked})));
        m_classTable->setTable(churnColumns(), churnRows(m_facts.churn, m_facts.asOf), {220, 72, 92});
        updateLost();
    }
    m_classTable->setAccessibleName(isChurn ? tr("Reasons") : tr("Figures by class"));
    m_classCard->setVisible(isMeasured || isChurn);
    m_lostCard->setVisible(isChurn);
    m_cards->arrange();
}

void SurveysPage::updateLost()
{
    const SurveySummary *survey = chosen();
    if (survey == nullptr || survey->questionnaire.kind != QuestionnaireKind::Churn)
        return;
    // The first line is everybody.
    const QModelIndex current = m_classTable->currentIndex();
    const int place = current.row() - 1;
    const QString reason = place >= 0 && place < int(m_facts.churn.reasons.size())
                               ? m_facts.churn.reasons[static_cast<std::size_t>(place)].reason
                               : QString();
    m_shownLost = m_facts.churn.customers;
    std::erase_if(m_shownLost,
                  [&](const LostCustomer &lost) { return !isOfChurnFigure(lost, reason, current.column()); });
    m_lostCard->setTitle(reason.isEmpty() ? tr("Who left") : tr("Who left: %1").arg(reason));
    m_lost->setTable(lostColumns(), lostRows(m_shownLost), {140, 92, 240});
}

/// The people of a figure that is no filter are those at the side.
void SurveysPage::goToLost(const QModelIndex &index)
{
    if (!m_lostCard->isVisible() || !index.isValid() || m_shownLost.empty() ||
        !m_classTable->figures().cellAt(index).filter.isEmpty())
        return;
    m_lost->setCurrentIndex(m_lost->model()->index(0, 0));
    m_lost->setFocus(Qt::OtherFocusReason);
}

void SurveysPage::retranslate()
{
    setTitle(tr("Surveys"));
    for (int i = 0; i < classNames().size(); ++i)
        m_by->setItemText(i, classNames().at(i));
    m_by->setAccessibleName(tr("Classes"));
    m_listCard->setTitle(tr("Questionnaires"));
    m_list->setAccessibleName(tr("Questionnaires"));
    m_questions->setAccessibleName(tr("Questions and answers"));
    m_lostCard->setNote(tr("Enter opens the customer"));
    m_lost->setAccessibleName(tr("Who left"));
    m_edit->setText(tr("Edit…"));
    m_new->setText(tr("New questionnaire…"));
    m_import->setText(tr("Import answers…"));
    if (hasAnswer())
        askAgain(); // those that are shipped are named by the worker
    update();
}

} // namespace leadbook
