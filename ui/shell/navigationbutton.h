// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace leadbook {

/// One entry of the navigation: icon, word, and at the right a small figure.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &name, const QString &icon, QWidget *parent = nullptr);

    /// The page's id.
    const QString &name() const { return m_name; }
    void setBadge(const QString &badge);
    const QString &badge() const { return m_badge; }
    /// Drawn muted: an action among pages.
    void setMuted(bool muted);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_icon;
    QString m_badge;
    bool m_muted = false;
};

} // namespace leadbook
