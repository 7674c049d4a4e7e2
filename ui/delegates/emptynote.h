// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace leadbook {

/// What a table says in place of rows while its model has none: why, and what to do next. Belongs to the
/// view, whose model is set before and stays; it lies over its rows, takes no clicks, and is read out as the
/// view's description.
class EmptyNote : public QLabel
{
    Q_OBJECT

public:
    /// Has @p view say @p sentence, plain text, while it has no rows; empty: nothing.
    static void say(QAbstractItemView &view, const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit EmptyNote(QAbstractItemView &view);
    void follow();

    QAbstractItemView &m_view;
};

} // namespace leadbook
