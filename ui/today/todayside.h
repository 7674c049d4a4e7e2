// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/historymodel.h"
#include "items/movenotice.h"
#include "workspace/today/todayfacts.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace leadbook {

class Card;
class LineList;

/// Beside the queue: who is cooling down, birthdays, and what changed.
class TodaySide : public QWidget
{
    Q_OBJECT

public:
    explicit TodaySide(QWidget *parent = nullptr);

    /// Null: nothing is known. Amounts without a currency are in @p currency.
    void setFacts(std::shared_ptr<const TodayFacts> facts, const QString &currency);
    /// What moved between segments, and the newest changes of the book.
    void setChanges(const MoveNotice &notice, const std::vector<Change> &changes);
    void retranslate();

Q_SIGNALS:
    void customerRequested(std::int64_t customer);
    void moveRequested(const leadbook::MoveNoticeLine &line, leadbook::MoveSpan span);
    void historyRequested();
    /// The grading rules are to be looked at.
    void reviewRequested();

private:
    void updateCooling();
    void updateDue();
    void updateBirthdays();
    void updateChanges();
    QString nameOf(Row customer) const;
    void open(Row customer);

    std::shared_ptr<const TodayFacts> m_facts;
    QString m_currency;
    MoveNotice m_notice;
    std::vector<Change> m_changes;
    Card *m_coolingCard;
    LineList *m_cooling;
    Card *m_dueCard;
    LineList *m_due;
    Card *m_birthdayCard;
    LineList *m_birthdays;
    Card *m_changeCard;
    LineList *m_changeLines;
};

} // namespace leadbook
