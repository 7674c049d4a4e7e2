// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spanlabel.h"

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace leadbook {

/// One line of a KeyValueGrid.
struct KeyValue
{
    QString key;       ///< muted, at the left
    QList<Span> value; ///< wrapped
};

/// Names and values in two columns: the details of a customer, what a line of text was understood as.
class KeyValueGrid : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueGrid(QWidget *parent = nullptr);

    void setRows(const QList<KeyValue> &rows);
    int rowCount() const { return m_rows; }
    /// Width of the names at 100 % text size; 88 pixels unless told.
    void setKeyWidth(int pixels);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
    int m_keyWidth = 88;
};

} // namespace leadbook
