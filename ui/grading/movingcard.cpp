// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/movingcard.h"

#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/grading/movewords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"

#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kNarrow = 640; // pixels in which there is no room for the stage

} // namespace

MovingCard::MovingCard(QWidget *parent)
    : TableCard(parent)
    , m_model(new MovingCustomerModel(this))
    , m_badges(new GradeMoveDelegate(&table()))
    , m_filter(new Chip({}, this))
{
    table().setModel(m_model);
    table().setItemDelegateForColumn(MovingCustomerModel::Value, new MoneyDelegate(&table()));
    auto *because = new CellDelegate(&table());
    because->setTone(Tone::Muted);
    table().setItemDelegateForColumn(MovingCustomerModel::Because, because);
    setColumns({.widths = {124, 84, 76, 132, 86, 112},
                .stretched = MovingCustomerModel::Because,
                .narrow = kNarrow,
                .narrowWidths = {82, 76, 70, 92, 74, 74},
                .leftOut = {MovingCustomerModel::Stage}});
    m_filter->setClosable(true);
    m_filter->hide();
    addToHead(m_filter);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MovingCard::chosenChanged);
    connect(&table(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT customerRequested(m_model->rowAt(index.row()).customer.id);
    });
    connect(m_model, &MovingCustomerModel::moreWanted, this, &MovingCard::moreWanted);
    connect(m_filter, &Chip::closeRequested, this, &MovingCard::filterCleared);
    retranslate();
}

std::vector<MovingRow> MovingCard::rowsOf(const WhatIfAnswer &answer, const QString &currency) const
{
    std::vector<MovingRow> rows;
    for (const MovingCustomer &customer : answer.moving)
        rows.push_back({customer, movePoints(customer.move, locale()),
                        moveWords(customer.move, answer.schemeBefore, answer.scheme, currency, locale())});
    return rows;
}

void MovingCard::addAnswer(const WhatIfAnswer &answer, const QString &currency)
{
    m_model->addRows(rowsOf(answer, currency));
    updateNote();
}

void MovingCard::setAnswer(const WhatIfAnswer &answer, const QString &currency, bool areLetters,
                           const QString &filter)
{
    const MovingCustomer *before = chosen();
    const Row selected = before == nullptr ? kNoRow : before->customer;
    table().setItemDelegateForColumn(MovingCustomerModel::Move, areLetters ? m_badges : nullptr);
    m_model->setRows(rowsOf(answer, currency), answer.schemeBefore.grades(), answer.scheme.grades(),
                     areLetters, answer.movingInAll);
    m_filter->setText(filter);
    m_filter->setAccessibleName(tr("Only %1").arg(filter));
    m_filter->setVisible(!filter.isEmpty());
    updateNote();
    if (const auto row = m_model->rowOf(selected))
        table().selectRow(*row);
    else
        Q_EMIT chosenChanged();
}

void MovingCard::updateNote()
{
    const std::int64_t shown = m_model->rowCount();
    if (m_model->inAll() == 0)
        setNote(tr("nobody moves"));
    else if (shown < m_model->inAll())
        setNote(tr("the most valuable first, %1 of %2 so far")
                    .arg(formatCount(shown, locale()), formatCount(m_model->inAll(), locale())));
    else if (m_filter->text().isEmpty())
        setNote(tr("click a ribbon to filter"));
    else
        setNote(formatCount(shown, locale()));
}

const MovingCustomer *MovingCard::chosen() const
{
    const QList<int> rows = table().selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->rowAt(rows.first()).customer;
}

void MovingCard::retranslate()
{
    setTitle(tr("Moving customers"));
    table().setAccessibleName(tr("Moving customers"));
    m_model->retranslate();
}

} // namespace leadbook
