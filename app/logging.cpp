// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// The open log. Qt's message handler is a plain function, so there has to be one place that it writes to.
struct Log
{
    QMutex mutex;
    QFile file;
};

Log &theLog()
{
    static Log log;
    return log;
}

/// By QtMsgType.
constexpr std::array<QLatin1StringView, 5> kKinds{"debug"_L1, "warning"_L1, "critical"_L1, "fatal"_L1,
                                                  "info"_L1};

void write(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (message.contains("propagateSizeHints"_L1))
        return;
    const QByteArray line = u"%1 %2 %3\n"_s
                                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                     kKinds[static_cast<std::size_t>(type)], message)
                                .toUtf8();
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    const bool isWritten = log.file.isOpen() && log.file.write(line) == line.size() && log.file.flush();
    if (!isWritten || (type != QtDebugMsg && type != QtInfoMsg))
        std::fputs(qUtf8Printable(message + u'\n'), stderr);
}

} // namespace

QString logPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/leadbook.log"_s;
}

void startLogging(const QString &path)
{
    if (QFileInfo(path).size() > kLargestLog) {
        const QString old = path + u".1"_s;
        QFile::remove(old);
        QFile::rename(path, old);
    }
    Log &log = theLog();
    {
        const QMutexLocker lock(&log.mutex);
        QDir().mkpath(QFileInfo(path).absolutePath());
        log.file.close();
        log.file.setFileName(path);
        if (!log.file.open(QIODevice::Append))
            std::fputs(qUtf8Printable(u"The log %1 cannot be written.\n"_s.arg(path)), stderr);
    }
    qInstallMessageHandler(&write);
}

} // namespace leadbook
