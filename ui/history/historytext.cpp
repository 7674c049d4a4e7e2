// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historytext.h"

#include "ui/widgets/format.h"
#include "workspace/history/fieldhistory.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(leadbook::HistoryPage)
};

/// The label of a field by its key in files; a key with a label behind a point stays as it is.
QString fieldName(Entity entity, const QString &key)
{
    const auto field = findField(entity, key.toStdString());
    return field ? fieldLabel(*field) : key;
}

} // namespace

QString receiptText(const KeptReceipt &receipt, const QLocale &locale)
{
    const std::array<std::pair<QString, std::int64_t>, 5> counts{{
        {Words::tr("%1 new"), receipt.added},
        {Words::tr("%1 updated"), receipt.updated},
        {Words::tr("%1 unchanged"), receipt.unchanged},
        {Words::tr("%1 left for you"), receipt.asked},
        {Words::tr("%1 not imported"), receipt.rejected},
    }};
    QStringList told;
    for (const auto &[words, count] : counts) {
        if (count > 0)
            told << words.arg(formatCount(count, locale));
    }
    QString text = Words::tr("%1: %2").arg(receipt.file, told.join(Words::tr(", ")));
    QStringList columns;
    for (const auto &[header, field] : receipt.mapping) {
        if (!field.isEmpty())
            columns << u"%1 → %2"_s.arg(header, fieldName(receipt.into, field));
    }
    if (!columns.isEmpty())
        text += u'\n' + columns.join(Words::tr(", "));
    return text;
}

} // namespace leadbook
