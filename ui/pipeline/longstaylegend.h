// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadbook {

/// What the warning sign of a card means, for the status line.
class LongStayLegend : public QWidget
{
    Q_OBJECT

public:
    explicit LongStayLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_text;
};

} // namespace leadbook
