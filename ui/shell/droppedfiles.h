// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace leadbook {

/// Lets a widget take files that are dropped on it; anything else that is dragged over it is refused.
class DroppedFiles : public QObject
{
    Q_OBJECT

public:
    /// @p target owns it.
    explicit DroppedFiles(QWidget &target);

Q_SIGNALS:
    /// Files hang over the widget, or no longer do.
    void hovering(bool over);
    /// The paths of local files, at least one.
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace leadbook
