// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/movescards.h"

#include "ui/shell/fonts.h"

#include <QEvent>
#include <QGridLayout>

#include <utility>

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kWide = 1000;
constexpr int kWeeksHeight = 190;
constexpr int kFlowsHeight = 385; // eleven segments; the head of the list is still seen below
constexpr int kListHeight = 230;

} // namespace

MovesCards::MovesCards(QWidget *flows, QWidget *weeks, QWidget *list, QWidget *parent)
    : QWidget(parent)
    , m_flows(flows)
    , m_weeks(weeks)
    , m_list(list)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    m_list->setMinimumHeight(kListHeight);
    arrange(true);
}

void MovesCards::arrange(bool isWide)
{
    if (std::exchange(m_isWide, isWide) == std::optional(isWide))
        return;
    m_grid->addWidget(m_flows, 0, 0, isWide ? 2 : 1, 1);
    m_grid->addWidget(m_weeks, 0, 1);
    m_grid->addWidget(m_list, 1, isWide ? 1 : 0, 1, isWide ? 1 : 2);
    m_grid->setColumnStretch(0, isWide ? 4 : 21);
    m_grid->setColumnStretch(1, isWide ? 6 : 19);
    m_grid->setRowStretch(0, isWide ? 0 : 3);
    m_grid->setRowStretch(1, isWide ? 1 : 2);
    m_flows->setMinimumHeight(isWide ? 0 : kFlowsHeight);
    m_weeks->setMinimumHeight(kWeeksHeight);
    m_weeks->setMaximumHeight(isWide ? kWeeksHeight : QWIDGETSIZE_MAX);
}

void MovesCards::follow()
{
    arrange(width() >= scaledPixels(font(), kWide));
}

void MovesCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    follow();
}

void MovesCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        follow();
}

} // namespace leadbook
