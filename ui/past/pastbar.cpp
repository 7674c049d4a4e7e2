// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/pastbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/spanlabel.h"

#include <QAccessible>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace leadbook {

PastBar::PastBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new SpanLabel(this))
    , m_other(new Button({}, Button::Kind::Link, this))
    , m_today(new Button({}, Button::Kind::Link, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(28, 18, 22, 6);
    row->setSpacing(16);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_other);
    row->addWidget(m_today);
    m_text->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_other, &QAbstractButton::clicked, this, &PastBar::otherDayRequested);
    connect(m_today, &QAbstractButton::clicked, this, &PastBar::todayRequested);
    hide();
    update();
}

void PastBar::setDay(std::optional<Day> day)
{
    if (m_day == day)
        return;
    m_day = day;
    update();
    setVisible(day.has_value());
    if (day) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString PastBar::text() const
{
    return m_text->text();
}

void PastBar::update()
{
    m_other->setText(tr("Another day…"));
    m_today->setText(tr("Return to today"));
    if (m_day) {
        const QDate date = QDate(1970, 1, 1).addDays(m_day->number());
        m_text->setSpans(
            {{tr("The book as it was on %1").arg(QLocale().toString(date, QLocale::LongFormat)), Tone::Text,
              true},
             {tr(" · with what had been recorded by then; nothing can be changed"), Tone::Muted}});
    }
    setAccessibleName(m_text->text());
}

void PastBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(16, 12, -16, 0);
    drawBox(painter, box, kCardRadius, toneColor(palette(), Tone::Surface),
            toneColor(palette(), Tone::Warning));
}

void PastBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    if (event->type() == QEvent::PaletteChange)
        QWidget::update();
    QWidget::changeEvent(event);
}

} // namespace leadbook
