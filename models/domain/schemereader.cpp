// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemereader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemeReader)
};

} // namespace

QJsonObject SchemeReader::root(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const auto before = QByteArrayView(json).first(std::min<qsizetype>(fault.offset, json.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        fail(Text::tr("line %1").arg(line), Text::tr("must be valid JSON (%1)").arg(fault.errorString()));
    } else if (!document.isObject()) {
        fail(Text::tr("line %1").arg(1), Text::tr("must begin a JSON object in { }"));
    }
    return document.object();
}

double SchemeReader::number(const QJsonObject &object, const QString &place, QStringView key, double lowest,
                            double highest, std::optional<double> fallback)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() && fallback)
        return *fallback;
    const double number = value.toDouble();
    if (!value.isDouble() || number < lowest || number > highest) {
        fail(at(place, key), Text::tr("must be a number from %1 to %2").arg(lowest).arg(highest));
        return 0;
    }
    return number;
}

QString SchemeReader::text(const QJsonObject &object, const QString &place, QStringView key,
                           const std::optional<QString> &fallback)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() && fallback)
        return *fallback;
    if (!value.isString() || value.toString().trimmed().isEmpty())
        fail(at(place, key), Text::tr("must be a text that is not empty"));
    return value.toString();
}

QJsonArray SchemeReader::array(const QJsonObject &object, const QString &place, QStringView key,
                               qsizetype most)
{
    const QJsonArray values = object.value(key).toArray();
    if (values.isEmpty() || values.size() > most) {
        fail(at(place, key), Text::tr("must be a list of 1 to %1 values in [ ]").arg(most));
        return {};
    }
    return values;
}

QJsonObject SchemeReader::object(const QJsonArray &array, const QString &place, qsizetype index)
{
    const QJsonValue value = array.at(index);
    if (!value.isObject())
        fail(place, Text::tr("must be an object in { }"));
    return value.toObject();
}

void SchemeReader::fail(const QString &place, const QString &why)
{
    if (m_error)
        return;
    const QString message = Text::tr("The scheme cannot be used: %1 %2; correct it and try again.");
    m_error = Error{ErrorCode::Invalid, message.arg(place, why), {}};
}

QString SchemeReader::at(const QString &place, QStringView key)
{
    return place.isEmpty() ? key.toString() : QString(place + u", "_s + key);
}

QString SchemeReader::at(const QString &place, QStringView key, qsizetype index)
{
    return QString(at(place, key) + u' ' + QString::number(index + 1));
}

} // namespace leadbook
