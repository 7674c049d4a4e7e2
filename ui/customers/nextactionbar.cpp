// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/nextactionbar.h"

#include "ui/widgets/drawing.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbook {

NextActionBar::NextActionBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new SpanLabel(this))
    , m_day(new SpanLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    row->addWidget(m_day);
    m_day->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void NextActionBar::setAction(const QString &action, Day due, Day today)
{
    m_text->setSpans({{tr("Next:"), Tone::Text, true}, {u' ' + action}});
    const bool isLate = due.isValid() && due < today;
    m_day->setText(due.isValid() ? formatWeekday(due, QLocale()) : QString(),
                   isLate ? Tone::Bad : Tone::Text);
    if (isLate)
        m_day->setText(formatDueDay(due, today, QLocale()), Tone::Bad);
}

void NextActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), kControlRadius, toneColor(palette(), Tone::AccentSoft), QColor());
}

} // namespace leadbook
