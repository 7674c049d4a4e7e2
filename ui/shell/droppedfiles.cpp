// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/droppedfiles.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace leadbook {

namespace {

QStringList localFiles(const QMimeData &mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

DroppedFiles::DroppedFiles(QWidget &target)
    : QObject(&target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool DroppedFiles::eventFilter(QObject *, QEvent *event)
{
    const bool arrives = event->type() == QEvent::DragEnter || event->type() == QEvent::Drop;
    if (event->type() == QEvent::DragLeave)
        Q_EMIT hovering(false);
    if (!arrives)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = localFiles(*drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->acceptProposedAction();
    Q_EMIT hovering(event->type() == QEvent::DragEnter);
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace leadbook
