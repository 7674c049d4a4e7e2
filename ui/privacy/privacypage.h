// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/changepage.h"
#include "ui/privacy/privacychecks.h"

namespace leadbook {

class Button;
class Card;
class CardGrid;
class FigureTable;
class SpanLabel;

/// Privacy in the book: a check-list in plain words with what the book says of each line and the people it is
/// about, consents by purpose, who is due by the rules of retention, and the logs of exports and erasures.
class PrivacyPage : public ChangePage
{
    Q_OBJECT

public:
    explicit PrivacyPage(Workspace &workspace, QWidget *parent = nullptr);

    const PrivacyFigures &figures() const { return m_figures; }
    const QList<PrivacyCheck> &checks() const { return m_checks; }
    FigureTable &checkTable() const { return *m_checkTable; }
    FigureTable &people() const { return *m_people; }
    FigureTable &purposes() const { return *m_purposes; }
    FigureTable &rules() const { return *m_rules; }
    FigureTable &due() const { return *m_due; }
    FigureTable &exports() const { return *m_exports; }
    FigureTable &erasures() const { return *m_erasures; }
    /// What the chosen line of the check-list means.
    const SpanLabel &about() const { return *m_about; }
    Button &eraseButton() const { return *m_erase; }
    Button &newRuleButton() const { return *m_newRule; }
    Button &editRuleButton() const { return *m_editRule; }
    Button &removeRuleButton() const { return *m_removeRule; }

Q_SIGNALS:
    void customersRequested(const QString &filterText, const QString &heading);
    /// The page of a customer is wanted.
    void recordRequested(std::int64_t customer);
    /// A rule is to be edited; id 0: a new one.
    void ruleRequested(const leadbook::RetentionRule &rule);
    /// These customers are to be erased.
    void eraseRequested(const std::vector<std::int64_t> &customers);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    QWidget *buildBody();
    void connectTables();
    void take(const PrivacyFigures &figures);
    void update();
    void showCheck();
    void showPurpose();
    void showPeople(const PrivacyPeople &people, const QString &heading);
    void updateButtons();
    void eraseChosen();
    void removeRule();
    const RetentionRule *chosenRule() const;

    PrivacyFigures m_figures;
    QList<PrivacyCheck> m_checks;
    std::vector<PrivacyPerson> m_shown; ///< the rows of the table of people

    CardGrid *m_cards = nullptr;
    Card *m_checkCard;
    FigureTable *m_checkTable;
    Card *m_aboutCard;
    SpanLabel *m_about;
    Card *m_peopleCard;
    FigureTable *m_people;
    Card *m_purposeCard;
    FigureTable *m_purposes;
    Card *m_ruleCard;
    FigureTable *m_rules;
    Card *m_dueCard;
    FigureTable *m_due;
    Card *m_exportCard;
    FigureTable *m_exports;
    Card *m_erasureCard;
    FigureTable *m_erasures;
    Button *m_newRule;
    Button *m_editRule;
    Button *m_removeRule;
    Button *m_erase;
};

} // namespace leadbook
