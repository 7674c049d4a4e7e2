// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include <QMetaType>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

bool isText(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QString;
}

QString plain(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::Double)
        return QString::number(cell.toDouble(), 'g', 15);
    return cell.toString();
}

QString csvField(const QVariant &cell)
{
    QString text = plain(cell);
    if (isText(cell) && !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString spoken(const QVariant &cell, const QLocale &locale)
{
    if (cell.typeId() == QMetaType::Double)
        return locale.toString(cell.toDouble(), 'g', 4);
    return isText(cell) || !cell.isValid() ? cell.toString() : locale.toString(cell.toLongLong());
}

template <typename Field>
QString lines(const ChartTable &table, QLatin1StringView separator, QLatin1StringView end, Field field)
{
    QString text;
    const auto line = [&](const QVariantList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += (i > 0 ? QString(separator) : QString()) + field(cells[i]);
        text += end;
    };
    QVariantList heads;
    for (const QString &column : table.columns)
        heads << column;
    line(heads);
    for (const QVariantList &row : table.rows)
        line(row);
    return text;
}

} // namespace

QString ChartTable::text(qsizetype row, qsizetype column) const
{
    return plain(rows.value(row).value(column));
}

QString ChartTable::toTsv() const
{
    return lines(*this, "\t"_L1, "\n"_L1,
                 [](const QVariant &cell) { return plain(cell).replace(u'\t', u' ').replace(u'\n', u' '); });
}

QString ChartTable::toCsv() const
{
    return lines(*this, ","_L1, "\r\n"_L1, csvField);
}

QString ChartTable::toSpeech(const QLocale &locale) const
{
    QString text;
    for (const QVariantList &row : rows) {
        QStringList parts;
        for (qsizetype i = 1; i < row.size(); ++i) {
            if (row[i].isValid())
                parts << columns.value(i) + u' ' + spoken(row[i], locale);
        }
        text += row.value(0).toString() + u": "_s + parts.join(u", "_s) + u".\n"_s;
    }
    return text;
}

} // namespace leadbook
