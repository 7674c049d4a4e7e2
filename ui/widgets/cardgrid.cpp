// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardgrid.h"

#include "ui/shell/fonts.h"

#include <QEvent>
#include <QGridLayout>

#include <utility>

namespace leadbook {

namespace {

constexpr int kGap = 12;

/// Put away, and not only not shown yet.
bool isPutAway(const QWidget *card)
{
    return card == nullptr || (card->testAttribute(Qt::WA_WState_ExplicitShowHide) && card->isHidden());
}

} // namespace

CardGrid::CardGrid(const QList<QWidget *> &cards, const Shares &shares, int wide, QWidget *parent)
    : QWidget(parent)
    , m_cards(cards)
    , m_shares(shares)
    , m_wide(wide)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    m_isWide = true;
    arrange();
}

void CardGrid::arrange()
{
    const bool isTwo = isWide();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const int at = static_cast<int>(i);
        QWidget *beside = m_cards.value(i % 2 == 0 ? i + 1 : i - 1);
        const bool isAlone = isTwo && isPutAway(beside);
        if (isTwo && isPutAway(m_cards[i])) {
            if (isPutAway(beside))
                m_grid->setRowStretch(at / 2, 0);
            continue;
        }
        const int column = isTwo && !isAlone ? at % 2 : 0;
        m_grid->addWidget(m_cards[i], isTwo ? at / 2 : at, column, 1, isAlone ? 2 : 1);
        if (isTwo)
            m_grid->setRowStretch(at / 2, isAlone ? 0 : m_shares.rows[static_cast<std::size_t>(at / 2 % 2)]);
        else
            m_grid->setRowStretch(
                at, isPutAway(m_cards[i]) ? 0 : m_shares.stacked[static_cast<std::size_t>(i % 2)]);
    }
    m_grid->setColumnStretch(0, m_shares.columns[0]);
    m_grid->setColumnStretch(1, isTwo ? m_shares.columns[1] : 0);
}

void CardGrid::follow()
{
    const bool isTwo = width() >= scaledPixels(font(), m_wide);
    if (std::exchange(m_isWide, isTwo) != std::optional(isTwo))
        arrange();
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    follow();
}

void CardGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        follow();
}

} // namespace leadbook
