// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/changepage.h"
#include "workspace/rules/rulerun.h"

namespace leadbook {

class Button;
class Card;
class CardGrid;
class FigureTable;
class LineList;
class SpanLabel;

/// The rules of the book: what each waits for, what it does, how often that happened in the last days, and
/// beside them with whom. Puts rules into use and out of it, does what is due, and asks for the sheet that
/// edits one.
class ActionRulesPage : public ChangePage
{
    Q_OBJECT

public:
    explicit ActionRulesPage(Workspace &workspace, QWidget *parent = nullptr);

    const RuleProposal &rules() const { return m_proposal; }
    FigureTable &list() const { return *m_list; }
    const LineList &hits() const { return *m_hits; }
    const SpanLabel &about() const { return *m_about; }
    Button &useButton() const { return *m_use; }
    Button &editButton() const { return *m_edit; }
    Button &removeButton() const { return *m_remove; }
    Button &newButton() const { return *m_new; }
    Button &runButton() const { return *m_run; }

Q_SIGNALS:
    void customerRequested(std::int64_t customer);
    /// A rule is to be edited; one without a name is a new one.
    void editRequested(const leadbook::ActionRule &rule);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    void writingChanged() override { updateChosen(); }

private:
    QWidget *buildBody();
    void take(const RuleProposal &proposal);
    void update();
    void updateChosen();
    void updateHits();
    void toggleUse();
    const RuleStanding *chosen() const;

    RuleProposal m_proposal;
    std::vector<std::int64_t> m_hitCustomers; ///< by line of m_hits

    CardGrid *m_cards = nullptr;
    Card *m_listCard;
    FigureTable *m_list;
    Card *m_ruleCard;
    SpanLabel *m_about;
    Card *m_hitsCard;
    SpanLabel *m_hitsNote;
    LineList *m_hits;
    Button *m_use;
    Button *m_edit;
    Button *m_remove;
    Button *m_new;
    Button *m_run;
};

} // namespace leadbook
