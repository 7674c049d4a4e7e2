// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnmapping.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

/// Cuts @p text at each @p sign that stands outside double quotes.
QStringList cut(const QString &text, QChar sign)
{
    QStringList parts;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i] == sign && !quoted) {
            parts << text.mid(from, i - from);
            from = i + 1;
        }
    }
    parts << text.mid(from);
    return parts;
}

QString unquoted(const QString &text)
{
    const QString inner = text.trimmed();
    if (inner.size() < 2 || !inner.startsWith(u'"') || !inner.endsWith(u'"'))
        return inner;
    return inner.mid(1, inner.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

} // namespace

Result<std::vector<MapRule>> parseMapRules(const QString &text)
{
    std::vector<MapRule> rules;
    for (const QString &item : cut(text, u';')) {
        if (item.trimmed().isEmpty())
            continue;
        const QStringList sides = cut(item, u'=');
        MapRule rule;
        for (const QString &header : cut(sides.front(), u'*'))
            rule.headers << unquoted(header);
        if (sides.size() != 2 || rule.headers.contains(QString())) {
            return Error{ErrorCode::Invalid,
                         QCoreApplication::translate("Import", "“%1” is no mapping: write Header=field, and "
                                                               "headers that hold ; = or * in double quotes.")
                             .arg(item.trimmed()),
                         {}};
        }
        rule.field = unquoted(sides.back());
        rules.push_back(rule);
    }
    return rules;
}

} // namespace leadbook
