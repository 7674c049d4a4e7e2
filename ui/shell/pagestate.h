// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace leadbook {

/// A next step offered by a page that has nothing to show.
struct NextStep
{
    QString text;              ///< of the button
    std::function<void()> run; ///< what it does
    bool primary = false;
};

/// What a page shows in place of its body while it is empty, loading or failed: an icon, a sentence that says
/// what to do next, and buttons that do it.
class PageState : public QWidget
{
    Q_OBJECT

public:
    explicit PageState(QWidget *parent = nullptr);

    /// @p icon of resources/icons; @p title one short line, may be empty; @p sentence plain text.
    void show(const QString &icon, const QString &title, const QString &sentence,
              const QList<NextStep> &steps);

    using QWidget::show;

    /// Gives the keyboard to the first button; false where there is none.
    bool takeFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace leadbook
