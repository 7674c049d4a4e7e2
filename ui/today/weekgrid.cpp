// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/weekgrid.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kLettersOfADay = 20; // that a day is wide at least
constexpr int kWeek = 7;
constexpr int kFew = 4;

} // namespace

WeekGrid::WeekGrid(const std::array<QWidget *, 7> &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(kGap);
    arrange(kFew);
}

void WeekGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int day = fontMetrics().averageCharWidth() * kLettersOfADay;
    arrange(width() >= kWeek * day ? kWeek : kFew);
}

void WeekGrid::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int place = 0; place < kWeek; ++place) {
        QWidget *part = m_parts[static_cast<std::size_t>(place)];
        m_grid->removeWidget(part);
        m_grid->addWidget(part, place / columns, place % columns);
        m_grid->setColumnStretch(place, place < columns ? 1 : 0);
    }
}

} // namespace leadbook
