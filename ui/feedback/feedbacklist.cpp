// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbacklist.h"

#include "items/feedbackmodel.h"
#include "items/keyaccountmodel.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/relativedaydelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/feedback/lightdelegate.h"

namespace leadbook {

namespace {

constexpr int kNarrow = 700; // pixels
constexpr int kNarrowAccounts = 920;

} // namespace

FeedbackList::FeedbackList(QAbstractItemModel &model, QWidget *parent)
    : TableCard(parent)
    , m_due(new RelativeDayDelegate(RelativeDayDelegate::Kind::Due, &table()))
{
    table().setModel(&model);
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    table().setItemDelegateForColumn(FeedbackModel::Grade, new GradeDelegate(&table()));
    table().setItemDelegateForColumn(FeedbackModel::Due, m_due);
    setColumns({.widths = {150, 52, 84, 240, 84, 116, 84},
                .stretched = FeedbackModel::Text,
                .narrow = kNarrow,
                .narrowWidths = {110, 48, 0, 150, 0, 104, 76},
                .leftOut = {FeedbackModel::Kind, FeedbackModel::Owner}});
}

void FeedbackList::setToday(Day today)
{
    m_due->setToday(today);
}

KeyAccountList::KeyAccountList(QAbstractItemModel &model, QWidget *parent)
    : TableCard(parent)
    , m_next(new RelativeDayDelegate(RelativeDayDelegate::Kind::Due, &table()))
{
    table().setModel(&model);
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    table().setItemDelegateForColumn(KeyAccountModel::Grade, new GradeDelegate(&table()));
    for (int column = KeyAccountModel::Health; column <= KeyAccountModel::Review; ++column)
        table().setItemDelegateForColumn(column, new LightDelegate(&table()));
    table().setItemDelegateForColumn(KeyAccountModel::Revenue, new MoneyDelegate(&table()));
    table().setItemDelegateForColumn(KeyAccountModel::Next, m_next);
    setColumns({.widths = {160, 52, 98, 98, 100, 100, 98, 128, 108},
                .stretched = KeyAccountModel::Customer,
                .narrow = kNarrowAccounts,
                .narrowWidths = {110, 48, 96, 96, 98, 98, 96, 0, 0},
                .leftOut = {KeyAccountModel::Revenue, KeyAccountModel::Next}});
}

void KeyAccountList::setToday(Day today)
{
    m_next->setToday(today);
}

} // namespace leadbook
