// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/changepage.h"
#include "workspace/strategies/strategybook.h"

namespace leadbook {

class Button;
class Card;
class CardGrid;
class FigureTable;
class SpanLabel;

/// The strategies of the book by class, with their customers and what became of their steps; beside them the
/// goal and the steps of the chosen one. Puts strategies into use and out of it, and asks for the sheets that
/// edit one and that propose steps.
class StrategiesPage : public ChangePage
{
    Q_OBJECT

public:
    explicit StrategiesPage(Workspace &workspace, QWidget *parent = nullptr);

    const StrategyBook &strategies() const { return m_book; }
    FigureTable &list() const { return *m_list; }
    FigureTable &steps() const { return *m_steps; }
    /// What became of its tasks by owner.
    FigureTable &owners() const { return *m_owners; }
    /// Goal, cadence and owner of the chosen one.
    const SpanLabel &about() const { return *m_about; }
    Button &useButton() const { return *m_use; }
    Button &editButton() const { return *m_edit; }
    Button &proposeButton() const { return *m_propose; }
    Button &newButton() const { return *m_new; }

Q_SIGNALS:
    void customersRequested(const QString &filterText, const QString &heading);
    /// A strategy is to be edited; id 0: a new one, or one as shipped.
    void editRequested(const leadbook::Strategy &strategy);
    void proposalRequested();

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    void writingChanged() override { updateChosen(); }

private:
    void buildHead();
    QWidget *buildBody();
    void take(const StrategyBook &book);
    void update();
    void updateList();
    void updateChosen();
    void updateHow();
    void updateOwners();
    /// The standing of the current row; null: none.
    const StrategyStanding *chosen() const;
    void toggleUse();

    StrategyBook m_book;

    CardGrid *m_cards = nullptr;
    Card *m_listCard;
    FigureTable *m_list;
    Card *m_stepsCard;
    SpanLabel *m_about;
    FigureTable *m_steps;
    SpanLabel *m_how;
    Card *m_ownersCard;
    FigureTable *m_owners;
    Button *m_use;
    Button *m_edit;
    Button *m_new;
    Button *m_propose;
};

} // namespace leadbook
