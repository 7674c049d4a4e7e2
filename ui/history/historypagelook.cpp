// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/delegates/columnfit.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/spanlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kInset = 14;
constexpr int kLeastSide = 330;
constexpr int kListWidth = 460;

/// Buttons in a row below a table of a flush card, after @p above.
void addFoot(Card &card, SpanLabel *above, std::initializer_list<QWidget *> buttons)
{
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kInset, 8, kInset, kInset);
    foot->setSpacing(9);
    if (above != nullptr)
        foot->addWidget(above);
    auto *row = new QHBoxLayout;
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    foot->addLayout(row);
    card.body().addLayout(foot);
}

void addHeadLine(Card &card, SpanLabel *label)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kInset, 12, kInset, 8);
    label->setWordWrap(true);
    head->addWidget(label);
    card.body().addLayout(head);
}

} // namespace

void HistoryPage::buildHead()
{
    auto *kinds = new QButtonGroup(this);
    for (Chip *chip : m_kinds) {
        chip->setCheckable(true);
        kinds->addButton(chip);
        addToHead(chip);
        connect(chip, &QAbstractButton::clicked, this, &HistoryPage::ask);
    }
    m_kinds.front()->setChecked(true);
    addToHead(m_search);
    m_search->installEventFilter(this);
}

QWidget *HistoryPage::buildBody()
{
    m_listCard->setFlush(true);
    m_listCard->body().addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(HistoryModel::Rows, new FigureDelegate(m_table));
    // All of them beside the content at 1000 pixels.
    (new ColumnFit(*m_table))->setColumns({84, 124, 62, 66, 88}, HistoryModel::What);
    m_table->header().setSectionsClickable(false);
    m_side->addWidget(buildContent());
    m_side->addWidget(buildQuestions());
    m_side->setMinimumWidth(kLeastSide);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(kGap);
    split->addWidget(m_listCard);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({kListWidth, kLeastSide});
    return split;
}

QWidget *HistoryPage::buildContent()
{
    m_contentCard->setFlush(true);
    addHeadLine(*m_contentCard, m_about);
    m_contentCard->body().addWidget(m_fieldTable, 1);
    m_fieldTable->setModel(&m_fields);
    m_fieldTable->setSelectionMode(QAbstractItemView::SingleSelection);
    (new ColumnFit(*m_fieldTable))->setColumns({96, 76, 76, 90, 80, 80, 80}, FieldHistoryModel::Record);
    m_fieldTable->header().setSectionsClickable(false);
    m_fieldTable->header().setInset(Card::kTableInset);
    m_receipts->setWordWrap(true);
    m_receipts->setPixels(11);
    addFoot(*m_contentCard, m_receipts, {m_undo, m_redo});
    return m_contentCard;
}

QWidget *HistoryPage::buildQuestions()
{
    m_questionCard->setFlush(true);
    addHeadLine(*m_questionCard, m_why);
    m_questionCard->body().addWidget(m_questionTable, 1);
    m_questionTable->setModel(&m_questions);
    m_questionTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_questionTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_questionTable->setColumnWidths({64, 56, 56, 64, 56, 84});
    m_questionTable->setStretchColumn(UndoQuestionModel::Choice);
    auto *choice = new CellDelegate(m_questionTable);
    choice->setTone(Tone::Accent);
    m_questionTable->setItemDelegateForColumn(UndoQuestionModel::Choice, choice);
    m_questionTable->header().setSectionsClickable(false);
    m_questionTable->header().setInset(Card::kTableInset);
    m_questionTable->installEventFilter(this);
    auto *all = new QHBoxLayout;
    all->setContentsMargins(kInset, 8, kInset, 0);
    all->addWidget(m_keepAll);
    all->addWidget(m_takeAll);
    all->addStretch(1);
    m_questionCard->body().addLayout(all);
    addFoot(*m_questionCard, nullptr, {m_carryOut, m_cancel});
    return m_questionCard;
}

void HistoryPage::retranslate()
{
    setTitle(tr("History"));
    const std::array<QString, 4> kinds{tr("All"), tr("Edits"), tr("Imports"), tr("Undone and redone")};
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_kinds[i]->setText(kinds[i]);
    m_search->setPrompt(tr("Search the changes…"));
    m_search->setKeyHint(keyText(*this, ActionId::Find));
    m_table->setAccessibleName(tr("Changes"));
    m_fieldTable->setAccessibleName(tr("What the change did"));
    m_questionTable->setAccessibleName(tr("What to keep"));
    m_undo->setText(tr("&Undo this change"));
    m_keepAll->setText(tr("&Keep all"));
    m_takeAll->setText(tr("Take all &back"));
    m_carryOut->setText(tr("&Undo as chosen"));
    m_cancel->setText(tr("Ca&ncel"));
    m_model.retranslate();
    m_fields.retranslate();
    m_questions.retranslate();
    showContent();
}

} // namespace leadbook
