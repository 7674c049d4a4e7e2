// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/missinginputmodel.h"
#include "items/openquestionmodel.h"
#include "items/ownerqualitymodel.h"
#include "ui/insights/analysispage.h"

namespace leadbook {

class Button;
class Card;
class FigureGrid;
class SpanLabel;
class TableView;

/// How sure the grades are: which unknown input keeps how many from being sure, whom to ask first, and how
/// complete each owner's customers are. Enter on a figure lists the people it counts, Enter on a question
/// opens the customer at the field to fill in.
class DataQualityPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit DataQualityPage(Workspace &workspace, QWidget *parent = nullptr);

    const DataQuality &quality() const { return m_quality; }
    TableView &inputTable() const { return *m_inputTable; }
    TableView &questionTable() const { return *m_questionTable; }
    TableView &ownerTable() const { return *m_ownerTable; }
    const FigureGrid &figures() const { return *m_figures; }

Q_SIGNALS:
    /// The user wants to see the customers that pass @p filter, called @p title.
    void customersRequested(const QString &filter, const QString &title);
    /// The user wants to fill in input @p field (as in GradeScheme::fields()) of customer @p id.
    void answerRequested(std::int64_t id, const QString &field);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildSure();
    void buildQuestions();
    void buildOwners();
    QWidget *buildBody();
    void take(const DataQuality &quality);
    void update();
    void updateFigures();

    DataQuality m_quality;

    Card *m_sureCard;
    FigureGrid *m_figures;
    Button *m_show;
    TableView *m_inputTable;
    MissingInputModel *m_inputs;
    Card *m_questionCard;
    TableView *m_questionTable;
    OpenQuestionModel *m_questions;
    Card *m_ownerCard;
    TableView *m_ownerTable;
    OwnerQualityModel *m_owners;
};

} // namespace leadbook
