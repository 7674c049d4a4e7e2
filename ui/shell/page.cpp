// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/headerlayout.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

Page::Page(const QString &name, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_icon(icon)
    , m_head(new HeaderLayout)
    , m_title(new ElidedLabel({}, u"title"_s, this))
    , m_stack(new PageStack)
    , m_state(new PageState(this))
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    m_title->setContentsMargins(0, 0, 8, 0);
    m_title->setMinimumHeight(30);
    m_head->addLeft(m_title);
    column->addLayout(m_head);
    m_stack->addWidget(m_state);
    column->addLayout(m_stack, 1);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::shown(bool)
{
    m_focusBefore = QApplication::focusWidget();
    m_wantsFocus = true;
    giveFocus();
}

void Page::giveFocus()
{
    if (!m_wantsFocus)
        return;
    // Who went elsewhere in the meantime stays there.
    if (QApplication::focusWidget() != m_focusBefore) {
        m_wantsFocus = false;
    } else if (m_stack->currentWidget() == m_state) {
        m_wantsFocus = !m_state->takeFocus();
    } else if (m_focusTarget) {
        m_focusTarget->setFocus(Qt::OtherFocusReason);
        m_wantsFocus = false;
    }
}

bool Page::startSearch()
{
    return false;
}

void Page::reload() {}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    Q_EMIT titleChanged();
}

void Page::setBadge(const QString &badge)
{
    m_badge = badge;
    Q_EMIT badgeChanged();
}

void Page::setStatusText(const QList<Span> &spans)
{
    m_status = spans;
    Q_EMIT statusTextChanged();
}

void Page::addToHead(QWidget *control)
{
    m_head->addLeft(control);
}

void Page::addAction(QWidget *control)
{
    m_head->addRight(control);
}

void Page::addBelowHead(QWidget *row)
{
    static_cast<QBoxLayout *>(layout())->insertWidget(1, row);
}

void Page::setBody(QWidget *body)
{
    m_body = body;
    m_stack->addWidget(body);
    showBody();
}

void Page::tellState(const std::function<void()> &tell)
{
    tell();
    m_tell = tell;
}

void Page::showBody()
{
    m_tell = {};
    if (m_body)
        m_stack->setCurrentWidget(m_body);
    giveFocus();
}

void Page::showEmpty(const QString &title, const QString &sentence, const QList<NextStep> &steps)
{
    m_tell = {};
    m_state->show(m_icon, title, sentence, steps);
    m_stack->setCurrentWidget(m_state);
    giveFocus();
}

void Page::showLoading(const QString &sentence)
{
    m_tell = {};
    m_state->show(u"clock"_s, {}, sentence, {});
    m_stack->setCurrentWidget(m_state);
}

void Page::showFailed(const QString &sentence)
{
    tellState([this, sentence] {
        m_state->show(u"warning"_s, tr("That did not work"), sentence,
                      {{tr("Try again"), [this] { reload(); }}});
        m_stack->setCurrentWidget(m_state);
    });
    giveFocus();
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_tell)
            tellState(std::function<void()>(m_tell));
    }
    QWidget::changeEvent(event);
}

} // namespace leadbook
