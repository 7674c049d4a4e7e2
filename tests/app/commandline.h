// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "support/captured.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace leadbook::test {

/// What one run of the program did.
struct RunOutcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json;
};

/// A folder with a book and input files, and the command line run on it within this process.
class CommandLine
{
public:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString book() const { return file(QStringLiteral("test.leadbook")); }

    /// Writes a file of the folder and returns its path.
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return target.fileName();
    }
    QByteArray read(const QString &name) const
    {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    /// Runs `leadbook --book BOOK arguments`.
    RunOutcome run(const QStringList &arguments) const
    {
        RunOutcome outcome;
        CapturedStream out(stdout);
        CapturedStream err(stderr);
        outcome.status = cli::run(QStringList{QStringLiteral("--book"), book()} + arguments, m_clock);
        outcome.err = err.text();
        outcome.out = out.text();
        return outcome;
    }
    /// The same with --json; the object is empty where the output is not exactly one.
    RunOutcome json(const QStringList &arguments) const
    {
        RunOutcome outcome = run(QStringList(QStringLiteral("--json")) + arguments);
        outcome.json = QJsonDocument::fromJson(outcome.out).object();
        return outcome;
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{Day(20'778), 1'795'219'200'000}; // 2026-11-21
};

} // namespace leadbook::test
