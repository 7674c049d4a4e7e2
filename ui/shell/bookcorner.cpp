// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bookcorner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

BookCorner::BookCorner(QWidget *parent)
    : QWidget(parent)
    , m_mark(new SpanLabel(this))
    , m_remove(new Button({}, Button::Kind::Link, this))
    , m_name(new ElidedLabel({}, u"muted"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(10);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    row->addWidget(m_remove, 0, Qt::AlignVCenter);
    row->addWidget(m_name, 0, Qt::AlignVCenter);
    m_mark->setPixels(12);
    m_remove->setFocusPolicy(Qt::NoFocus);
    connect(m_remove, &QAbstractButton::clicked, this, &BookCorner::removeDemoRequested);
    setDemo(false);
    retranslate();
}

void BookCorner::setBookName(const QString &name)
{
    m_name->setText(name);
}

void BookCorner::setDemo(bool isDemo)
{
    m_isDemo = isDemo;
    m_mark->setVisible(isDemo);
    m_remove->setVisible(isDemo);
}

void BookCorner::retranslate()
{
    m_name->setAccessibleDescription(tr("The open book"));
    m_mark->setText(tr("Demo data"), Tone::Warning, true);
    m_remove->setText(tr("Remove demo data"));
    m_remove->setToolTip(tr("Takes all of it out of the book; undo brings it back."));
}

void BookCorner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
