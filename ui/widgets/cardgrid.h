// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;

namespace leadbook {

/// Cards side by side, two in a row, that stand one below the other where there is no room for that. Who is
/// left alone in a row, because the other is hidden, has all of it.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    struct Shares
    {
        std::array<int, 2> columns{1, 1}; ///< of the width, side by side
        std::array<int, 2> rows{1, 1};    ///< of the height that is left over, side by side
        std::array<int, 2> stacked{1, 1}; ///< of that height, one below the other; by turns
    };

    /// Takes @p cards, row by row. They are side by side from @p wide pixels at 100 % text size.
    CardGrid(const QList<QWidget *> &cards, const Shares &shares, int wide, QWidget *parent = nullptr);

    /// A card was hidden or shown.
    void arrange();
    bool isWide() const { return m_isWide == true; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();

    QList<QWidget *> m_cards;
    Shares m_shares;
    int m_wide;
    std::optional<bool> m_isWide;
    QGridLayout *m_grid;
};

} // namespace leadbook
