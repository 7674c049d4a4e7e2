// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/todaymodel.h"
#include "ui/grading/tablecard.h"

class QAction;
class QMenu;

namespace leadbook {

class RelativeDayDelegate;

/// Whom to contact now, one a row. Enter opens the customer; D is done with it, L puts it off (till when is
/// asked by a menu), N does not need it, M opens the draft of a mail; the table's own menu and, where there
/// is room, its last cells do the same by the mouse.
class TodayList : public TableCard
{
    Q_OBJECT

public:
    explicit TodayList(QWidget *parent = nullptr);

    TodayModel &model() const { return *m_model; }
    /// Shows @p facts; the row that was chosen stays so where its customer is still there, else its place.
    void setFacts(std::shared_ptr<const TodayFacts> facts);
    /// The row that is chosen, -1: none.
    int current() const;
    void retranslate();

Q_SIGNALS:
    void customerRequested(std::int64_t customer);
    void doneRequested(int row);
    /// Put off by @p days from today.
    void laterRequested(int row, int days);
    void dropRequested(int row);
    /// The draft of the mail that @p task asks for is to be shown.
    void draftRequested(std::int64_t task);

private:
    void buildMenu();
    void openMenu();
    void openDraft();
    void act(const QModelIndex &index);

    TodayModel *m_model;
    RelativeDayDelegate *m_due;
    QMenu *m_later;
    QList<QAction *> m_whens;
    QAction *m_done;
    QAction *m_put;
    QAction *m_drop;
    QAction *m_draft;
};

} // namespace leadbook
