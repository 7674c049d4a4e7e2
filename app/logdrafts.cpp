// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logdrafts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kBook = "book"_L1;
constexpr auto kCustomer = "customer"_L1;
constexpr auto kLine = "line"_L1;

/// The lines of other books as they are.
QByteArray linesOfOthers(const QString &path, const QString &book)
{
    QByteArray lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QJsonObject draft = QJsonDocument::fromJson(line).object();
        if (!draft.isEmpty() && draft[kBook].toString() != book)
            lines += line;
    }
    return lines;
}

} // namespace

QString logDraftsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts.json"_s;
}

void writeLogDrafts(const QString &path, const QString &book, const LogDrafts &drafts)
{
    QByteArray text = linesOfOthers(path, book);
    if (drafts.isEmpty() && text.isEmpty()) {
        QFile::remove(path);
        return;
    }
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
        const QJsonObject line{{kBook, book}, {kCustomer, qlonglong{draft.key()}}, {kLine, draft.value()}};
        text += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    QSaveFile file(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        qWarning("what is being logged is not kept: %s", qPrintable(file.errorString()));
}

LogDrafts readLogDrafts(const QString &path, const QString &book)
{
    LogDrafts drafts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return drafts;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (!line.isEmpty() && line[kBook].toString() == book && !line[kLine].toString().isEmpty())
            drafts[line[kCustomer].toInteger()] = line[kLine].toString();
    }
    return drafts;
}

} // namespace leadbook
