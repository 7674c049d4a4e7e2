// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/bulksheet.h"
#include "ui/customers/ownership/me.h"
#include "workspace/ownership/assignmentrules.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace leadbook {

/// Asks in place what a change of ownership needs, who or why and for whom; its button says for how many.
/// Enter writes, Esc closes.
class OwnershipSheet : public Card
{
    Q_OBJECT

public:
    /// What is asked; the places of a table of texts.
    enum class Kind
    {
        Claim,
        Return,
        HandOver,
        Assign,
    };

    /// Both outlive it.
    OwnershipSheet(Workspace &workspace, Me &me, QWidget *parent = nullptr);

    void open(Kind kind, BulkSheet::Offer offer);
    /// Others are selected or shown now.
    void setOffer(BulkSheet::Offer offer);
    /// No plan is being made.
    bool isSettled() const { return m_planning == 0; }

Q_SIGNALS:
    void changeAsked(const leadbook::OwnershipChange &change);
    /// Rules other than those kept are to be kept.
    void rulesAsked(const leadbook::AssignmentRules &rules);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillOwners();
    void showParts();
    void readRules();
    void plan();
    void showPlan(const Result<AssignmentPlan> &plan);
    void update();
    void write();
    void retranslate();
    bool isForEveryone() const;
    std::size_t people() const;

    Workspace &m_workspace;
    Me &m_me;
    Kind m_kind = Kind::Claim;
    BulkSheet::Offer m_offer;
    AssignmentRules m_rules; ///< as read from the text
    AssignmentRules m_kept;
    std::optional<AssignmentPlan> m_plan;
    int m_planning = 0;
    QComboBox *m_owners;
    QLineEdit *m_reason;
    QComboBox *m_whom;
    Button *m_write;
    Button *m_close;
    QPlainTextEdit *m_text; ///< of the rules
    QLabel *m_note;
};

} // namespace leadbook
