// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QGridLayout;

namespace leadbook {

/// Seven parts side by side, or four and three where there is no room for that.
class WeekGrid : public QWidget
{
    Q_OBJECT

public:
    WeekGrid(const std::array<QWidget *, 7> &parts, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    std::array<QWidget *, 7> m_parts;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace leadbook
