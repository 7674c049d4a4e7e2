// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "workspace/privacy/subjectdata.h"

#include <QJsonObject>
#include <QString>

namespace leadbook {

/// `customer name records{TABLE[]{id title fields{KEY{label value text}}}} history[]{at change label kind who
/// files record field before after} corrections[] (those of the history that are one) imports[]{file at isNew
/// isUndone}`; moments are ISO, UTC. Values are as the book keeps them (days since 1970, amounts in
/// 1/10,000), texts as people read them.
QJsonObject subjectJson(const SubjectData &data);

/// Writes @p json to the file at @p path, whole or not at all. Errors: Io.
Status writeJson(const QJsonObject &json, const QString &path);

} // namespace leadbook
