// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/pastedtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace leadbook {

std::optional<QString> writePastedTable(const QString &text)
{
    const QString rows = text.trimmed();
    if (!rows.contains(u'\n') && !rows.contains(u'\t'))
        return std::nullopt;
    auto *folder = new QObject(QCoreApplication::instance());
    const auto place = std::make_shared<QTemporaryDir>();
    QObject::connect(folder, &QObject::destroyed, folder, [place] {});
    QFile file(place->filePath(QCoreApplication::translate("Import", "pasted table") + u".tsv"));
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return std::nullopt;
    return file.fileName();
}

} // namespace leadbook
