// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/changepage.h"
#include "workspace/campaigns/campaignresults.h"
#include "workspace/campaigns/campaignsending.h"

#include <memory>

class QLineEdit;
class QMenu;

namespace leadbook {

class Button;
class CampaignMembersModel;
class Card;
class CardGrid;
class FigureTable;
class SpanLabel;
class TableView;

/// The campaigns of the book; beside them what the chosen one is and what came of it by class, against its
/// control group, and below its members, whose responses are noted here by hand. Asks for the sheet that
/// makes one, for sending and for a table of responses.
class CampaignsPage : public ChangePage
{
    Q_OBJECT

public:
    explicit CampaignsPage(Workspace &workspace, QWidget *parent = nullptr);

    const CampaignBook &campaigns() const { return m_book; }
    FigureTable &list() const { return *m_list; }
    FigureTable &figures() const { return *m_figures; }
    TableView &members() const { return *m_members; }
    const SpanLabel &about() const { return *m_about; }
    /// What the arms of the current row of figures say of each other.
    const SpanLabel &verdict() const { return *m_verdict; }
    Button &newButton() const { return *m_new; }
    Button &sendButton() const { return *m_send; }
    Button &stateButton() const { return *m_state; }
    Button &refreshButton() const { return *m_refresh; }
    Button &responsesButton() const { return *m_responses; }
    Button &removeButton() const { return *m_remove; }
    QLineEdit &responseInput() const { return *m_response; }
    Button &respondButton() const { return *m_respond; }

Q_SIGNALS:
    void customersRequested(const QString &filterText, const QString &heading);
    void customerRequested(qint64 customer);
    void newRequested();
    /// Who entered a live campaign's filter is to be added; @p campaign is in the book.
    void refreshRequested(const leadbook::Campaign &campaign);
    void sendRequested(const leadbook::CampaignStanding &standing, leadbook::MailingForm form);
    void responsesRequested(const leadbook::CampaignStanding &standing);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    void writingChanged() override { updateButtons(); }

private:
    void buildHead();
    QWidget *buildBody();
    QWidget *buildChosen();
    QWidget *buildFigures();
    QWidget *buildMembers();
    void take(const CampaignBook &book);
    void update();
    void updateChosen();
    void showPart(const QModelIndex &index);
    void updatePart();
    void updateVerdict();
    void updateButtons();
    void chooseCurrent();
    void toggleState();
    void removeChosen();
    void noteResponses();

    CampaignBook m_book;
    std::shared_ptr<const CampaignResults> m_results; ///< of the chosen one; null: there is none
    std::int64_t m_chosen = 0;                        ///< id
    bool m_isOther = false;                           ///< another campaign is shown than before
    bool m_isShowing = false; ///< the list is being filled: its current row is not a choice

    CardGrid *m_cards = nullptr;
    Card *m_listCard;
    FigureTable *m_list;
    Card *m_chosenCard;
    SpanLabel *m_about;
    Card *m_figuresCard;
    FigureTable *m_figures;
    SpanLabel *m_verdict;
    Card *m_membersCard;
    CampaignMembersModel *m_model;
    TableView *m_members;
    QLineEdit *m_response;
    Button *m_respond;
    Button *m_state;
    Button *m_refresh;
    Button *m_responses;
    Button *m_remove;
    Button *m_new;
    Button *m_send;
    QMenu *m_forms;
};

} // namespace leadbook
