// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spanlabel.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace leadbook {

/// A line of a LineList.
struct Line
{
    QString text;
    QString note;              ///< muted, at the right end; may be empty
    bool isOpening = true;     ///< it can be chosen
    std::optional<double> bar; ///< 0 to 1: a bar between text and note, so long; absent: none

    friend bool operator==(const Line &, const Line &) = default;
};

/// A few lines one below the other, each of which opens something: by the mouse, or by Enter once it has the
/// focus. Texts that do not fit end with "…".
class LineList : public QWidget
{
    Q_OBJECT

public:
    explicit LineList(QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }

Q_SIGNALS:
    void activated(int line);

private:
    class Row;

    QVBoxLayout *m_column;
    QList<Row *> m_rows;
    QList<Line> m_lines;
};

} // namespace leadbook
