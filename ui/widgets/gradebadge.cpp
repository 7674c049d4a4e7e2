// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gradebadge.h"

#include "ui/shell/fonts.h"
#include "ui/widgets/drawing.h"

#include <QEvent>
#include <QPainter>

namespace leadbook {

GradeBadge::GradeBadge(int grade, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setGrade(grade);
}

void GradeBadge::setGrade(int grade)
{
    m_grade = grade;
    setAccessibleName(grade < 0 || grade > 3 ? tr("Not graded") : tr("Grade %1").arg(gradeLetter(grade)));
    update();
}

QSize GradeBadge::sizeHint() const
{
    const int side = scaledPixels(font(), 20);
    return {side, side};
}

void GradeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = sizeHint().width();
    drawGradeBadge(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_grade,
                   font(), palette());
}

void GradeBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setGrade(m_grade);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace leadbook
