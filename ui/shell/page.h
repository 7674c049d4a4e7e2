// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagestate.h"
#include "ui/widgets/spanlabel.h"

#include <QPointer>
#include <QWidget>

namespace leadbook {

class ElidedLabel;
class HeaderLayout;
class PageStack;

/// One page of the window: a head with title, filters and actions, and a body that gives way to a PageState
/// while there is nothing to show. Subclasses set their texts in retranslate(), which they call once at the
/// end of their constructor and which is called again when the language changes.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// @p name is the navigation's id in small letters ("customers"), @p icon one of resources/icons.
    Page(const QString &name, const QString &icon, QWidget *parent = nullptr);

    const QString &name() const { return m_name; }
    const QString &icon() const { return m_icon; }
    QString title() const;
    /// Shown behind the name in the navigation; empty: nothing.
    const QString &badge() const { return m_badge; }
    /// What the status line says of this page: counts of what is shown, one part bold.
    const QList<Span> &statusText() const { return m_status; }

    /// The page became the one that is shown; @p first time only once in its life. Gives the keyboard to the
    /// body's setFocusTarget() or to the next step offered, as soon as there is either.
    virtual void shown(bool first);
    /// Ctrl+F: puts the keyboard into the page's search field; false where there is none.
    virtual bool startSearch();
    /// F5 and "Try again".
    virtual void reload();

Q_SIGNALS:
    void titleChanged();
    void badgeChanged();
    void statusTextChanged();

protected:
    void setTitle(const QString &title);
    void setBadge(const QString &badge);
    void setStatusText(const QList<Span> &spans);

    /// Puts a filter, a switch or a field beside the title.
    void addToHead(QWidget *control);
    /// Puts a button at the right end of the head.
    void addAction(QWidget *control);
    using QWidget::addAction;

    /// Puts a row between the head and the body, that stays when there is nothing to show.
    void addBelowHead(QWidget *row);

    /// The widget shown when there is something to show; the page owns it.
    void setBody(QWidget *body);
    /// What in the body the keyboard begins with.
    void setFocusTarget(QWidget *target) { m_focusTarget = target; }
    void showBody();
    /// Shows a state by calling @p tell, and calls it again when the language changes, until another state is
    /// shown.
    void tellState(const std::function<void()> &tell);
    /// The states in which there is nothing to show; each says the next step.
    void showEmpty(const QString &title, const QString &sentence, const QList<NextStep> &steps);
    void showLoading(const QString &sentence);
    /// Offers "Try again", which calls reload().
    void showFailed(const QString &sentence);

    /// Sets every text of the page.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    void giveFocus();

    QString m_name;
    QString m_icon;
    QString m_badge;
    QList<Span> m_status;
    HeaderLayout *m_head;
    ElidedLabel *m_title;
    PageStack *m_stack;
    PageState *m_state;
    QWidget *m_body = nullptr;
    QWidget *m_focusTarget = nullptr;
    QPointer<QWidget> m_focusBefore; ///< had the keyboard when the page was shown
    std::function<void()> m_tell;    ///< says the state shown in the language of the moment; may be empty
    bool m_wantsFocus = false;       ///< since the page was shown
};

} // namespace leadbook
