// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowrequest.h"

#include <QDataStream>
#include <QIODevice>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QString pathOf(const QString &argument, const QDir &folder)
{
    const bool isUrl = argument.startsWith("file:"_L1, Qt::CaseInsensitive);
    const QString path = isUrl ? QUrl(argument).toLocalFile() : argument;
    return QDir::cleanPath(folder.absoluteFilePath(path));
}

} // namespace

WindowRequest readWindowRequest(const QStringList &arguments, const QDir &folder)
{
    WindowRequest request;
    const auto take = [&](QStringView name, const QString &value) {
        if (name == u"--show")
            request.page = value;
        else if (!value.isEmpty())
            request.files << pathOf(value, folder);
    };
    bool areOptionsOver = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const qsizetype equals = argument.indexOf(u'=');
        if (areOptionsOver || !argument.startsWith("--"_L1))
            take({}, argument);
        else if (argument == u"--")
            areOptionsOver = true;
        else if (equals > 0)
            take(QStringView(argument).first(equals), argument.mid(equals + 1));
        else if (i + 1 < arguments.size())
            take(argument, arguments[++i]);
    }
    return request;
}

QByteArray toBytes(const WindowRequest &request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << request.files << request.page << request.activationToken;
    return bytes;
}

WindowRequest requestFromBytes(const QByteArray &bytes)
{
    WindowRequest request;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> request.files >> request.page >> request.activationToken;
    return request;
}

} // namespace leadbook
