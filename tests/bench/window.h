// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "ui/shell/fileprompt.h"

#include <QEventLoop>
#include <QTimer>

namespace leadbook::bench {

/// Never asks for a file.
class NoPrompt : public FilePrompt
{
public:
    void askSave(QWidget *, const QString &, const QString &, const QString &, Answer) override {}
    void askOpen(QWidget *, const QString &, const QString &, Answers) override {}
};

/// Handles what comes until @p isDone.
template <typename Done> void wait(Done isDone)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    look.start(1);
    loop.exec();
}

/// Shows the window of @p root with the book at @p path and waits until all of it is there.
inline void open(Application &root, Workspace &workspace, const QString &path)
{
    root.window().resize(1360, 860);
    root.window().show();
    root.start({path});
    wait([&] { return workspace.view() && workspace.view()->snapshot->complete && root.isSettled(); });
    wait([&] { return workspace.isIdle(); });
}

} // namespace leadbook::bench
