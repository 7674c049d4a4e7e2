// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/application.h"
#include "app/duenotice.h"
#include "app/identity.h"
#include "app/logdrafts.h"
#include "app/logging.h"
#include "app/preferences.h"
#include "app/sessionmarker.h"
#include "app/singleinstance.h"
#include "app/termination.h"
#include "ui/shell/desktopnotices.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/windowlock.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

bool hasDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

/// What this start was asked for; the desktop's leave goes to whoever shows the window.
WindowRequest thisRequest()
{
    WindowRequest request = readWindowRequest(QCoreApplication::arguments().mid(1), QDir::current());
    request.activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    return request;
}

/// @p token, where there is one, is what Qt shows the compositor when it asks to come to the front.
void raise(MainWindow &window, const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

int runWindow(int &argumentCount, char **arguments)
{
    nameApplication();
    if (!hasDisplay()) {
        std::fputs("There is no display to open the window on; leadbook --help lists what can be done "
                   "without one.\n",
                   stderr);
        return 1;
    }
    QApplication application(argumentCount, arguments);
    QApplication::setWindowIcon(QIcon(u":/desktop/org.leadbook.Leadbook.svg"_s));
    startLogging(logPath());
    const WindowRequest request = thisRequest();
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    SingleInstance single(data);
    const bool isFirst = single.isFirst();
    if (!isFirst && single.passOn(request))
        return 0;
    std::optional<SessionMarker> session;
    if (isFirst)
        session.emplace(data);
    const SystemClock clock;
    Preferences preferences;
    DialogFilePrompt prompt;
    Workspace workspace(clock);
    Application root(application, workspace, preferences, prompt);
    QObject::connect(&single, &SingleInstance::raised, &root, [&root](const WindowRequest &more) {
        raise(root.window(), more.activationToken);
        root.openFiles(more.files);
        root.showAsked(more.page);
    });
    DesktopNotices notices;
    // Behind a blank window it is told as in the background: how many, never of whom.
    DueNotice due(workspace, preferences, root.me(), notices, [&root] { return isSeen(root.lock()); });
    QObject::connect(&root.lock(), &WindowLock::locked, &due, &DueNotice::look);
    QObject::connect(&root.lock(), &WindowLock::unlocked, &due, &DueNotice::look);
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &due, &DueNotice::look);
    QObject::connect(&notices, &Notices::opened, &root, [&root](const QByteArray &token) {
        raise(root.window(), token);
        root.showAsked(u"today"_s);
    });
    root.keepBackups();
    root.keepDrafts(logDraftsPath());
    if (session && session->wasCutShort())
        root.tellRecovery();
    const Termination termination;
    QObject::connect(&termination, &Termination::requested, &application, [] { QCoreApplication::exit(); });
    root.window().show();
    root.start(request.files);
    root.showAsked(request.page);
    return QApplication::exec();
}

} // namespace leadbook
