// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/explainfigures.h"
#include "ui/insights/analysispage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;

namespace leadbook {

class BarChart;
class Button;
class Card;
class CardGrid;
class ChoicesButton;
class FigureTable;

/// Any question that customers answer with yes or no, in a few plain rules: who churned, who won a deal, or
/// one written as a filter. Each rule opens to its customers and can be kept as a live segment.
class ExplainPage : public AnalysisPage
{
    Q_OBJECT

public:
    /// Both outlive it; what was asked is kept in @p settings.
    ExplainPage(Workspace &workspace, QSettings &settings, QWidget *parent = nullptr);

    const ExplainFigures &figures() const { return m_figures; }
    FigureTable &table() const { return *m_table; }
    BarChart &bars() const { return *m_bars; }
    const SpanLabel &answer() const { return *m_answer; }
    const SpanLabel &rule() const { return *m_rule; }
    QLineEdit &questionInput() const { return *m_question; }
    QLineEdit &amongInput() const { return *m_among; }
    Button &keepButton() const { return *m_keep; }
    Button &showButton() const { return *m_show; }

    void setQuestion(const ExplainAsk &ask);

Q_SIGNALS:
    /// The customers behind a figure are wanted: @p filterText is a filter, @p heading what they are.
    void customersRequested(const QString &filterText, const QString &heading);
    /// A rule is to be kept as a live segment.
    void segmentRequested(const QString &name, const QString &filterText);

protected:
    void ask() override;
    void forget() override;
    bool followsAtOnce(const ViewPtr &view, const ViewChange &change) override;
    void retranslate() override;

private:
    void buildHead();
    QWidget *buildBody();
    QWidget *buildQuestion();
    void buildChosen();
    void change(const ExplainAsk &ask);
    void askTyped();
    void take(const Result<ExplainFigures> &figures);
    void update();
    void updateAnswer();
    void updateRules();
    void updateChosen();
    void updateStatus();
    void fillChoices();
    void openRule(int rule);
    /// The rule of the current row; -1: none.
    int chosenRule() const;

    QSettings &m_settings;
    ExplainAsk m_ask;
    ExplainFigures m_figures;
    QStringList m_names; ///< of the rules
    QStringList m_knownFields;
    bool m_hasFigures = false;
    bool m_isOlder = false; ///< than the book
    qint64 m_lastMs = 0;    ///< how long the last answer took

    QComboBox *m_ready;
    ChoicesButton *m_fields;
    Card *m_questionCard;
    QLabel *m_questionLabel;
    QLineEdit *m_question;
    QLabel *m_amongLabel;
    QLineEdit *m_among;
    SpanLabel *m_answer;
    CardGrid *m_cards = nullptr;
    Card *m_tableCard;
    FigureTable *m_table;
    Card *m_chosenCard;
    SpanLabel *m_rule;
    Button *m_keep;
    Button *m_show;
    Card *m_barsCard;
    BarChart *m_bars;
};

} // namespace leadbook
