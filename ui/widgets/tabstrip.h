// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace leadbook {

/// Tabs as words over a line, the current one semi-bold and underlined; a figure may follow the word
/// ("Deals 1"). Keys as in any tab bar.
class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget *parent = nullptr);

    /// Adds a tab, or renames the one at @p index where there is one; @p count below 0 shows no figure.
    void setTab(int index, const QString &text, int count = -1);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace leadbook
