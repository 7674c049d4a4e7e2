// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadbook {

/// The first letter of a name in a soft circle, 42 pixels wide.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString &name = {}, QWidget *parent = nullptr);

    /// The customer's or person's name; its first letter or character is shown.
    void setName(const QString &name);
    QString initial() const { return m_initial; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initial;
};

} // namespace leadbook
