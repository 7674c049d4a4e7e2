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
    plan(u"campaigns/surveys"_s, [this] { return makeSurveys(); });
    plan(u"campaigns/feedback"_s, [this] { return makeFeedback(); });
    plan(u"campaigns/health"_s, [this] { return makeHealth(); });
    plan(u"campaigns/market"_s, [this] { return makeMarket(); });
    addSurveySheets();
    m_sheets[u"campaigns/questionnaire"_s] = [this] {
        showPage(u"campaigns/surveys"_s);
        m_window->findChild<QuestionnaireSheet *>()->open(shippedQuestionnaires().front());
    };
    m_sheets[u"campaigns/answer"_s] = [this] { m_answers->open(ExampleCustomer::of(m_workspace).id); };
    m_sheets[u"campaigns/churn"_s] = [this] {
        showPage(u"campaigns/surveys"_s);
        m_window->findChild<SurveysPage *>()->choose(QuestionnaireKind::Churn);
    };
    m_sheets[u"campaigns/note"_s] = [this] {
        showPage(u"campaigns/feedback"_s);
        m_feedback->open(ExampleCustomer::of(m_workspace).id, {}, {});
    };
    m_sheets[u"campaigns/solve"_s] = [this] {
        showPage(u"campaigns/feedback"_s);
        m_solve->open(1, tr("The delivery came two weeks late."));
    };
    m_sheets[u"campaigns/terms"_s] = [this] {
        showPage(u"campaigns/feedback"_s);
        m_window->findChild<FeedbackTermsSheet *>()->open(FeedbackTerms().text());
    };
    m_sheets[u"campaigns/review"_s] = [this] {
        showPage(u"campaigns/health"_s);
        if (const auto example = ExampleCustomer::of(m_workspace); example.id != 0)
            m_window->findChild<ReviewSheet *>()->open(example.id, example.name);
    };
    m_sheets[u"campaigns/figure"_s] = [this] {
        showPage(u"campaigns/market"_s);
        MarketFigure example;
        example.day = m_workspace.clock().today();
        m_window->findChild<MarketFigureSheet *>()->open(example);
    };
}

/// Those that the page of one customer and the quick log open too.
void Application::addSurveySheets()
{
    const auto planSheet = [this](auto &sheet) {
        using Made = std::remove_pointer_t<decltype(sheet.made())>;
        sheet.setMaker([this] {
            auto *made = adopted(new Made(m_workspace, *m_window));
            connectChanges(*made);
            return made;
        });
    };
    planSheet(m_answers);
    planSheet(m_feedback);
    planSheet(m_solve);
    m_record.whenMade([this](RecordPage &page) {
        connect(&page, &RecordPage::surveyRequested, this,
                [this](std::int64_t customer) { m_answers->open(customer); });
        connect(&page, &RecordPage::feedbackRequested, this,
                [this](std::int64_t customer) { m_feedback->open(customer, {}, {}); });
        connect(&page, &RecordPage::solveRequested, this, calling(m_solve, &SolveSheet::open));
    });
    m_quickLog.whenMade([this](QuickLogSheet &sheet) {
        connect(&sheet, &QuickLogSheet::questionnaireRequested, this,
                [this](std::int64_t customer) { m_answers->open(customer); });
    });
}

Page *Application::makeSurveys()
{
    auto *page = new SurveysPage(m_workspace, m_window.get());
    connect(page, &SurveysPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connect(page, &SurveysPage::customerRequested, this, &Application::openRecord);
    auto *questionnaire = adopted(new QuestionnaireSheet(m_workspace, *m_window));
    connect(page, &SurveysPage::editRequested, questionnaire, &QuestionnaireSheet::open);
    auto *import = adopted(new SurveyImportSheet(m_workspace, *m_window));
    connect(page, &SurveysPage::importAnswersRequested, this, [this, import](const QString &name) {
        m_prompt.askOpen(m_window.get(), SurveyImportSheet::promptTitle(), SurveyImportSheet::promptFilter(),
                         [import, name](const QStringList &files) { import->open(files, name); });
    });
    connectChanges(*questionnaire);
    connectChanges(*import);
    return page;
}

Page *Application::makeFeedback()
{
    auto *page = new FeedbackPage(m_workspace, m_window.get());
    connect(page, &FeedbackPage::customerRequested, this, &Application::openRecord);
    connect(page, &FeedbackPage::solveRequested, this, calling(m_solve, &SolveSheet::open));
    connect(page, &FeedbackPage::noteRequested, this, calling(m_feedback, &FeedbackSheet::open));
    auto *terms = adopted(new FeedbackTermsSheet(m_workspace, *m_window));
    connect(page, &FeedbackPage::termsRequested, terms, &FeedbackTermsSheet::open);
    connectChanges(*page);
    connectChanges(*terms);
    return page;
}

Page *Application::makeHealth()
{
    auto *page = new HealthPage(m_workspace, m_window.get());
    connect(page, &HealthPage::customerRequested, this, &Application::openRecord);
    auto *review = adopted(new ReviewSheet(m_workspace, *m_window));
    connect(page, &HealthPage::reviewRequested, review, &ReviewSheet::open);
    connectChanges(*review);
    return page;
}

Page *Application::makeMarket()
{
    auto *page = new MarketPage(m_workspace, m_window.get());
    auto *figure = adopted(new MarketFigureSheet(m_workspace, *m_window));
    connect(page, &MarketPage::editRequested, figure, &MarketFigureSheet::open);
    connectChanges(*page);
    connectChanges(*figure);
    return page;
}

} // namespace leadbook
