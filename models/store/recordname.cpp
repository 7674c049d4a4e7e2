// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordname.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array<const char *, kRecordTableNames.size()> kNames{
    QT_TRANSLATE_NOOP("Record", "owners"),
    QT_TRANSLATE_NOOP("Record", "products"),
    QT_TRANSLATE_NOOP("Record", "pipelines"),
    QT_TRANSLATE_NOOP("Record", "stages"),
    QT_TRANSLATE_NOOP("Record", "customers"),
    QT_TRANSLATE_NOOP("Record", "contacts"),
    QT_TRANSLATE_NOOP("Record", "phones and addresses"),
    QT_TRANSLATE_NOOP("Record", "links of contacts"),
    QT_TRANSLATE_NOOP("Record", "consents"),
    QT_TRANSLATE_NOOP("Record", "team members"),
    QT_TRANSLATE_NOOP("Record", "needs"),
    QT_TRANSLATE_NOOP("Record", "preferences"),
    QT_TRANSLATE_NOOP("Record", "deals"),
    QT_TRANSLATE_NOOP("Record", "stage changes"),
    QT_TRANSLATE_NOOP("Record", "quotes"),
    QT_TRANSLATE_NOOP("Record", "product lines"),
    QT_TRANSLATE_NOOP("Record", "orders"),
    QT_TRANSLATE_NOOP("Record", "purchases"),
    QT_TRANSLATE_NOOP("Record", "templates"),
    QT_TRANSLATE_NOOP("Record", "wordings of templates"),
    QT_TRANSLATE_NOOP("Record", "campaigns"),
    QT_TRANSLATE_NOOP("Record", "members of campaigns"),
    QT_TRANSLATE_NOOP("Record", "interactions"),
    QT_TRANSLATE_NOOP("Record", "contracts"),
    QT_TRANSLATE_NOOP("Record", "payments"),
    QT_TRANSLATE_NOOP("Record", "questionnaires"),
    QT_TRANSLATE_NOOP("Record", "questions"),
    QT_TRANSLATE_NOOP("Record", "filled-in questionnaires"),
    QT_TRANSLATE_NOOP("Record", "survey answers"),
    QT_TRANSLATE_NOOP("Record", "feedback"),
    QT_TRANSLATE_NOOP("Record", "reviews of key accounts"),
    QT_TRANSLATE_NOOP("Record", "strategies"),
    QT_TRANSLATE_NOOP("Record", "steps of strategies"),
    QT_TRANSLATE_NOOP("Record", "tasks"),
    QT_TRANSLATE_NOOP("Record", "rules"),
    QT_TRANSLATE_NOOP("Record", "runs of rules"),
    QT_TRANSLATE_NOOP("Record", "file links"),
    QT_TRANSLATE_NOOP("Record", "customers that are not the same"),
    QT_TRANSLATE_NOOP("Record", "contacts that are not the same"),
    QT_TRANSLATE_NOOP("Record", "grades set by hand"),
    QT_TRANSLATE_NOOP("Record", "targets"),
    QT_TRANSLATE_NOOP("Record", "figures of the market"),
    QT_TRANSLATE_NOOP("Record", "holidays"),
    QT_TRANSLATE_NOOP("Record", "custom fields"),
    QT_TRANSLATE_NOOP("Record", "custom values of customers"),
    QT_TRANSLATE_NOOP("Record", "custom values of deals"),
    QT_TRANSLATE_NOOP("Record", "schemes"),
    QT_TRANSLATE_NOOP("Record", "segments"),
    QT_TRANSLATE_NOOP("Record", "evaluations"),
    QT_TRANSLATE_NOOP("Record", "retention rules"),
    QT_TRANSLATE_NOOP("Record", "saved views"),
    QT_TRANSLATE_NOOP("Record", "settings"),
};
static_assert(kNames.back() != nullptr, "a table has no name");

} // namespace

QString recordName(RecordTable table)
{
    return QCoreApplication::translate("Record", kNames[static_cast<std::size_t>(table)]);
}

QString countsText(const TableCounts &counts)
{
    QStringList parts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] != 0)
            parts << QCoreApplication::translate("Record", "%1: %2")
                         .arg(recordName(static_cast<RecordTable>(i)), QLocale().toString(counts[i]));
    }
    return parts.join(QCoreApplication::translate("Record", ", "));
}

} // namespace leadbook
