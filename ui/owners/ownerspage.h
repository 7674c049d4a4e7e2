// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ownersheetmodel.h"
#include "ui/shell/bookpage.h"
#include "workspace/latest.h"
#include "workspace/ownership/ownershipchange.h"
#include "workspace/ownership/ownershipsettings.h"

#include <QAction>

#include <array>

namespace leadbook {

class Button;
class Card;
class HandOverSheet;
class Me;
class NameLine;
class PoolCard;
class TableView;

/// The owners of the book and what is in their hands, the unassigned pool and its rules. Enter on a figure
/// lists the people it counts; owners are added, renamed (F2), made inactive, handed over as a whole; each
/// change is one step of undo.
class OwnersPage : public BookPage
{
    Q_OBJECT

public:
    /// Both outlive it.
    OwnersPage(Workspace &workspace, Me &me, QWidget *parent = nullptr);
    ~OwnersPage() override;

    void shown(bool first) override;
    void reload() override;
    /// Asks for another name of the owner chosen.
    void rename();
    /// Nothing is being read, counted or written.
    bool isSettled() const;

Q_SIGNALS:
    /// The user wants to see the people of @p list that pass @p filter, called @p title.
    void listAsked(const QString &filter, const QString &title, leadbook::ListKind list);
    /// The user wants to assign customers of the pool by rules.
    void assignmentAsked();
    /// It was done and can be undone.
    void done(const QString &sentence);
    /// It was done and is no change of the book.
    void told(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is done to the owner chosen; the places of buttons and entries of the table's menu.
    enum Act
    {
        Add,
        Rename,
        Activate,
        BeMe,
        GiveAway,
        ActCount
    };

    QWidget *buildBody();
    void buildActs();
    void connectAll();
    void read();
    void take(std::vector<OwnerFigures> owners, const QString &currency, const PoolSettings &settings);
    void choose(std::int64_t owner);
    void updateActs();
    void updateStatus();
    void sort();
    const OwnerFigures *chosen() const;
    void act(Act act);
    void add();
    void activate();
    void beMe();
    void takeFocus();
    void list(const QModelIndex &cell);
    void listProposed();
    void carryOut(const OwnershipChange &change);
    /// Writes one change of the book; @p sentence says that it was done.
    void write(const QString &label, Book::Work work, const QString &sentence);

    Me &m_me;
    OwnerSheetModel m_model;
    PoolSettings m_settings;
    Latest m_latest;
    bool m_isDirty = true; ///< the book went on since it was read
    bool m_isDue = false;
    int m_writing = 0;
    QString m_wanted; ///< the name of an owner to choose as soon as it is there

    NameLine *m_ask;
    Card *m_card;
    HandOverSheet *m_sheet;
    TableView *m_table;
    PoolCard *m_pool;
    std::array<Button *, ActCount> m_buttons{};
    std::array<QAction *, ActCount> m_entries{}; ///< of the table's menu
};

} // namespace leadbook
