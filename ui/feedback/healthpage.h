// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/keyaccountmodel.h"
#include "ui/insights/analysispage.h"

namespace leadbook {

class Button;
class Card;
class CardGrid;
class FigureTable;
class KeyAccountList;
class SpanLabel;
class TableView;

/// How the key accounts stand, the worst first; beside them why, and the reviews of the chosen one.
class HealthPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit HealthPage(Workspace &workspace, QWidget *parent = nullptr);

    KeyAccountModel &accounts() const { return *m_model; }
    TableView &list() const;
    FigureTable &reviews() const { return *m_reviews; }
    const SpanLabel &about() const { return *m_about; }
    Button &reviewButton() const { return *m_review; }

Q_SIGNALS:
    void customerRequested(std::int64_t customer);
    /// A review is to be written down.
    void reviewRequested(std::int64_t customer, const QString &name);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    QWidget *buildBody();
    void take(const KeyAccounts &accounts);
    QString currency() const; ///< of their revenue
    void showNobody();
    void update();
    void updateChosen();
    const KeyAccount *chosen() const;

    std::shared_ptr<const KeyAccounts> m_accounts;
    KeyAccountModel *m_model;
    CardGrid *m_cards = nullptr;
    KeyAccountList *m_list;
    Card *m_whyCard;
    SpanLabel *m_about;
    Card *m_reviewCard;
    FigureTable *m_reviews;
    Button *m_review;
};

} // namespace leadbook
