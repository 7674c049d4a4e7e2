// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradecountfigures.h"
#include "items/gradecountleadmodel.h"
#include "items/movingcustomermodel.h"
#include "ui/insights/analysispage.h"
#include "workspace/whatif/whatifengine.h"

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace leadbook {

class Button;
class Card;
class CountsCard;
class CriteriaEditor;
class FilePrompt;
class LeadsCard;
class MovesCard;
class MovingCard;
class NameLine;
class ReasonCard;
class SchemeButton;
class SchemeCheck;
class WinsCheck;

/// How customers are graded: the scheme, its check, customers per grade and why each has its own; and, while
/// the scheme is changed or another one is tried, what that would do to everybody, before it is applied.
class GradingPage : public AnalysisPage
{
    Q_OBJECT

public:
    /// Says each customer's own chance to win; takes seconds, in a worker.
    using ChanceSource = std::function<WinChances(const View &, const Progress &)>;

    explicit GradingPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Without one there are no expected wins.
    void setChanceSource(ChanceSource source) { m_chanceSource = std::move(source); }
    void setFilePrompt(FilePrompt *prompt);

    /// What the scheme shown does to the customers.
    const WhatIfAnswer &answer() const { return m_answer; }
    /// The scheme shown is not the one in use.
    bool isTrial() const;
    const GradeCountLeadModel &leads() const;
    const MovingCustomerModel &moving() const;
    /// Grades by the shipped scheme of that key; empty: by the book's own.
    void setScheme(const QString &key);
    /// Shows what @p scheme would do; where not @p isSettled its value bands begin where the book's values
    /// say.
    void tryScheme(const GradeScheme &scheme, bool isSettled = true);
    /// Lists the customers of a grade, 0 the best; while another scheme is tried those who move there.
    void setGrade(int grade);
    /// Explains the grade of the customer in @p row of the list.
    void choose(int row);

Q_SIGNALS:
    /// The grading report is wanted.
    void reportRequested();
    /// The record of a customer is wanted.
    void customerRequested(std::int64_t id);
    /// A scheme was put to use, which can be undone.
    void applied(const QString &sentence);
    /// What was done, and what could not be.
    void told(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void ask() override;
    void forget() override;
    bool followsAtOnce(const ViewPtr &view, const ViewChange &change) override;
    void retranslate() override;

private:
    /// What a worker says: the lists of each grade only where nothing is tried.
    struct Graded
    {
        std::optional<WhatIfAnswer> answer;
        std::optional<GradeCountFigures> figures;
    };
    /// Whom the list of moving customers is narrowed to.
    struct Ribbon
    {
        std::optional<std::size_t> from;
        std::optional<std::size_t> to;

        bool operator==(const Ribbon &) const = default;
    };

    /// How far putting a scheme to use has come.
    enum class Applying : std::uint8_t
    {
        Nothing,
        Checking,
        Writing, ///< until the book has it or refuses it
    };

    void buildHead();
    QWidget *buildBody();
    QWidget *buildCriteria();
    /// As high as their text needs.
    void fitCharts();
    void connectLists();
    void take(const Graded &graded);
    void askChances();
    /// Asks who moves beside those that are listed.
    void askMore();
    /// Lets go of everything that was gathered of a view.
    void letGo();
    void followScheme();
    void showInUse();
    void reset();
    void apply();
    /// The scheme is another one by now: what is being checked is not applied.
    void withdraw();
    /// Puts @p scheme to use if @p status, what the check says of it, lets it.
    void write(const GradeScheme &scheme, const Status &status);
    void narrow(const Ribbon &ribbon);
    void update();
    void updateHead();
    void updateStatus();
    void explain();
    bool areLetters() const;
    QString ribbonText() const;

    std::shared_ptr<WhatIfEngine> m_engine = std::make_shared<WhatIfEngine>();
    WhatIfQuestion m_question; ///< to which m_answer is the answer
    WhatIfAnswer m_answer;
    bool m_hasAnswer = false;
    bool m_isTrying = false; ///< the scheme shown does not follow the one in use
    Applying m_applying = Applying::Nothing;
    Latest m_examination;                 ///< of the scheme that is to be applied
    GradeScheme m_base;                   ///< the scheme shown as it was chosen
    std::optional<GradeScheme> m_awaited; ///< chosen, its cut points not known yet
    Ribbon m_ribbon;
    ViewPtr m_followed; ///< whose inputs and currency are at hand
    QString m_currency;
    ViewPtr m_listedView; ///< whose lists of each grade are at hand
    ChanceSource m_chanceSource;
    std::shared_ptr<const WinChances> m_chances;
    ViewPtr m_chancesView;
    Latest m_chancesLatest;
    Latest m_moreLatest;

    NameLine *m_names;
    SchemeButton *m_schemes;
    Button *m_report;
    Button *m_reset;
    Button *m_apply;
    Card *m_criteriaCard;
    CriteriaEditor *m_criteria;
    SchemeCheck *m_check;
    WinsCheck *m_wins;
    CountsCard *m_counts;
    MovesCard *m_moves;
    QWidget *m_charts = nullptr;
    QStackedWidget *m_lists;
    LeadsCard *m_leads;
    MovingCard *m_moving;
    ReasonCard *m_whyCard;
};

} // namespace leadbook
