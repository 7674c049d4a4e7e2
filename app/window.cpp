// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/application.h"
#include "app/identity.h"
#include "app/logdrafts.h"
#include "app/logging.h"
#include "app/preferences.h"
#include "app/sessionmarker.h"
#include "app/singleinstance.h"
#include "app/termination.h"
#include "ui/shell/fileprompt.h"

#include <QApplication>
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

/// The files to open: the value of --book and whatever stands alone.
QStringList filesOf(const QStringList &arguments)
{
    QStringList files;
    for (const QString &argument : arguments) {
        if (argument != u"--book")
            files << argument;
    }
    return files;
}

void raise(MainWindow &window)
{
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
    startLogging(logPath());
    const QStringList files = filesOf(QCoreApplication::arguments().mid(1));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    SingleInstance single(data);
    const bool isFirst = single.isFirst();
    if (!isFirst && single.passOn(files))
        return 0;
    std::optional<SessionMarker> session;
    if (isFirst)
        session.emplace(data);
    const SystemClock clock;
    Preferences preferences;
    DialogFilePrompt prompt;
    Workspace workspace(clock);
    Application root(application, workspace, preferences, prompt);
    QObject::connect(&single, &SingleInstance::raised, &root, [&root](const QStringList &more) {
        raise(root.window());
        root.openFiles(more);
    });
    root.keepBackups();
    root.keepDrafts(logDraftsPath());
    if (session && session->wasCutShort())
        root.tellRecovery();
    const Termination termination;
    QObject::connect(&termination, &Termination::requested, &application, [] { QCoreApplication::exit(); });
    root.window().show();
    root.start(files);
    return QApplication::exec();
}

} // namespace leadbook
