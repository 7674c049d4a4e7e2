// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionmarker.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace leadbook {

SessionMarker::SessionMarker(const QString &folder)
    : m_path(folder + u"/running"_s)
    , m_wasCutShort(QFile::exists(m_path))
{
    QFile file(m_path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly))
        qWarning("an end that was not wished for will go unnoticed: %s", qPrintable(file.errorString()));
}

SessionMarker::~SessionMarker()
{
    QFile::remove(m_path);
}

} // namespace leadbook
