// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentmovelist.h"

#include "ui/customers/valuedelegates.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"

#include <utility>

namespace leadbook {

namespace {

constexpr int kNarrow = 640; // pixels

} // namespace

SegmentMoveList::SegmentMoveList(QWidget *parent)
    : TableCard(parent)
    , m_chosen(new Chip({}, this))
    , m_days(new DayDelegate(&table()))
    , m_model(new SegmentMoveModel(this))
{
    table().setModel(m_model);
    table().setItemDelegateForColumn(SegmentMoveModel::When, m_days);
    setColumns({.widths = {92, 150, 210, 130},
                .stretched = SegmentMoveModel::Because,
                .narrow = kNarrow,
                .narrowWidths = {84, 88, 124, 116},
                .leftOut = {}});
    connect(&table(), &QAbstractItemView::activated, this, &SegmentMoveList::openAt);
    connect(&table(), &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == SegmentMoveModel::Customer)
            openAt(index);
    });
    m_chosen->setClosable(true);
    m_chosen->hide();
    connect(m_chosen, &Chip::closeRequested, this, &SegmentMoveList::choiceCleared);
    addToHead(m_chosen);
    retranslate();
}

void SegmentMoveList::setFigures(const SegmentMoveFigures &figures, Day today)
{
    m_days->setToday(today);
    m_all = figures.lines;
    m_model->setFigures(figures);
    nameChoice({});
}

void SegmentMoveList::setLines(const MoveChoice &choice, MoveLines lines, const QString &name)
{
    m_model->setLines(choice, std::move(lines));
    nameChoice(name);
}

void SegmentMoveList::listAll()
{
    setLines({}, m_all, {});
}

void SegmentMoveList::nameChoice(const QString &name)
{
    m_chosen->setVisible(!name.isEmpty());
    m_chosen->setText(name);
    update();
}

void SegmentMoveList::update()
{
    setNote(formatCount(m_model->rowCount(), locale()));
    if (m_model->rowCount() > 0 && table().selectedRows().isEmpty())
        table().selectRow(0);
}

void SegmentMoveList::openAt(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT customerRequested(m_model->customerAt(index.row()));
}

void SegmentMoveList::retranslate()
{
    setTitle(tr("Who moved, and why"));
    m_chosen->setAccessibleName(tr("Only these"));
    table().setAccessibleName(tr("Who moved, and why"));
    m_model->retranslate();
    update();
}

} // namespace leadbook
