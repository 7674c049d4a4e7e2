// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/todayoutlook.h"
#include "ui/insights/analysispage.h"
#include "workspace/record/recordwork.h"
#include "workspace/today/todayfacts.h"

#include <array>
#include <memory>

namespace leadbook {

class Chip;
class FigureCard;
class Me;
class MineChoice;
class NameLine;
class SpanLabel;
class TodayList;
class TodaySide;

/// The day's work: whom to contact now and why, how the pipeline stands, who is cooling down, birthdays and
/// what changed. What becomes of a row is one change of the book, which can be undone.
class TodayPage : public AnalysisPage
{
    Q_OBJECT

public:
    /// Both outlive the page.
    TodayPage(Workspace &workspace, Me &me, QWidget *parent = nullptr);

    const std::shared_ptr<const TodayFacts> &facts() const { return m_facts; }
    TodayList &list() const { return *m_list; }
    /// The queue is shown with its chances, and nothing is being written.
    bool isComplete() const { return isSettled() && !m_isLooking && m_writing == 0; }
    /// Done with the row: a task is over; for the others a contact is logged.
    void finish(int row);
    void putOff(int row, int days);
    /// Asks why the row is not needed, then writes it.
    void drop(int row);

Q_SIGNALS:
    void customerRequested(std::int64_t customer);
    /// A contact with @p customer is to be logged.
    void logRequested(std::int64_t customer);
    void moveRequested(const leadbook::MoveNoticeLine &line, leadbook::MoveSpan span);
    /// The draft of the mail that @p task asks for is to be shown.
    void draftRequested(std::int64_t task);
    void historyRequested();
    /// The days off are to be seen and changed.
    void daysOffRequested();
    /// The customers of these lists are to be seen.
    void listRequested(const QString &filter, const QString &title);
    /// The grading rules are to be looked at.
    void reviewRequested();
    /// It was done and can be undone.
    void done(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    enum Card
    {
        ToContact,
        Pipeline,
        Expected,
        Best,
        CardCount
    };

    /// What a worker finds.
    struct Answer
    {
        std::shared_ptr<const TodayFacts> facts;
        QString currency; ///< of the book, see bookCurrency()
    };

    void buildHead();
    QWidget *buildBody();
    void take(const Result<Answer> &answer);
    void lookAhead();
    void update();
    void updateCards();
    void updateMore();
    void write(const RecordWork &work, const QString &sentence);

    std::shared_ptr<const TodayFacts> m_facts;
    std::shared_ptr<const TodayOutlook> m_outlook; ///< null: not there yet
    QString m_currency;
    std::vector<Change> m_changes;
    Latest m_looking;
    ViewPtr m_lookedAt;  ///< the outlook is of this view
    bool m_isDue = true; ///< the outlook is to be worked out again
    bool m_isLooking = false;
    int m_writing = 0;

    MineChoice *m_mine;
    SpanLabel *m_date;
    NameLine *m_ask;
    std::array<FigureCard *, CardCount> m_cards{};
    TodayList *m_list;
    Chip *m_never;
    Chip *m_noNext;
    TodaySide *m_side;
};

} // namespace leadbook
