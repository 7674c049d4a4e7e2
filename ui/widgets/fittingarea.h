// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace leadbook {

/// Shows a widget as high as its texts need at the width there is, and scrolls it where there is less height
/// than that. A layout alone would squeeze the texts into one another.
class FittingArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes @p content.
    explicit FittingArea(QWidget *content, QWidget *parent = nullptr);
    /// Lets the content grow with whatever height there is beyond what it needs.
    void setFilling();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int neededHeight() const;
    void fit();

    bool m_isFilling = false;
};

} // namespace leadbook
