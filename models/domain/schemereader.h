// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <optional>

namespace leadbook {

/// Reads the JSON of a scheme and keeps the first fault, named by its place ("criteria 2, bands 1, points"),
/// so that a parser can read on without asking after every value. After a fault every reading yields an empty
/// value. Used in one function at a time; not shared between threads.
class SchemeReader
{
public:
    /// The object at the top of @p json.
    QJsonObject root(const QByteArray &json);

    /// A number in [@p lowest, @p highest]; missing is a fault unless there is a @p fallback.
    double number(const QJsonObject &object, const QString &place, QStringView key, double lowest,
                  double highest, std::optional<double> fallback = {});
    /// A text that is not blank; missing is a fault unless there is a @p fallback.
    QString text(const QJsonObject &object, const QString &place, QStringView key,
                 const std::optional<QString> &fallback = {});
    /// An array of 1 to @p most values.
    QJsonArray array(const QJsonObject &object, const QString &place, QStringView key, qsizetype most);
    /// The object at @p index of @p array.
    QJsonObject object(const QJsonArray &array, const QString &place, qsizetype index);

    /// Records that what stands at @p place is wrong: @p why says what it must be. The first fault stays.
    void fail(const QString &place, const QString &why);
    bool failed() const { return m_error.has_value(); }
    /// The first fault; only where failed().
    const Error &error() const { return *m_error; }

    /// "@p place, @p key" and "@p place, @p key @p number", counted from 1.
    static QString at(const QString &place, QStringView key);
    static QString at(const QString &place, QStringView key, qsizetype index);

private:
    std::optional<Error> m_error;
};

} // namespace leadbook
