// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/examplecustomer.h"
#include "domain/feedbackterms.h"
#include "domain/surveys/questionnaire.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/feedbacksheet.h"
#include "ui/feedback/feedbacktermssheet.h"
#include "ui/feedback/healthpage.h"
#include "ui/feedback/marketfiguresheet.h"
#include "ui/feedback/marketpage.h"
#include "ui/feedback/reviewsheet.h"
#include "ui/feedback/solvesheet.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/record/recordpage.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/surveys/answersheet.h"
#include "ui/surveys/questionnairesheet.h"
#include "ui/surveys/surveyimportsheet.h"
#include "ui/surveys/surveyspage.h"

using namespace Qt::StringLiterals;

// Surveys, feedback, the health of key accounts and figures of the market: pages under Campaigns, their
// sheets and what the page of a customer asks of them.

namespace leadbook {

void Application::addSurveys()
{
    auto *surveys = new SurveysPage(m_workspace, m_window.get());
    m_window->addHiddenPage(surveys);
    connect(surveys, &SurveysPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connect(surveys, &SurveysPage::customerRequested, this, &Application::openRecord);
    auto *questionnaire = new QuestionnaireSheet(m_workspace, *m_window);
    connect(surveys, &SurveysPage::editRequested, questionnaire, &QuestionnaireSheet::open);
    auto *import = new SurveyImportSheet(m_workspace, *m_window);
    connect(surveys, &SurveysPage::importAnswersRequested, this, [this, import](const QString &name) {
        m_prompt.askOpen(m_window.get(), SurveyImportSheet::promptTitle(), SurveyImportSheet::promptFilter(),
                         [import, name](const QStringList &files) { import->open(files, name); });
    });
    auto *answers = new AnswerSheet(m_workspace, *m_window);
    connect(m_record, &RecordPage::surveyRequested, answers,
            [answers](std::int64_t customer) { answers->open(customer); });
    connect(m_quickLog, &QuickLogSheet::questionnaireRequested, answers,
            [answers](std::int64_t customer) { answers->open(customer); });
    for (ChangeSheet *each : std::initializer_list<ChangeSheet *>{questionnaire, import, answers})
        connectChanges(*each);
    m_sheets[u"campaigns/questionnaire"_s] = [this, questionnaire] {
        showPage(u"campaigns/surveys"_s);
        questionnaire->open(shippedQuestionnaires().front());
    };
    m_sheets[u"campaigns/answer"_s] = [this, answers] { answers->open(ExampleCustomer::of(m_workspace).id); };
    m_sheets[u"campaigns/churn"_s] = [this, surveys] {
        showPage(u"campaigns/surveys"_s);
        surveys->choose(QuestionnaireKind::Churn);
    };
    addFeedback();
    addHealth();
}

void Application::addFeedback()
{
    auto *page = new FeedbackPage(m_workspace, m_window.get());
    m_window->addHiddenPage(page);
    connect(page, &FeedbackPage::customerRequested, this, &Application::openRecord);
    connectChanges(*page);
    auto *solve = new SolveSheet(m_workspace, *m_window);
    connect(page, &FeedbackPage::solveRequested, solve, &SolveSheet::open);
    auto *terms = new FeedbackTermsSheet(m_workspace, *m_window);
    connect(page, &FeedbackPage::termsRequested, terms, &FeedbackTermsSheet::open);
    auto *note = new FeedbackSheet(m_workspace, *m_window);
    connect(page, &FeedbackPage::noteRequested, note, &FeedbackSheet::open);
    connect(m_record, &RecordPage::feedbackRequested, note,
            [note](std::int64_t customer) { note->open(customer, {}, {}); });
    connect(m_record, &RecordPage::solveRequested, solve, &SolveSheet::open);
    for (ChangeSheet *each : std::initializer_list<ChangeSheet *>{solve, terms, note})
        connectChanges(*each);
    m_sheets[u"campaigns/note"_s] = [this, note] {
        showPage(u"campaigns/feedback"_s);
        note->open(ExampleCustomer::of(m_workspace).id, {}, {});
    };
    m_sheets[u"campaigns/solve"_s] = [this, solve] {
        showPage(u"campaigns/feedback"_s);
        solve->open(1, tr("The delivery came two weeks late."));
    };
    m_sheets[u"campaigns/terms"_s] = [this, terms] {
        showPage(u"campaigns/feedback"_s);
        terms->open(FeedbackTerms().text());
    };
}

void Application::addHealth()
{
    auto *health = new HealthPage(m_workspace, m_window.get());
    m_window->addHiddenPage(health);
    connect(health, &HealthPage::customerRequested, this, &Application::openRecord);
    auto *review = new ReviewSheet(m_workspace, *m_window);
    connect(health, &HealthPage::reviewRequested, review, &ReviewSheet::open);
    auto *market = new MarketPage(m_workspace, m_window.get());
    m_window->addHiddenPage(market);
    connectChanges(*market);
    auto *figure = new MarketFigureSheet(m_workspace, *m_window);
    connect(market, &MarketPage::editRequested, figure, &MarketFigureSheet::open);
    for (ChangeSheet *each : std::initializer_list<ChangeSheet *>{review, figure})
        connectChanges(*each);
    m_sheets[u"campaigns/review"_s] = [this, review] {
        showPage(u"campaigns/health"_s);
        if (const auto example = ExampleCustomer::of(m_workspace); example.id != 0)
            review->open(example.id, example.name);
    };
    m_sheets[u"campaigns/figure"_s] = [this, figure] {
        showPage(u"campaigns/market"_s);
        MarketFigure example;
        example.day = m_workspace.clock().today();
        figure->open(example);
    };
}

} // namespace leadbook
