// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hintline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

HintLine::HintLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new SpanLabel(this))
    , m_next(new Button({}, Button::Kind::Link, this))
    , m_close(Button::iconButton(u"close"_s, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_next);
    row->addWidget(m_close);
    m_text->setPixels(12);
    m_next->setFixedHeight(22);
    m_close->setFixedSize(20, 20);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_next, &QAbstractButton::clicked, this, &HintLine::nextRequested);
    connect(m_close, &QAbstractButton::clicked, this, &HintLine::closed);
    hide();
    retranslate();
}

void HintLine::setHint(const QString &text, bool isLast)
{
    m_text->setText(text, Tone::Text);
    m_next->setVisible(!isLast);
    setVisible(!text.isEmpty());
}

QString HintLine::text() const
{
    return m_text->text();
}

void HintLine::retranslate()
{
    setAccessibleName(tr("Hint"));
    m_next->setText(tr("Next hint"));
    m_close->setName(tr("No more hints"));
}

void HintLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
