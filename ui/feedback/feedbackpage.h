// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/feedbackmodel.h"
#include "ui/insights/changepage.h"

namespace leadbook {

class Button;
class Card;
class CardGrid;
class Chip;
class FigureGrid;
class FigureTable;
class SpanLabel;
class FeedbackList;
class TableView;

/// What customers complain of, wish and praise, from the day it was noted until it is solved: the list in the
/// order in which it is to be dealt with, the chosen item, figures, and answers to surveys that ask for an
/// answer of ours.
class FeedbackPage : public ChangePage
{
    Q_OBJECT

public:
    explicit FeedbackPage(Workspace &workspace, QWidget *parent = nullptr);

    FeedbackModel &items() const { return *m_model; }
    TableView &list() const;
    FigureTable &low() const { return *m_low; }
    const FigureGrid &figures() const { return *m_figures; }
    const SpanLabel &about() const { return *m_about; }
    Chip &solvedChip() const { return *m_solved; }
    Button &answerButton() const { return *m_answer; }
    Button &solveButton() const { return *m_solve; }
    Button &openButton() const { return *m_openCustomer; }
    Button &lowButton() const { return *m_take; }
    Button &termsButton() const { return *m_terms; }

Q_SIGNALS:
    void customerRequested(std::int64_t customer);
    /// The sheet that says how an item was solved is wanted.
    void solveRequested(std::int64_t feedback, const QString &text);
    /// The sheet for a new item of @p customer is wanted, with what stands in it.
    void noteRequested(std::int64_t customer, const QString &kind, const QString &text);
    void termsRequested(const QString &terms);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    void writingChanged() override { updateChosen(); }

private:
    void buildHead();
    QWidget *buildBody();
    QWidget *buildChosen();
    void take(const FeedbackDesk &desk);
    void update();
    void updateFigures();
    void updateChosen();
    void updateLow();
    void showDesk();
    const FeedbackItem *chosen() const;
    const LowAnswer *chosenLow() const;

    std::shared_ptr<const FeedbackDesk> m_desk;
    FeedbackModel *m_model;
    CardGrid *m_cards = nullptr;
    Card *m_figureCard;
    FigureGrid *m_figures;
    FeedbackList *m_list;
    Card *m_itemCard;
    SpanLabel *m_about;
    Card *m_lowCard;
    FigureTable *m_low;
    Chip *m_solved;
    Button *m_terms;
    Button *m_answer;
    Button *m_solve;
    Button *m_openCustomer;
    Button *m_take;
};

} // namespace leadbook
