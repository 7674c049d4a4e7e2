// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/verb.h"
#include "app/identity.h"

#include <QApplication>
#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

QStringList toList(int argumentCount, char **arguments)
{
    QStringList list;
    for (int i = 1; i < argumentCount; ++i)
        list << QString::fromLocal8Bit(arguments[i]);
    return list;
}

const Verb *verbOf(const QStringList &arguments)
{
    const qsizetype at = verbPosition(arguments);
    return at < 0 ? nullptr : findVerb(arguments[at]);
}

/// A book or table given to be opened, rather than a verb that is spelled wrong.
bool isFile(const QString &argument)
{
    return argument.contains(u'/') || argument.contains(u'.');
}

std::unique_ptr<QCoreApplication> makeApplication(bool draws, int &argumentCount, char **arguments)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argumentCount, arguments);
    const bool hasDisplay =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argumentCount, arguments);
}

} // namespace

bool isCommandLine(int argumentCount, char **arguments)
{
    const QStringList list = toList(argumentCount, arguments);
    if (list.contains(u"--help"_s) || list.contains(u"-h"_s) || list.contains(u"--version"_s))
        return true;
    const qsizetype at = verbPosition(list);
    return at >= 0 && (findVerb(list[at]) != nullptr || !isFile(list[at]));
}

int runCommandLine(int &argumentCount, char **arguments)
{
    nameApplication();
    const Verb *verb = verbOf(toList(argumentCount, arguments));
    const auto application = makeApplication(verb != nullptr && verb->needsWindow, argumentCount, arguments);
    const SystemClock clock;
    return run(QCoreApplication::arguments().mid(1), clock);
}

} // namespace leadbook::cli
