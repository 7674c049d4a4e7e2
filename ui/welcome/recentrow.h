// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace leadbook {

/// A book opened before, as one line that opens it again: name, how many customers, when.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    RecentRow(const QString &name, const QString &customers, const QString &when, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_customers;
    QString m_when;
};

} // namespace leadbook
