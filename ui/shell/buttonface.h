// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace leadbook {

/// What a screen reader meets where a button is. What Qt offers of its own sets a checkable button without
/// clicking it, so that nothing would come of it; here to press, to switch and to choose are clicks. One of
/// several that exclude each other is a radio button, one of PageTabs is a tab. Window's thread.
class ButtonFace : public QAccessibleWidget
{
public:
    explicit ButtonFace(QAbstractButton &button);

    QString text(QAccessible::Text kind) const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    /// What is done with it: pressed, switched, or its menu opened.
    const QString &ownAction() const;

    QAbstractButton &m_button;
};

} // namespace leadbook
