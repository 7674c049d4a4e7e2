// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QGridLayout;

namespace leadbook {

/// The cards of movements: where there is width the ways of the customers at the left, the weeks above who
/// moved at the right; with less of it the ways beside the weeks, and who moved below them over the whole
/// width, where the words of a movement have room.
class MovesCards : public QWidget
{
    Q_OBJECT

public:
    /// Takes the three cards.
    MovesCards(QWidget *flows, QWidget *weeks, QWidget *list, QWidget *parent = nullptr);

    /// Whether the list stands beside the ways.
    bool isWide() const { return m_isWide.value_or(true); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void arrange(bool isWide);

    QWidget *m_flows;
    QWidget *m_weeks;
    QWidget *m_list;
    QGridLayout *m_grid;
    std::optional<bool> m_isWide;
};

} // namespace leadbook
