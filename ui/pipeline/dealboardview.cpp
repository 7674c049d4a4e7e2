// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealboardview.h"

#include "ui/pipeline/dealcardlist.h"
#include "ui/pipeline/dealdrag.h"
#include "ui/pipeline/dealstagebox.h"
#include "ui/shell/fonts.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kGap = 10;

} // namespace

DealBoardView::DealBoardView(DealBoardModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_row(nullptr)
    , m_drag(new DealDrag(*this))
{
    auto *inside = new QWidget(this);
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
    setWidget(inside);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&model, &QAbstractItemModel::modelReset, this, &DealBoardView::rebuild);
    connect(&model, &DealBoardModel::stageChanged, this, [this](int stage) {
        if (stage < m_boxes.size())
            m_boxes[stage]->updateHead();
    });
    connect(m_drag, &DealDrag::dropped, this, &DealBoardView::moveAsked);
    rebuild();
}

void DealBoardView::rebuild()
{
    const bool hadKeyboard = hasKeyboard();
    m_drag->cancel();
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (int stage = 0; stage < m_model.rowCount(); ++stage)
        addBox(stage);
    const auto filled = std::ranges::find_if(m_boxes, [this](const DealStageBox *box) {
        return m_model.rowCount(m_model.index(box->stage(), 0)) > 0;
    });
    noteCurrent(filled == m_boxes.end() ? 0 : (*filled)->stage());
    fitWidths();
    if (DealStageBox *box = currentBox())
        box->list().setCurrentIndex(m_model.index(0, 0, m_model.index(box->stage(), 0)));
    if (hadKeyboard)
        takeKeyboard();
}

void DealBoardView::addBox(int stage)
{
    auto *box = new DealStageBox(m_model, stage, widget());
    m_boxes.append(box);
    m_row->addWidget(box, 1);
    DealCardList &list = box->list();
    connect(&list, &DealCardList::walked, this, [this, stage](int direction) { walk(stage, direction); });
    connect(&list, &DealCardList::walkedToEnd, this, [this](int direction) {
        walk(direction < 0 ? -1 : static_cast<int>(m_boxes.size()), -direction);
    });
    connect(&list, &DealCardList::shoved, this, [this, stage](int direction) { shove(stage, direction); });
    connect(&list, &QAbstractItemView::activated, this,
            [this](const QModelIndex &card) { Q_EMIT openAsked(m_model.idAt(card)); });
    connect(&list, &DealCardList::decided, this, [this](DealOutcome outcome) {
        if (const std::int64_t deal = currentDeal())
            Q_EMIT moveAsked({deal, 0, outcome});
    });
    connect(&list, &DealCardList::editAsked, this, [this] {
        if (const std::int64_t deal = currentDeal())
            Q_EMIT editAsked(deal);
    });
    connect(&list, &DealCardList::partsAsked, this, [this] {
        if (const std::int64_t deal = currentDeal())
            Q_EMIT partsAsked(deal);
    });
    connect(&list, &DealCardList::removeAsked, this, [this] {
        if (const std::int64_t deal = currentDeal())
            Q_EMIT removeAsked(deal);
    });
    connect(&list, &DealCardList::menuAsked, this, [this, stage](const QPoint &at) {
        noteCurrent(stage);
        Q_EMIT menuAsked(currentDeal(), at);
    });
    connect(&list, &DealCardList::focused, this, [this, stage] {
        if (m_current != stage)
            noteCurrent(stage);
    });
    connectDrag(*box);
}

void DealBoardView::connectDrag(DealStageBox &box)
{
    DealCardList &list = box.list();
    connect(&list, &DealCardList::lifted, m_drag,
            [this, &list](const QModelIndex &card, const QPoint &inCard, const QPoint &at) {
                m_drag->lift({m_model.idAt(card), m_model.stageAt(card)}, list, list.picture(card), inCard);
                m_drag->carry(at);
            });
    connect(&list, &DealCardList::carried, m_drag, &DealDrag::carry);
    connect(&list, &DealCardList::dropped, m_drag, &DealDrag::drop);
    connect(&list, &DealCardList::dragCancelled, m_drag, &DealDrag::cancel);
}

DealStageBox *DealBoardView::currentBox() const
{
    return m_current < m_boxes.size() ? m_boxes[m_current] : nullptr;
}

std::int64_t DealBoardView::currentDeal() const
{
    const DealStageBox *box = currentBox();
    const QModelIndex index = box != nullptr ? box->list().currentIndex() : QModelIndex();
    return index.isValid() ? m_model.idAt(index) : 0;
}

bool DealBoardView::hasKeyboard() const
{
    return std::ranges::any_of(m_boxes, [](const DealStageBox *box) { return box->list().hasFocus(); });
}

/// One stage is a stop of Tab and shows its choice: that of the current card.
void DealBoardView::noteCurrent(int stage)
{
    m_current = stage;
    for (DealStageBox *box : std::as_const(m_boxes)) {
        box->list().setFocusPolicy(box->stage() == stage ? Qt::StrongFocus : Qt::ClickFocus);
        if (box->stage() != stage)
            box->list().clearSelection();
    }
    setFocusProxy(currentBox() != nullptr ? &currentBox()->list() : nullptr);
}

void DealBoardView::enter(DealStageBox &box, int row)
{
    const bool hadKeyboard = hasKeyboard();
    noteCurrent(box.stage());
    box.list().setCurrentIndex(m_model.index(row, 0, m_model.index(box.stage(), 0)));
    ensureWidgetVisible(&box, kGap, 0);
    if (hadKeyboard)
        takeKeyboard();
}

void DealBoardView::takeKeyboard()
{
    if (DealStageBox *box = currentBox())
        box->list().setFocus(Qt::OtherFocusReason);
}

bool DealBoardView::setCurrentDeal(std::int64_t deal)
{
    const QModelIndex card = m_model.find(deal);
    if (!card.isValid())
        return false;
    enter(*m_boxes[card.parent().row()], card.row());
    return true;
}

void DealBoardView::keepCurrent(const std::function<void()> &change)
{
    const std::int64_t deal = currentDeal();
    change();
    // Who scrolled elsewhere stays there unless the card went.
    if (currentDeal() != deal)
        setCurrentDeal(deal);
}

/// To the next stage that has cards, to the card beside the current one.
void DealBoardView::walk(int from, int direction)
{
    int height = 0;
    if (from >= 0 && from < m_boxes.size()) {
        const DealCardList &list = m_boxes[from]->list();
        height = list.cardRect(list.currentIndex()).center().y();
    }
    for (int stage = from + direction; stage >= 0 && stage < m_boxes.size(); stage += direction) {
        const int cards = m_model.rowCount(m_model.index(stage, 0));
        if (cards == 0)
            continue;
        const DealCardList &list = m_boxes[stage]->list();
        const QModelIndex beside = list.indexAt(QPoint(list.viewport()->width() / 2, std::max(0, height)));
        enter(*m_boxes[stage], beside.isValid() ? beside.row() : cards - 1);
        return;
    }
}

void DealBoardView::shove(int from, int direction)
{
    const int to = from + direction;
    const std::int64_t deal = currentDeal();
    if (deal == 0 || to < 0 || to >= m_boxes.size() || m_boxes[to]->id() == 0)
        return;
    Q_EMIT moveAsked({deal, m_boxes[to]->id(), DealOutcome::Open});
}

void DealBoardView::fitWidths()
{
    for (DealStageBox *box : std::as_const(m_boxes))
        box->setMinimumWidth(scaledPixels(font(), kLeastWidth));
}

void DealBoardView::retranslate()
{
    for (DealStageBox *box : std::as_const(m_boxes))
        box->updateHead();
}

void DealBoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitWidths();
    QScrollArea::changeEvent(event);
}

void DealBoardView::focusInEvent(QFocusEvent *)
{
    takeKeyboard();
}

} // namespace leadbook
