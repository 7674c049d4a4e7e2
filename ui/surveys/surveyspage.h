// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/surveyclasses.h"
#include "ui/insights/analysispage.h"
#include "workspace/surveys/churnreasons.h"
#include "workspace/surveys/surveyoverview.h"

#include <optional>

class QComboBox;

namespace leadbook {

class Button;
class Card;
class CardGrid;
class FigureTable;
class SpanLabel;

/// The questionnaires of the book with what was answered; beside them the questions of the chosen one, and
/// its figures by class, or why customers left and who.
class SurveysPage : public AnalysisPage
{
    Q_OBJECT

public:
    /// What a worker found out.
    struct Facts
    {
        Day asOf;
        std::vector<SurveySummary> surveys;
        std::size_t chosen = 0; ///< place in them
        QuestionnaireFigures questions;
        SurveyClassQuestion question;
        std::vector<SurveyClassRow> classes; ///< of a questionnaire that measures
        ChurnReasons churn;                  ///< of one that asks why customers left
    };

    explicit SurveysPage(Workspace &workspace, QWidget *parent = nullptr);

    const Facts &facts() const { return m_facts; }
    FigureTable &list() const { return *m_list; }
    FigureTable &questions() const { return *m_questions; }
    /// By class, or by reason.
    FigureTable &classes() const { return *m_classTable; }
    /// Who left; hidden for other questionnaires.
    FigureTable &lost() const { return *m_lost; }
    const SpanLabel &about() const { return *m_about; }
    Button &editButton() const { return *m_edit; }
    Button &newButton() const { return *m_new; }
    Button &importButton() const { return *m_import; }
    /// Shows the questionnaire at @p place of facts().surveys.
    void choose(int place);
    /// Shows the first questionnaire of @p kind.
    void choose(QuestionnaireKind kind);

Q_SIGNALS:
    void customersRequested(const QString &filterText, const QString &heading);
    void customerRequested(std::int64_t customer);
    /// A questionnaire is to be edited; id 0: a new one, or one as shipped.
    void editRequested(const leadbook::Questionnaire &questionnaire);
    /// Answers are to be imported to the one with this key or name.
    void importAnswersRequested(const QString &questionnaire);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    QWidget *buildBody();
    void take(const Facts &facts);
    void update();
    void updateChosen();
    void updateClasses();
    /// Shows who left for the reason that is current: who said so, or whose deals were lost for it.
    void updateLost();
    void goToLost(const QModelIndex &index);
    const SurveySummary *chosen() const;

    Facts m_facts;
    bool m_isUpdating = false;
    int m_place = 0;                         ///< the one asked for
    std::optional<QuestionnaireKind> m_kind; ///< asked for instead
    std::vector<LostCustomer> m_shownLost;

    CardGrid *m_cards = nullptr;
    QComboBox *m_by;
    Card *m_listCard;
    FigureTable *m_list;
    Card *m_questionCard;
    SpanLabel *m_about;
    FigureTable *m_questions = nullptr;
    Card *m_classCard;
    FigureTable *m_classTable;
    Card *m_lostCard;
    FigureTable *m_lost;
    Button *m_edit;
    Button *m_new;
    Button *m_import;
};

} // namespace leadbook
