// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadbook {

/// A grade as a coloured square with its letter, 20 x 20 pixels.
class GradeBadge : public QWidget
{
    Q_OBJECT

public:
    /// @p grade 0 = A ... 3 = D, -1 = none.
    explicit GradeBadge(int grade = -1, QWidget *parent = nullptr);

    int grade() const { return m_grade; }
    void setGrade(int grade);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_grade = -1;
};

} // namespace leadbook
