// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportwords.h"

#include "ui/importing/importwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// By ExportFileKind.
constexpr std::array<const char *, kExportFileKinds.size()> kFormats{
    QT_TRANSLATE_NOOP("ExportWords", "&CSV, for spreadsheets and other programs"),
    QT_TRANSLATE_NOOP("ExportWords", "E&xcel workbook (.xlsx)"),
    QT_TRANSLATE_NOOP("ExportWords", "&vCards, for address books"),
};

/// By ExportFileKind.
constexpr std::array<const char *, kExportFileKinds.size()> kFilters{
    QT_TRANSLATE_NOOP("ExportWords", "CSV files (*.csv)"),
    QT_TRANSLATE_NOOP("ExportWords", "Excel workbooks (*.xlsx)"),
    QT_TRANSLATE_NOOP("ExportWords", "vCards (*.vcf)"),
};

/// By ExportScope::Kind.
constexpr std::array<const char *, 3> kScopes{
    QT_TRANSLATE_NOOP("ExportWords", "&All"),
    QT_TRANSLATE_NOOP("ExportWords", "S&hown in the list"),
    QT_TRANSLATE_NOOP("ExportWords", "&Selected"),
};

/// By Entity.
constexpr std::array<const char *, 8> kExported{
    QT_TRANSLATE_N_NOOP("ExportWords", "%Ln customer(s) exported to %1."),
    QT_TRANSLATE_N_NOOP("ExportWords", "%Ln deal(s) exported to %1."),
    QT_TRANSLATE_N_NOOP("ExportWords", "%Ln purchase(s) exported to %1."),
    QT_TRANSLATE_N_NOOP("ExportWords", "%Ln interaction(s) exported to %1."),
    QT_TRANSLATE_N_NOOP("ExportWords", "%Ln survey answer(s) exported to %1."),
    QT_TRANSLATE_N_NOOP("ExportWords", "%Ln owner(s) exported to %1."),
    QT_TRANSLATE_N_NOOP("ExportWords", "%Ln product(s) exported to %1."),
    QT_TRANSLATE_N_NOOP("ExportWords", "%Ln contract(s) exported to %1."),
};

constexpr const char *kContactsExported =
    QT_TRANSLATE_N_NOOP("ExportWords", "%Ln contact(s) exported to %1.");

bool isOfContacts(const ExportTableSpec &table)
{
    return table.list == ListKind::Contacts;
}

template <typename Table, typename Key> const char *wordOf(const Table &table, Key key)
{
    return table[static_cast<std::size_t>(key)];
}

QString dotSuffix(ExportFileKind format)
{
    const auto *spec = std::ranges::find(kExportFileKinds, format, &ExportFileSpec::kind);
    return u'.' + QString::fromLatin1(spec->suffix);
}

} // namespace

QString formatText(ExportFileKind format)
{
    return QCoreApplication::translate("ExportWords", wordOf(kFormats, format));
}

QString formatFilter(ExportFileKind format)
{
    return QCoreApplication::translate("ExportWords", wordOf(kFilters, format));
}

QString scopeText(ExportScope::Kind kind, std::optional<qint64> count)
{
    const QString name = QCoreApplication::translate("ExportWords", wordOf(kScopes, kind));
    if (!count)
        return name;
    return QCoreApplication::translate("ExportWords", "%1: %L2").arg(name).arg(*count);
}

QString tableText(const ExportTableSpec &table)
{
    return isOfContacts(table) ? QCoreApplication::translate("ExportWords", "Contacts")
                               : entityText(table.table);
}

QString proposedName(const ExportChoice &choice, Day today)
{
    return u"%1 %2%3"_s.arg(tableText(choice.tableSpec()), today.toIso(), dotSuffix(choice.file));
}

QString withEnding(const QString &path, ExportFileKind format)
{
    const QString ending = dotSuffix(format);
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : QString(path + ending);
}

QString exportedText(const ExportTableSpec &table, qint64 count, const QString &file)
{
    const char *text = isOfContacts(table) ? kContactsExported : wordOf(kExported, table.table);
    return QCoreApplication::translate("ExportWords", text, nullptr, static_cast<int>(count)).arg(file);
}

} // namespace leadbook
