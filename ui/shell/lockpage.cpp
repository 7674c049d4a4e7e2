// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockpage.h"

#include "ui/shell/fonts.h"
#include "ui/shell/pagestate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace leadbook {

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_state(new PageState(this))
{
    constexpr int kWidth = 560; // at 100 % text size: a line that is easily read
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(m_state, 100);
    row->addStretch(1);
    m_state->setMaximumWidth(scaledPixels(font(), kWidth));
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

void LockPage::takeFocus()
{
    m_state->takeFocus();
}

void LockPage::retranslate()
{
    setAccessibleName(tr("Leadbook is locked"));
    m_state->show(
        u"eye"_s, tr("Leadbook is locked"),
        tr("The window is blank so that nobody reads it in passing. It is a screen, no lock on your "
           "data: whoever uses this computer can unlock it, and the book’s file is not encrypted."),
        {{tr("Unlock"), [this] { Q_EMIT unlockRequested(); }, true}});
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        takeFocus();
    }
    QWidget::changeEvent(event);
}

void LockPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)
        Q_EMIT unlockRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace leadbook
