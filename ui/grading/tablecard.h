// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QList>

namespace leadbook {

class ColumnFit;
class TableView;

/// A card that is filled by a table of which one row is chosen, and whose columns fit the width there is.
class TableCard : public Card
{
    Q_OBJECT

public:
    explicit TableCard(QWidget *parent = nullptr);

    TableView &table() const { return *m_table; }

protected:
    /// How wide columns are wished to be, at 100 % text size; see ColumnFit.
    struct Columns
    {
        QList<int> widths;
        int stretched = 0; ///< takes the rest of the width
        int narrow = 0;    ///< pixels of the card below which it is narrow
        QList<int> narrowWidths;
        QList<int> leftOut; ///< columns for which a narrow card has no room
    };

    /// To be called once the table has its model.
    void setColumns(const Columns &columns);
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    TableView *m_table;
    ColumnFit *m_fit;
    Columns m_columns;
    bool m_isNarrow = false;
};

} // namespace leadbook
