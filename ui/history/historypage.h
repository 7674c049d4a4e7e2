// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/fieldhistorymodel.h"
#include "items/historymodel.h"
#include "items/undoquestionmodel.h"
#include "ui/shell/bookpage.h"
#include "workspace/latest.h"

class QStackedWidget;

namespace leadbook {

class Button;
class Card;
class Chip;
class SearchField;
class SpanLabel;
class TableView;

/// The journal: every change of the book, what each did, and a way to take any of them back. Conflicts with
/// later work are asked field by field before anything is written.
class HistoryPage : public BookPage
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);
    ~HistoryPage() override;

    void shown(bool first) override;
    bool startSearch() override;
    void reload() override;
    /// Chooses a change and asks what stands in the way of taking it back.
    void askToUndo(std::int64_t change);
    bool isSettled() const;

Q_SIGNALS:
    /// A change was taken back or brought back; @p sentence says which.
    void done(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    QWidget *buildBody();
    QWidget *buildContent();
    QWidget *buildQuestions();
    void connectAll();
    void ask();
    void answered(const QString &failure);
    void choose();
    void takeContent(const Result<ChangeContent> &content);
    void showContent();
    void startUndo();
    void takeQuestions(const Result<UndoQuestions> &questions);
    void carryOut();
    void redo();
    void finish(const Result<CommittedChange> &change);
    void leaveQuestions();
    HistoryKind kind() const;
    std::int64_t chosen() const;

    HistoryModel m_model;
    FieldHistoryModel m_fields;
    UndoQuestionModel m_questions;
    Latest m_latest;
    std::optional<ChangeContent> m_content;
    std::int64_t m_wanted = 0; ///< change to be chosen when its row is there
    bool m_isDirty = true;     ///< the journal went on since it was read
    bool m_isAsking = false;

    SearchField *m_search;
    std::vector<Chip *> m_kinds;
    Card *m_listCard;
    TableView *m_table;
    QStackedWidget *m_side;
    Card *m_contentCard;
    SpanLabel *m_about;
    SpanLabel *m_receipts;
    TableView *m_fieldTable;
    Button *m_undo;
    Button *m_redo;
    Card *m_questionCard;
    SpanLabel *m_why;
    TableView *m_questionTable;
    Button *m_keepAll;
    Button *m_takeAll;
    Button *m_carryOut;
    Button *m_cancel;
};

} // namespace leadbook
